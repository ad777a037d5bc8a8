import type { TranscriptRecord } from '../../../record/index.ts'
import type { ReplayStep } from '../../../transcript/index.ts'
import { commentLines, markLines } from '../../plain/index.ts'
import type { Body } from '../conversation-body.ts'
import { noticeRows } from '../notice-rows.ts'
import { paintedRows } from '../painted-rows.ts'
import { type Piece, piece, type Row } from '../row.ts'
import { spokenPieces } from '../spoken-rows.ts'
import type { Tools } from '../tools.ts'
import { turnPieces } from '../turn-rows.ts'
import { wrapPieces } from '../wrap.ts'
import { finderOf, withFound } from './found.ts'
import { type ReplayScreen, shownReviews } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'

/**
 * Returns the last rows of the conversation up to the step that is shown, at least `needed` of them where there are so many. Rows are made from
 * the end, so that a jump costs the same wherever it leads.
 */
export function talkRows(
  screen: ReplayScreen,
  ui: ReplayUi,
  width: number,
  needed: number,
  tools: Tools,
): Body {
  const parts: (readonly Row[])[] = []
  let count = 0
  let place = ui.step + 1
  while (place > 0 && count < needed) {
    place--
    const rows = stepRows(screen, ui, place, width, tools)
    parts.push(rows)
    count += rows.length
  }
  return { rows: parts.reverse().flat(), whole: place === 0 }
}

/** Returns the rows of one step. */
export function stepRows(
  screen: ReplayScreen,
  ui: ReplayUi,
  place: number,
  width: number,
  tools: Tools,
): readonly Row[] {
  const step = screen.replay.steps[place]
  if (step === undefined) return []
  const isHere = place === ui.step
  const comments = commentsOn(step, place === screen.replay.steps.length - 1, screen)
  return tools.cache.rows(step, JSON.stringify([width, isHere, ui.sought, comments]), () => {
    const remarks = place === 0 ? screen.remarks.flatMap((each) => noticeRows(each, width)) : []
    const rows = madeRows(step, isHere, screen, ui.sought, width, tools)
    const isLast = place === screen.replay.steps.length - 1
    const after = isLast && screen.afterword !== null ? [[], ...noticeRows(screen.afterword, width)] : []
    return [...remarks, ...rows, ...commentRows(comments, marginColumns(screen), width, tools), ...after]
  })
}

/** What reviewers say of a step in words: their name, and their comment; at the last step also those on the whole. */
function commentsOn(
  { turn, counts, trainee }: ReplayStep,
  isLast: boolean,
  screen: ReplayScreen,
): readonly (readonly [string, string])[] {
  const reviews = shownReviews(screen)
  const ofTurn = trainee !== null && counts ? reviews.map(({ turns }) => turns.get(turn)?.comment ?? '') : []
  const said = [ofTurn, isLast ? reviews.map(({ comment }) => comment ?? '') : []]
  return said.flatMap((comments) =>
    comments.flatMap((comment, index): [string, string][] =>
      comment === '' ? [] : [[reviews[index]?.header.reviewer ?? '', comment]],
    ),
  )
}

function commentRows(
  comments: readonly (readonly [string, string])[],
  margin: number,
  width: number,
  { say, theme }: Tools,
): readonly Row[] {
  const mark = piece('» '.padStart(margin), 'notice')
  const columns = width - margin
  return comments.flatMap(([name, comment]) =>
    paintedRows(commentLines(name, comment, { width: columns, theme, say }), columns).map(
      (row, index): Row => [index === 0 ? mark : piece(' '.repeat(margin)), ...row],
    ),
  )
}

/** Returns the columns that turn numbers take at the left of the talk. */
function marginColumns(screen: ReplayScreen): number {
  return String(screen.replay.lastTurn).length + 2
}

function madeRows(
  step: ReplayStep,
  isHere: boolean,
  screen: ReplayScreen,
  sought: string,
  width: number,
  tools: Tools,
): readonly Row[] {
  const columns = marginColumns(screen)
  const finder = finderOf(sought)
  const number = step.turn === 0 ? '' : String(step.turn)
  const first = piece(`${isHere ? '>' : ' '}${number.padStart(columns - 2)} `, isHere ? 'key' : 'quiet')
  const margin = piece(' '.repeat(columns))
  let named = false
  const rowsOf = (pieces: readonly Piece[]) => {
    const rest = [margin, piece('  ')]
    const shown = withFound(step.counts ? pieces : pieces.map(({ text }) => piece(text, 'quiet')), finder)
    const rows = wrapPieces(shown, width, { first: [named ? margin : first], rest })
    named = true
    return rows
  }
  return step.records.flatMap((record): readonly Row[] => {
    if (record.type === 'trainee') return [[], ...rowsOf(turnPieces(record, true, tools.say))]
    if (record.type === 'persona' || record.type === 'third')
      return rowsOf(spokenPieces(record, screen.scenario, tools.say))
    return markRows(record, screen, width - columns, tools).map((row) => [margin, ...row])
  })
}

/** What is said of the file rather than in the talk: an end, that a turn is said again, that it goes on. */
function markRows(
  record: TranscriptRecord,
  { scenario }: ReplayScreen,
  width: number,
  { say, theme }: Tools,
): readonly Row[] {
  return paintedRows(markLines(record, scenario, { width, theme, say }), width)
}
