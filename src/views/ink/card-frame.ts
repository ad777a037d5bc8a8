import type { Picker } from '../../analysis/index.ts'
import { safeText } from '../../text/index.ts'
import { type CardItem, isPicked, sectionTitle } from '../plain/index.ts'
import { keysRow, ruleRow } from './bars.ts'
import { type Card, pickedItems, shownItems } from './card.ts'
import { type ConversationScreen, conversationBody } from './conversation-body.ts'
import { headerRow } from './conversation-frame.ts'
import { columnsOf, truncate } from './grapheme.ts'
import { textColumns, usableColumns } from './measure.ts'
import { type Frame, piece, type Row, row, type Size } from './row.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'
import { wrapPieces } from './wrap.ts'

/** The columns that the names of items take at most. */
const nameColumns = 26

/** Returns the screen of a conversation with a card over the trainee's line: the end of the talk, the question, the list, the keys. */
export function cardFrame(
  screen: ConversationScreen,
  picker: Picker,
  card: Card,
  ui: Ui,
  size: Size,
  tools: Tools,
): Frame {
  const { say } = tools
  const columns = usableColumns(size)
  const height = cardListHeight(size)
  const items = shownItems(screen, card.filter, say)
  const { rows, marked } = listRows(items, card, ui, columns, tools)
  const top = Math.min(Math.max(0, rows.length - height), Math.max(0, marked - Math.floor(height / 2)))
  const below = Math.max(0, rows.length - top - height)
  const question = card.filter === '' ? say(`views.card.ask.${picker}`) : foundText(card, items, tools)
  const above = [
    ...talkRows(screen, ui, size, tools),
    ruleRow(columns, question),
    ...filled(rows.slice(top, top + height), height),
  ]
  return {
    rows: [
      ...above,
      ruleRow(columns, below > 0 ? say('screen.card.more-below', { rows: below }) : ''),
      ...meaningRows(items[card.chosen], size),
      pickedRow(screen, card, ui, columns, tools),
      keysRow(keysOf(card, tools), columns),
    ],
    cursor: { x: 0, y: above.length - height + marked - top },
  }
}

/** Returns how many rows of the list are visible: most of what the talk, which keeps a few, leaves. */
export function cardListHeight(size: Size): number {
  return Math.floor(roomFor(size) * 0.62)
}

/** The rows that the talk and the list share. */
function roomFor(size: Size): number {
  return size.rows - 6 - meaningHeight(size)
}

/** As many rows as the longest meaning takes. */
function meaningHeight(size: Size): number {
  return size.columns < 80 ? 3 : 2
}

/** The end of the talk with the turn that is being coded. */
function talkRows(screen: ConversationScreen, ui: Ui, size: Size, tools: Tools): readonly Row[] {
  const height = roomFor(size) - cardListHeight(size)
  const columns = usableColumns(size)
  const { rows, whole } = conversationBody(screen, ui, size, height + 1, tools)
  const above = rows.length > height || !whole ? tools.say('screen.card.more-above') : ''
  const shown = rows.slice(Math.max(0, rows.length - height))
  const empty: readonly Row[] = Array.from({ length: height - shown.length }, () => [])
  return [headerRow(screen, columns, tools), ruleRow(columns, above), ...empty, ...shown]
}

/** The items under the titles of their parts, and the row where the cursor is. */
function listRows(
  items: readonly CardItem[],
  card: Card,
  ui: Ui,
  columns: number,
  { say }: Tools,
): { readonly rows: readonly Row[]; readonly marked: number } {
  const rows: Row[] = []
  let marked = 0
  items.forEach((item, index) => {
    if (item.section !== items[index - 1]?.section) rows.push(row(sectionTitle(item.section, say), 'heading'))
    if (index === card.chosen) marked = rows.length
    rows.push(itemRow(item, index === card.chosen, isPicked(item, ui.picks), columns))
  })
  if (items.length === 0) rows.push(row(say('screen.card.nothing-found'), 'notice'))
  return { rows, marked }
}

function itemRow(item: CardItem, chosen: boolean, picked: boolean, columns: number): Row {
  const [open, close] = item.section === 'form' ? ['(', ')'] : ['[', ']']
  const name = truncate(safeText(item.name), nameColumns)
  const gap = ' '.repeat(nameColumns + 1 - columnsOf(name))
  const before = `${chosen ? '>' : ' '} ${open}${picked ? 'x' : ' '}${close} `
  const tone = chosen ? 'chosen' : !picked ? 'plain' : item.section === 'flags' ? 'flag' : 'hit'
  const room = columns - columnsOf(before) - nameColumns - 1
  return [
    piece(before, 'key'),
    piece(name, tone),
    piece(gap),
    piece(truncate(safeText(item.meaning), room), 'quiet'),
  ]
}

/** What the item at the cursor means, in full. */
function meaningRows(item: CardItem | undefined, size: Size): readonly Row[] {
  const height = meaningHeight(size)
  const rows = item === undefined ? [] : wrapPieces([piece(safeText(item.meaning))], textColumns(size))
  return filled(rows.slice(0, height), height)
}

function pickedRow(screen: ConversationScreen, card: Card, ui: Ui, columns: number, { say }: Tools): Row {
  if (card.warned) return row(truncate(say('screen.card.warned'), columns), 'notice')
  const names = pickedItems(screen, ui.picks, say).map(({ name }) => safeText(name))
  const text =
    names.length === 0
      ? say('screen.card.nothing-picked')
      : say('screen.card.picked', { names: names.join(' · ') })
  return row(truncate(text, columns), names.length === 0 ? 'quiet' : 'hit')
}

function keysOf({ filter }: Card, { say }: Tools): readonly string[] {
  return filter === ''
    ? [
        say('screen.key.space-picks'),
        say('screen.key.enter-says'),
        say('screen.key.escape-edits'),
        say('screen.key.letters-find'),
        say('screen.key.tab-part'),
        say('screen.key.quit'),
      ]
    : [say('screen.key.enter-picks'), say('screen.key.escape-all'), say('screen.key.quit')]
}

function foundText({ filter }: Card, items: readonly CardItem[], { say }: Tools): string {
  return say('screen.card.found', { filter: safeText(filter), count: items.length })
}

function filled(rows: readonly Row[], height: number): readonly Row[] {
  return [...rows, ...Array.from({ length: height - rows.length }, () => [])]
}
