import type { FlagLabel, Label, Range } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import type { TraineeRecord } from '../../record/index.ts'
import { labelName } from '../../scoring/index.ts'
import { safeText } from '../../text/index.ts'
import { quietRemark } from '../plain/index.ts'
import { truncate } from './grapheme.ts'
import { type Piece, piece, type Row } from './row.ts'
import { wrapPieces } from './wrap.ts'

/** What stands before each row of feedback, so that it is told apart from the talk without colour. */
const bar: Row = [piece('  │ ', 'quiet')]
const longestQuote = 48

/**
 * Returns the feedback on a turn: what it held and why, then what may close the person, the gravest first, each with why
 * and another way to ask. Where that is more than `room` rows, the lesser reasons are left out, and then minor flags are
 * only named, since nobody reads a wall.
 */
export function feedbackRows(
  record: TraineeRecord,
  canSayAgain: boolean,
  width: number,
  room: number,
  say: Say,
): readonly Row[] {
  const { techniques, safeguards, partnership } = record.analysis
  const hits = [...techniques, ...safeguards, ...partnership]
  const flags = record.analysis.flags.toSorted(
    (a, b) => Number(b.severity === 'major') - Number(a.severity === 'major'),
  )
  const quiet = quietRemark(record.analysis, record.text, say)
  const remarked = quiet === null ? [] : aside([piece(quiet, 'quiet')], width)
  if (hits.length + flags.length === 0)
    return quiet === null ? aside([piece(say('views.feedback.none'), 'quiet')], width) : remarked
  const text = safeText(record.text)
  const offer =
    canSayAgain && flags.length > 0 ? aside([piece(say('screen.say-it-again'), 'notice')], width) : []
  const rows = (reasons: number, apart: readonly FlagLabel[]) => [
    ...hits.flatMap((label, index) => hitRows(label, text, index < reasons - flags.length, width, say)),
    ...apart.flatMap((label, index) => [
      ...flagRows(label, text, index < reasons, width, say),
      ...(apart.findIndex(({ instead }) => instead === label.instead) === index
        ? insteadRows(label, width, say)
        : []),
    ]),
    ...alsoRows(flags.slice(apart.length), width, say),
    ...remarked,
    ...offer,
  ]
  let reasons = hits.length + flags.length
  while (reasons > 1 && rows(reasons, flags).length > room) reasons--
  if (rows(reasons, flags).length <= room) return rows(reasons, flags)
  const gravest = flags.filter((flag, index) => index === 0 || flag.severity === 'major')
  return rows(1, gravest)
}

/** The lesser flags by name only; their words are marked in the turn. */
function alsoRows(flags: readonly FlagLabel[], width: number, say: Say): readonly Row[] {
  if (flags.length === 0) return []
  const names = flags.map(({ id }) => labelName(id, say)).join(' · ')
  return aside([piece(`! ${say('screen.also', { names })}`, 'flag')], width)
}

function hitRows(label: Label, text: string, reason: boolean, width: number, say: Say): readonly Row[] {
  return aside(
    [piece(`+ ${labelName(label.id, say)}`, 'hit'), ...why(label, text, reason, 'hit', say)],
    width,
  )
}

function flagRows(label: FlagLabel, text: string, reason: boolean, width: number, say: Say): readonly Row[] {
  return aside(
    [piece(`! ${labelName(label.id, say)}`, 'flag'), ...why(label, text, reason, 'flag', say)],
    width,
  )
}

/** Another way to ask; said once where several flags call for the same. */
function insteadRows({ instead }: FlagLabel, width: number, say: Say): readonly Row[] {
  return instead === ''
    ? []
    : aside([piece(`  ${say('views.another-way', { instead: safeText(instead) })}`)], width)
}

/** The words a label rests on, unless its reason names them or they are the whole turn, and the reason. */
function why(label: Label, text: string, reason: boolean, tone: 'hit' | 'flag', say: Say): readonly Piece[] {
  const words = quote(label.evidence, text)
  const because = reason ? safeText(label.because) : ''
  const named = words === null || because.includes(words.slice(0, longestQuote / 2))
  return [
    ...(named ? [] : [piece(` ${say('views.quote', { quote: truncate(words, longestQuote) })}`, tone)]),
    ...(because === '' ? [] : [piece(` – ${because}`)]),
  ]
}

function quote(evidence: readonly Range[], text: string): string | null {
  const [first] = evidence
  if (first === undefined) return null
  const words = text.slice(first[0], first[1]).replace(/\s+/g, ' ').trim()
  return words === '' || words === text.trim() ? null : words
}

function aside(pieces: Row, width: number): readonly Row[] {
  return wrapPieces(pieces, width, { first: bar, rest: [...bar, piece('  ')] })
}
