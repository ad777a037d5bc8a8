import type { Analysis } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import type { TraineeRecord } from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import { type Piece, piece, type Row } from './row.ts'
import { hang } from './spoken-rows.ts'
import { wrapPieces } from './wrap.ts'

/** What stands around flagged words, so that they are told apart without colour. */
const flagMarks = { open: '[!', close: ']' } as const

/** Returns what the trainee said or did; `marked` shows the evidence of labels and flags in it. */
export function turnRows(
  record: Pick<TraineeRecord, 'text' | 'act' | 'analysis'>,
  marked: boolean,
  width: number,
  say: Say,
): readonly Row[] {
  return hang(wrapPieces(turnPieces(record, marked, say), width - 2))
}

/** Returns what the trainee said or did as one run of pieces, the name first. */
export function turnPieces(
  record: Pick<TraineeRecord, 'text' | 'act' | 'analysis'>,
  marked: boolean,
  say: Say,
): readonly Piece[] {
  const text = safeText(record.text)
  const said = marked ? markedPieces(text, record.analysis) : [piece(text)]
  return named([...actPieces(record.act, text, say), ...said], say)
}

/** Returns a turn that is still being listened to. */
export function pendingRows(text: string, width: number, say: Say): readonly Row[] {
  return hang(wrapPieces(named([piece(safeText(text))], say), width - 2))
}

function named(pieces: readonly Piece[], say: Say): readonly Piece[] {
  return [piece(`${say('views.you')}:`, 'trainee'), piece(' '), ...pieces]
}

function actPieces(act: TraineeRecord['act'], text: string, say: Say): readonly Piece[] {
  if (act === undefined) return []
  return [piece(say(act === 'wait' ? 'views.waits' : 'views.leaves'), 'cue'), piece(text === '' ? '' : ' ')]
}

/** Returns the text cut where evidence begins and ends: hits underlined, flagged words between marks. */
function markedPieces(text: string, analysis: Analysis): readonly Piece[] {
  const hits = [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership].flatMap(
    (label) => label.evidence,
  )
  const flags = analysis.flags.flatMap((label) => label.evidence)
  const inside = (ranges: typeof flags, offset: number) =>
    ranges.some(([start, end]) => start <= offset && offset < end)
  const edges = [...new Set([0, text.length, ...[...hits, ...flags].flat()])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b)
  const pieces: Piece[] = []
  let flagged = false
  edges.forEach((start, index) => {
    const now = start < text.length && inside(flags, start)
    if (now !== flagged) pieces.push(piece(now ? flagMarks.open : flagMarks.close, 'flag'))
    flagged = now
    const part = text.slice(start, edges[index + 1] ?? start)
    if (part === '') return
    const tone = now ? 'flag' : inside(hits, start) ? 'hit' : 'plain'
    pieces.push(inside(hits, start) ? { text: part, tone, underlined: true } : { text: part, tone })
  })
  return pieces
}
