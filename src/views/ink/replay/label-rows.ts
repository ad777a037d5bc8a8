import { safeText } from '../../../text/index.ts'
import type { ReplayStep } from '../../../transcript/index.ts'
import { sectionTitle, verdictWord } from '../../plain/index.ts'
import { columnsOf, truncate } from '../grapheme.ts'
import { piece, type Row, row } from '../row.ts'
import type { Tools } from '../tools.ts'
import { wrapPieces } from '../wrap.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'
import { type LabelItem, labelItems, scoredLabel } from './review-labels.ts'

/** The list of labels, as far as it is visible: its rows, and how many rows are above and below. */
export interface LabelList {
  readonly rows: readonly Row[]
  readonly above: number
  readonly below: number
}

/** Returns the rows of the list that fit, with the chosen label among them, and under them what it means, or why the program found it. */
export function labelList(
  screen: ReplayScreen,
  ui: ReplayUi,
  width: number,
  height: number,
  tools: Tools,
): LabelList {
  const step = screen.replay.steps[ui.step]
  const items = labelItems(tools.say)
  const chosen = items[ui.chosen]
  const told = meaningHeight(height)
  const room = height - told
  const rows: Row[] = []
  let marked = 0
  items.forEach((item, index) => {
    if (item.section !== items[index - 1]?.section)
      rows.push(row(truncate(sectionTitle(item.section, tools.say), width), 'heading'))
    if (index === ui.chosen) marked = rows.length
    rows.push(labelRow(item, index === ui.chosen, step, screen, width, tools))
  })
  const top = Math.min(Math.max(0, rows.length - room), Math.max(0, marked - Math.floor(room / 2)))
  const meaning = chosen === undefined ? [] : meaningRows(chosen, step, width, tools).slice(0, told)
  const empty: readonly Row[] = Array.from({ length: told - meaning.length }, () => [])
  return {
    rows: [...rows.slice(top, top + room), ...meaning, ...empty],
    above: top,
    below: Math.max(0, rows.length - top - room),
  }
}

/** Under a short list nothing is told. */
function meaningHeight(height: number): number {
  if (height >= 12) return 3
  return height >= 7 ? 2 : 0
}

/** One label: whether the program found it, its name, and the reviewer's verdict. */
function labelRow(
  { id, name, section }: LabelItem,
  isChosen: boolean,
  step: ReplayStep | undefined,
  { reviewing }: ReplayScreen,
  width: number,
  { say }: Tools,
): Row {
  const isScored = step !== undefined && scoredLabel(step, id) !== null
  const mark = isScored ? (section === 'flags' ? '!' : '+') : ' '
  const tone = section === 'flags' ? 'flag' : 'hit'
  const verdict = step?.counts === true ? reviewing?.review.turns.get(step.turn)?.labels.get(id) : undefined
  const word = verdict === undefined ? '' : verdictWord(verdict, isScored, say)
  const room = width - 4 - (word === '' ? 0 : columnsOf(word) + 2)
  const shown = truncate(safeText(name), room)
  const gap = ' '.repeat(Math.max(0, width - 4 - columnsOf(shown) - columnsOf(word)))
  return [
    piece(isChosen ? '> ' : '  ', 'key'),
    piece(`${mark} `, tone),
    piece(shown, isChosen ? 'chosen' : isScored ? tone : 'plain'),
    ...(word === '' ? [] : [piece(gap), piece(word, 'notice')]),
  ]
}

function meaningRows(
  { id, name, meaning }: LabelItem,
  step: ReplayStep | undefined,
  width: number,
  { say }: Tools,
): readonly Row[] {
  const scored = step === undefined ? null : scoredLabel(step, id)
  const text =
    scored === null || scored.because === ''
      ? say('review.meaning', { name, meaning })
      : say('review.because', { because: scored.because })
  return wrapPieces([piece(safeText(text), 'quiet')], width)
}
