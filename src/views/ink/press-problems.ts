import { readLine } from '../plain/index.ts'
import type { ConversationScreen } from './conversation-body.ts'
import { lineColumns } from './conversation-frame.ts'
import { edit } from './editor.ts'
import type { Key } from './key.ts'
import type { Pressed } from './pressed.ts'
import { problemsEnd, problemsHeight } from './problems-frame.ts'
import type { Size } from './row.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'

/**
 * Returns what a key leads to where the problems of a scenario stand in place of the conversation: one can read them, write on, and leave. What
 * is sent is heard by nobody, and stays in the line.
 */
export function pressProblems(
  ui: Ui,
  screen: ConversationScreen,
  report: string,
  key: Key,
  size: Size,
  tools: Tools,
): Pressed {
  const name = key.type === 'key' ? key.name : ''
  const scrolled = (step: number): Pressed => {
    const down = Math.max(0, Math.min(ui.down + step, problemsEnd(screen, report, ui, size, tools)))
    return { ui: { ...ui, down }, intent: null }
  }
  const page = Math.max(1, problemsHeight(screen, ui, size, tools) - 1)
  if (name === 'page-up') return scrolled(-page)
  if (name === 'page-down') return scrolled(page)
  if (name === 'escape') return { ui: { ...ui, down: 0, remark: null }, intent: null }
  if (screen.ended) return { ui, intent: name === 'enter' ? { type: 'debrief' } : null }
  if (name === 'delete-or-quit' && ui.editor.text === '') return { ui, intent: { type: 'quit' } }
  if (name === 'enter') return send(ui, screen)
  const editor = edit(ui.editor, key, lineColumns(size))
  return { ui: editor === ui.editor ? ui : { ...ui, editor }, intent: null }
}

function send(ui: Ui, screen: ConversationScreen): Pressed {
  const asked = readLine(ui.editor.text, screen.mode)
  if (asked.type === 'nothing') return { ui, intent: null }
  if (asked.type === 'intent' && asked.intent.type === 'quit') return { ui, intent: asked.intent }
  return { ui: { ...ui, remark: { type: 'mend-first' } }, intent: null }
}
