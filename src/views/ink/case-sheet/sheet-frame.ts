import { safeText } from '../../../text/index.ts'
import {
  asksTurns,
  isTicked,
  numberedTalkLines,
  optionsNow,
  questionsNow,
  type SheetOption,
  type SheetQuestion,
  turnsAt,
} from '../../plain/index.ts'
import { keysRow, ruleRow, titleRow } from '../bars.ts'
import { editorRows, promptColumns } from '../editor-rows.ts'
import { truncate } from '../grapheme.ts'
import { textColumns, usableColumns } from '../measure.ts'
import { paintedRows } from '../painted-rows.ts'
import { type Frame, piece, type Row, row, type Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { wrapPieces } from '../wrap.ts'
import type { SheetScreen } from './sheet-screen.ts'
import { questionAt, type SheetUi } from './sheet-ui.ts'

/** The rows that neither the sheet nor the talk has: title, three rules, a remark, the keys. */
const around = 6

/** Returns the screen of a case sheet: the question, what can be ticked, the conversation to look things up in, the keys. */
export function sheetFrame(screen: SheetScreen, ui: SheetUi, size: Size, tools: Tools): Frame {
  const { say } = tools
  const columns = usableColumns(size)
  const question = questionAt(screen, ui)
  const steps = questionsNow(screen.form, ui.sheet).length
  const side = question === null ? '' : say('case-sheet.step', { step: ui.step, steps })
  const asked = wrapPieces(
    [
      piece(
        question === null ? say('case-sheet.about') : question.ask,
        question === null ? 'plain' : 'heading',
      ),
    ],
    textColumns(size),
  )
  const height = size.rows - around - talkHeight(size)
  const answer = answerRows(ui, question, Math.max(2, height - asked.length), size, tools)
  const talk = talkRows(screen, size, tools)
  const top = Math.max(0, Math.min(ui.talk, talk.length - talkHeight(size)))
  const below = talk.length - top - talkHeight(size)
  const above = [
    titleRow(`${say('case-sheet.title')} · ${safeText(screen.scenario.title)}`, side, columns),
    ruleRow(columns),
    ...[...asked, ...answer.rows].slice(0, height),
  ]
  return {
    rows: [
      ...filled(above, height + 2),
      remarkRow(ui, screen, answer.below, columns, tools),
      ruleRow(columns, say('case-sheet.the-talk')),
      ...filled(talk.slice(top, top + talkHeight(size)), talkHeight(size)),
      ruleRow(columns, below > 0 ? say('screen.more-below', { rows: below }) : ''),
      keysRow(keysOf(ui, question, steps, tools), columns),
    ],
    cursor:
      answer.cursor === null || asked.length + answer.cursor.y >= height
        ? null
        : { x: answer.cursor.x, y: 2 + asked.length + answer.cursor.y },
  }
}

/** Returns how many rows of the conversation are visible: about a third. */
export function talkHeight(size: Size): number {
  return Math.max(3, Math.floor((size.rows - around) / 3))
}

/** Returns the furthest that the conversation can be scrolled. */
export function furthestTalk(screen: SheetScreen, size: Size, tools: Tools): number {
  return Math.max(0, talkRows(screen, size, tools).length - talkHeight(size))
}

function talkRows(
  { records, scenario }: SheetScreen,
  size: Size,
  { say, theme, cache }: Tools,
): readonly Row[] {
  const width = textColumns(size)
  return cache.rows(records, `sheet ${width}`, () =>
    paintedRows(numberedTalkLines(records, scenario, { width, theme, say }).slice(1), width),
  )
}

interface AnswerRows {
  readonly rows: readonly Row[]
  readonly cursor: Frame['cursor']
  /** The rows that are out of sight below. */
  readonly below: number
}

function answerRows(
  ui: SheetUi,
  question: SheetQuestion | null,
  height: number,
  size: Size,
  tools: Tools,
): AnswerRows {
  if (question === null) return { rows: [], cursor: null, below: 0 }
  if (question.type === 'words')
    return {
      ...editorRows(
        ui.editor,
        textColumns(size) - promptColumns,
        height,
        tools.say('case-sheet.words-placeholder'),
      ),
      below: 0,
    }
  const options = optionsNow(question, ui.sheet)
  const blocks = options.map((option, index) =>
    optionRows(option, index === ui.chosen, question, ui, size, tools),
  )
  const rows = blocks.flat()
  const marked = blocks.slice(0, ui.chosen).flat().length
  const top = Math.max(0, Math.min(marked - Math.floor(height / 3), rows.length - height))
  const below = Math.max(0, rows.length - top - height)
  return { rows: rows.slice(top, top + height), cursor: { x: 0, y: marked - top }, below }
}

/** One thing that can be ticked, in full, with the turns that stand beside it. */
function optionRows(
  { id, text }: SheetOption,
  isChosen: boolean,
  question: SheetQuestion,
  ui: SheetUi,
  size: Size,
  { say }: Tools,
): readonly Row[] {
  const ticked = isTicked(question, id, ui.sheet)
  const turns = turnsAt(question, id, ui.sheet)
  const shown = isChosen && ui.typed !== '' ? ui.typed : turns.join(', ')
  const asks = ticked && asksTurns(question) && id !== 'not-asked'
  const beside = !asks
    ? []
    : shown === ''
      ? [piece(`  ${say('case-sheet.turns-asked')}`, 'notice')]
      : [piece(`  ${say('case-sheet.turns', { turns: shown })}`, 'key')]
  const [open, close] = question.type === 'one' ? ['(', ')'] : ['[', ']']
  const before = `${isChosen ? '>' : ' '} ${open}${ticked ? 'x' : ' '}${close} `
  return wrapPieces(
    [piece(safeText(text), isChosen ? 'chosen' : ticked ? 'hit' : 'plain'), ...beside],
    textColumns(size),
    { first: [piece(before, 'key')], rest: [piece(' '.repeat(before.length))] },
  )
}

/** A turn that there is not, or how much of the list is out of sight. */
function remarkRow(
  { missing }: SheetUi,
  { form }: SheetScreen,
  below: number,
  columns: number,
  { say }: Tools,
): Row {
  if (missing === null) return below === 0 ? [] : row(say('screen.card.more-below', { rows: below }), 'quiet')
  const word = String(missing)
  const text = say('case-sheet.no-turn', { word, turn: missing, most: form.lastTurn })
  return row(truncate(text, columns), 'notice')
}

function keysOf(
  ui: SheetUi,
  question: SheetQuestion | null,
  steps: number,
  { say }: Tools,
): readonly string[] {
  const forward = say(ui.step >= steps ? 'case-sheet.key.done' : 'case-sheet.key.next')
  const ticks = question !== null && question.type !== 'words'
  return [
    forward,
    say('case-sheet.key.later'),
    ...(ticks ? [say('case-sheet.key.space')] : []),
    ...(question !== null && asksTurns(question) ? [say('case-sheet.key.turns')] : []),
    ...(ui.step > 0 ? [say('case-sheet.key.back')] : []),
  ]
}

function filled(rows: readonly Row[], height: number): readonly Row[] {
  return [...rows, ...Array.from({ length: Math.max(0, height - rows.length) }, () => [])]
}
