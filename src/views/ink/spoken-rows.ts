import type { PersonaRecord, ThirdRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { safeText } from '../../text/index.ts'
import { columnsOf } from './grapheme.ts'
import { type Piece, piece, type Row } from './row.ts'
import { wrapPieces } from './wrap.ts'

/** What hangs before the lines of a speaker. */
const hanging: Row = [piece('  ')]

/** Returns what the persona or a third said: named, with cues in their own tone and still between asterisks. */
export function spokenRows(
  record: PersonaRecord | ThirdRecord,
  scenario: Scenario,
  width: number,
): readonly Row[] {
  const name = speakerName(record, scenario)
  const pieces = [piece(`${safeText(name)}:`, record.type), piece(' '), ...cuePieces(safeText(record.text))]
  return hang(wrapPieces(pieces, width - 2))
}

/** Returns rows of which all but the first are indented. */
export function hang(rows: readonly Row[]): readonly Row[] {
  return rows.map((each, index) => (index === 0 ? each : [...hanging, ...each]))
}

/** Returns rows of which only the name and the first `words` words are shown; the rest stays blank in its place. */
export function firstWords(rows: readonly Row[], words: number): readonly Row[] {
  let left = words
  let named = false
  return rows.map((each) =>
    each.map((part) => {
      if (!named) {
        named = true
        return part
      }
      return {
        ...part,
        text: part.text.replace(/\S+/g, (word) => (left-- > 0 ? word : ' '.repeat(columnsOf(word)))),
      }
    }),
  )
}

function speakerName(record: PersonaRecord | ThirdRecord, scenario: Scenario): string {
  if (record.type === 'persona') return scenario.persona.name
  return scenario.thirds.find(({ id }) => id === record.who)?.name ?? record.who
}

function cuePieces(text: string): readonly Piece[] {
  return text
    .split(/(\*[^*\n]+\*)/)
    .filter((part) => part !== '')
    .map((part) => piece(part, /^\*.+\*$/.test(part) ? 'cue' : 'plain'))
}
