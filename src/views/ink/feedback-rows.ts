import type { FlagLabel, Label, Range } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import type { TraineeRecord } from '../../record/index.ts'
import { labelName } from '../../scoring/index.ts'
import { safeText } from '../../text/index.ts'
import { truncate } from './grapheme.ts'
import { type Piece, piece, type Row } from './row.ts'
import { wrapPieces } from './wrap.ts'

/** What stands before each row of feedback, so that it is told apart from the talk without colour. */
const bar: Row = [piece('  │ ', 'quiet')]
const longestQuote = 48

/** Returns the feedback on a turn: what it held and why, then what may close the person, with another way to ask. */
export function feedbackRows(
  record: TraineeRecord,
  canSayAgain: boolean,
  width: number,
  say: Say,
): readonly Row[] {
  const { techniques, safeguards, partnership, flags } = record.analysis
  const text = safeText(record.text)
  const rows = [
    ...[...techniques, ...safeguards, ...partnership].flatMap((label) => hitRows(label, text, width, say)),
    ...flags.flatMap((label) => flagRows(label, text, width, say)),
    ...(canSayAgain && flags.length > 0 ? aside([piece(say('screen.say-it-again'), 'notice')], width) : []),
  ]
  return rows.length > 0 ? rows : aside([piece(say('views.feedback.none'), 'quiet')], width)
}

function hitRows(label: Label, text: string, width: number, say: Say): readonly Row[] {
  return aside([piece(`+ ${labelName(label.id, say)}`, 'hit'), ...why(label, text, 'hit', say)], width)
}

function flagRows(label: FlagLabel, text: string, width: number, say: Say): readonly Row[] {
  return [
    ...aside([piece(`! ${labelName(label.id, say)}`, 'flag'), ...why(label, text, 'flag', say)], width),
    ...aside([piece(`  ${say('views.another-way', { instead: safeText(label.instead) })}`)], width),
  ]
}

function why(label: Label, text: string, tone: 'hit' | 'flag', say: Say): readonly Piece[] {
  const words = quote(label.evidence, text)
  const quoted = words === null ? [] : [piece(` ${say('views.quote', { quote: words })}`, tone)]
  return label.because === '' ? quoted : [...quoted, piece(` – ${safeText(label.because)}`)]
}

/** The words a label rests on; none where they are the whole turn, which stands right above. */
function quote(evidence: readonly Range[], text: string): string | null {
  const [first] = evidence
  if (first === undefined) return null
  const words = text.slice(first[0], first[1]).replace(/\s+/g, ' ').trim()
  return words === '' || words === text.trim() ? null : truncate(words, longestQuote)
}

function aside(pieces: Row, width: number): readonly Row[] {
  return wrapPieces(pieces, width, { first: bar, rest: [...bar, piece('  ')] })
}
