import { keysRow, ruleRow } from './bars.ts'
import type { ConversationScreen } from './conversation-body.ts'
import { headerRow, lineRows } from './conversation-frame.ts'
import { textColumns, usableColumns } from './measure.ts'
import { noticeRows } from './notice-rows.ts'
import { problemRows } from './problem-rows.ts'
import { remarkText } from './remark-text.ts'
import type { Frame, Row, Size } from './row.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'

/**
 * Returns the screen of a conversation whose scenario cannot be played as it was saved: its problems stand in place of the talk, the first at
 * the top. The trainee's line stays, with what was typed.
 */
export function problemsFrame(
  screen: ConversationScreen,
  report: string,
  ui: Ui,
  size: Size,
  tools: Tools,
): Frame {
  const { say } = tools
  const columns = usableColumns(size)
  const rows = problemRows(report, textColumns(size))
  const remarks = remarkRows(ui, size, tools)
  const line = lineRows(screen, ui, size, tools)
  const height = problemsHeight(screen, ui, size, tools)
  const start = Math.min(ui.down, Math.max(0, rows.length - height))
  const shown = rows.slice(start, start + height)
  const below = rows.length - start - shown.length
  const empty: readonly Row[] = Array.from({ length: height - shown.length }, () => [])
  const top = [
    headerRow(screen, columns, tools),
    ruleRow(columns, start > 0 ? say('screen.more-above') : ''),
    ...shown,
    ...empty,
    ...remarks,
    ruleRow(columns, below > 0 ? say('screen.more-below', { rows: below }) : ''),
  ]
  const keys = [say('screen.key.page'), say('screen.key.quit')]
  return {
    rows: [...top, ...line.rows, keysRow(keys, columns)],
    cursor: screen.ended ? null : { x: line.cursor.x, y: top.length + line.cursor.y },
  }
}

/** Returns how many rows of the problems are visible. */
export function problemsHeight(screen: ConversationScreen, ui: Ui, size: Size, tools: Tools): number {
  const around = 4 + lineRows(screen, ui, size, tools).rows.length + remarkRows(ui, size, tools).length
  return Math.max(1, size.rows - around)
}

/** Returns the furthest that one can scroll down. */
export function problemsEnd(
  screen: ConversationScreen,
  report: string,
  ui: Ui,
  size: Size,
  tools: Tools,
): number {
  return Math.max(0, problemRows(report, textColumns(size)).length - problemsHeight(screen, ui, size, tools))
}

function remarkRows({ remark }: Ui, size: Size, { say }: Tools): readonly Row[] {
  return remark === null ? [] : noticeRows(remarkText(remark, say), textColumns(size))
}
