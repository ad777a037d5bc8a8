import type { Say } from '../../language/index.ts'
import type { PersonaRecord, ThirdRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { safeText } from '../../text/index.ts'
import { speakerName } from '../plain/index.ts'
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
  say: Say,
): readonly Row[] {
  return hang(wrapPieces(spokenPieces(record, scenario, say), width - 2))
}

/** Returns what was said as one run of pieces, the name first. Without the scenario, in which the names stand, nobody is named. */
export function spokenPieces(
  record: PersonaRecord | ThirdRecord,
  scenario: Scenario | null,
  say: Say,
): readonly Piece[] {
  const name = speakerName(record, scenario, say)
  return [piece(`${safeText(name)}:`, record.type), piece(' '), ...cuePieces(safeText(record.text))]
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

function cuePieces(text: string): readonly Piece[] {
  return text
    .split(/(\*[^*\n]+\*)/)
    .filter((part) => part !== '')
    .map((part) => piece(part, /^\*.+\*$/.test(part) ? 'cue' : 'plain'))
}
