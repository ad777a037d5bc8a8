import { countingRecords } from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import { commandsLike } from '../plain/index.ts'
import { keysRow, ruleRow, titleRow } from './bars.ts'
import { type ConversationScreen, conversationBody } from './conversation-body.ts'
import { type EditorRows, editorRows, promptColumns } from './editor-rows.ts'
import { textColumns, usableColumns } from './measure.ts'
import { type Frame, piece, type Row, type Size } from './row.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'

/** Returns the screen of a conversation: who and where, the talk, the trainee's line, the keys. */
export function conversationFrame(screen: ConversationScreen, ui: Ui, size: Size, tools: Tools): Frame {
  const columns = usableColumns(size)
  const line = lineRows(screen, ui, size, tools)
  const commands = commandRows(screen, ui, tools)
  const height = bodyHeight(screen, ui, size, tools)
  const { rows, whole } = conversationBody(screen, ui, size, ui.scroll + height + 1, tools)
  const scroll = Math.min(ui.scroll, Math.max(0, rows.length - height))
  const end = rows.length - scroll
  const start = Math.max(0, end - height)
  const above = start > 0 || !whole ? tools.say('screen.more-above') : ''
  const below = scroll > 0 ? tools.say('screen.more-below', { rows: scroll }) : ''
  const empty: readonly Row[] = Array.from({ length: Math.max(0, height - rows.length) }, () => [])
  const top = [
    headerRow(screen, columns, tools),
    ruleRow(columns, above),
    ...empty,
    ...rows.slice(start, end),
  ]
  const frame = [...top, ...commands, ruleRow(columns, below), ...line.rows, helpRow(screen, columns, tools)]
  const y = top.length + commands.length + 1 + line.cursor.y
  return { rows: frame, cursor: screen.ended ? null : { x: line.cursor.x, y } }
}

/** Returns how many rows of the talk are visible. */
export function bodyHeight(screen: ConversationScreen, ui: Ui, size: Size, tools: Tools): number {
  const around = 4 + lineRows(screen, ui, size, tools).rows.length + commandRows(screen, ui, tools).length
  return Math.max(1, size.rows - around)
}

/** Returns the most rows that one can scroll back, looked at from where the screen is. */
export function furthestBack(screen: ConversationScreen, ui: Ui, size: Size, tools: Tools): number {
  const height = bodyHeight(screen, ui, size, tools)
  const needed = ui.scroll + 2 * height
  return Math.max(0, conversationBody(screen, ui, size, needed, tools).rows.length - height)
}

/** Returns the columns that a row of the trainee's line has. */
export function lineColumns(size: Size): number {
  return textColumns(size) - promptColumns
}

/** Returns the trainee's line. */
export function lineRows(screen: ConversationScreen, ui: Ui, size: Size, { say }: Tools): EditorRows {
  if (screen.ended) return { rows: [[piece(say('screen.ended-line'), 'key')]], cursor: { x: 0, y: 0 } }
  const most = Math.min(8, Math.max(3, Math.floor(size.rows / 4)))
  const placeholder = say('screen.placeholder', { name: safeText(screen.scenario.persona.name) })
  return editorRows(ui.editor, lineColumns(size), most, placeholder)
}

/** Returns the top row: whom one talks with, and which turn it is. */
export function headerRow(screen: ConversationScreen, columns: number, { say }: Tools): Row {
  const turns = countingRecords(screen.records).filter(({ type }) => type === 'trainee').length
  const who = safeText(`${screen.scenario.persona.name} · ${screen.scenario.title}`)
  const mode = say(`screen.mode.${screen.mode}`)
  return titleRow(who, say('screen.turn', { turn: turns + (screen.ended ? 0 : 1), mode }), columns)
}

function commandRows(screen: ConversationScreen, ui: Ui, { say }: Tools): readonly Row[] {
  if (screen.ended) return []
  return commandsLike(ui.editor.text, screen.mode).map((name) => [
    piece(`  /${name}`.padEnd(10), 'key'),
    piece(say(`screen.command.${name}`), 'quiet'),
  ])
}

function helpRow(screen: ConversationScreen, columns: number, { say }: Tools): Row {
  if (screen.ended)
    return keysRow([say('screen.key.enter-debrief'), say('screen.key.page'), say('screen.key.quit')], columns)
  return keysRow(
    [
      say('screen.key.enter-send'),
      say(screen.mode === 'practice' ? 'screen.key.commands' : 'screen.key.commands-assessment'),
      say('screen.key.page'),
      say('screen.key.newline'),
      say('screen.key.quit'),
    ],
    columns,
  )
}
