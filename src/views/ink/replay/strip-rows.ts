import { safeText } from '../../../text/index.ts'
import { hasFlag, hasTechnique, type ReplayStep } from '../../../transcript/index.ts'
import { columnsOf, truncate } from '../grapheme.ts'
import { piece, type Row, type Tone } from '../row.ts'
import type { Tools } from '../tools.ts'
import { isReviewed } from './moves.ts'
import { isBlind, type ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'

const heights = '▁▂▃▄▅▆▇█'
const here = '▲'
const widestName = 10

/** The steps that one column of the strip stands for: from `start` up to, not including, `end`. */
interface Bucket {
  readonly start: number
  readonly end: number
}

/**
 * Returns the whole conversation as a strip: a meter as a line, flags and techniques as marks, and where one stands. One column is one step;
 * where there are more steps than columns, several. With `rows` 2 the place stands among the marks.
 */
export function stripRows(
  screen: ReplayScreen,
  ui: ReplayUi,
  columns: number,
  rows: 2 | 3,
  { say }: Tools,
): readonly Row[] {
  const { steps, gauge } = screen.replay
  const noMeter = say(isBlind(screen) ? 'replay.strip.hidden' : 'replay.strip.no-meter')
  const meter = gauge === null ? noMeter : safeText(gauge.meter)
  const names = [meter, say('replay.strip.marks')].map((name) => truncate(name, widestName))
  const nameColumns = Math.max(...names.map(columnsOf)) + 1
  const buckets = bucketsOf(steps.length, columns - nameColumns)
  const at = buckets.findIndex(({ start, end }) => start <= ui.step && ui.step < end)
  const row = (name: string, text: string, tone: Tone): Row => [
    piece(name.padEnd(nameColumns), 'quiet'),
    piece(text.slice(0, at), tone),
    piece(text.slice(at, at + 1), 'chosen'),
    piece(text.slice(at + 1), tone),
  ]
  const line = buckets.map((bucket) => heightOf(bucket, screen)).join('')
  const marks = buckets.map(({ start, end }) => markOf(steps.slice(start, end)))
  const pointed = rows === 2 ? marks.map((mark, place) => (place === at ? here : mark)) : marks
  const first = [row(names[0] ?? '', line, 'plain'), row(names[1] ?? '', pointed.join(''), 'plain')]
  if (rows === 2) return first
  const said = buckets.map(({ start, end }) => reviewMark(steps.slice(start, end), screen))
  const last: Row = [
    piece(' '.repeat(nameColumns)),
    piece(said.slice(0, at).join(''), 'notice'),
    piece(here, 'key'),
    piece(said.slice(at + 1).join(''), 'notice'),
  ]
  return [...first, last]
}

/** What reviewers made of the steps of one column: the reviewer at work is done with all of them, or something is said of one. */
function reviewMark(steps: readonly ReplayStep[], screen: ReplayScreen): string {
  const turns = steps.filter(({ trainee, counts }) => trainee !== null && counts)
  if (turns.length === 0) return ' '
  const judged = screen.reviewing?.review.turns
  if (judged !== undefined && turns.every(({ turn }) => judged.get(turn)?.judged === true)) return '✓'
  return turns.some((step) => isReviewed(step, screen)) ? '*' : ' '
}

function bucketsOf(steps: number, columns: number): readonly Bucket[] {
  const count = Math.max(1, Math.min(steps, columns))
  const edge = (place: number) => Math.floor((place * steps) / count)
  return Array.from({ length: count }, (_, place) => ({ start: edge(place), end: edge(place + 1) }))
}

/** How high the meter stands at the end of a column, between the bounds that the scenario gives it, else between its least and most. */
function heightOf({ end }: Bucket, { replay, scenario }: ReplayScreen): string {
  const { gauge } = replay
  const value = gauge?.values[end - 1]
  if (gauge === null || value === null || value === undefined) return ' '
  const bounds = scenario?.meters.find(({ id }) => id === gauge.meter)
  const from = Math.min(gauge.lowest, bounds?.from ?? gauge.lowest)
  const to = Math.max(gauge.highest, bounds?.to ?? gauge.highest)
  const share = to === from ? 0.5 : (value - from) / (to - from)
  return heights.charAt(Math.round(share * (heights.length - 1)))
}

function markOf(steps: readonly ReplayStep[]): string {
  const [flag, technique] = [steps.some(hasFlag), steps.some(hasTechnique)]
  if (flag && technique) return '±'
  return flag ? '!' : technique ? '+' : '·'
}
