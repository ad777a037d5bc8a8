import { createEditor, edit, withText } from '../editor.ts'
import { promptColumns } from '../editor-rows.ts'
import { before } from '../grapheme.ts'
import type { Key } from '../key.ts'
import { usableColumns } from '../measure.ts'
import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { goTo, search } from './moves.ts'
import { type ReplayPressed, stay } from './replay-pressed.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { Prompt, ReplayUi } from './replay-ui.ts'

/** The longest comment, in UTF-16 units: each key writes it anew. */
const longestComment = 1_000

/** Returns the state with a line opened in which something is typed. */
export function openPrompt(ui: ReplayUi, type: 'turn' | 'search'): ReplayUi {
  return { ...ui, playing: false, remark: null, prompt: { type, editor: createEditor() } }
}

/** Returns the state with a line opened in which a turn, or the whole, is commented; what was said of it before stands in it. */
export function openComment(ui: ReplayUi, turn: number | null, text: string): ReplayUi {
  const editor = withText(createEditor(), text)
  return { ...ui, playing: false, remark: null, prompt: { type: 'comment', turn, editor } }
}

/** Returns what a key leads to while something is typed. A comment is kept at each key. */
export function pressPrompt(
  ui: ReplayUi,
  prompt: Prompt,
  screen: ReplayScreen,
  key: Key,
  size: Size,
  tools: Tools,
): ReplayPressed {
  const name = key.type === 'key' ? key.name : ''
  const { text } = prompt.editor
  const closed = { ...ui, prompt: null, remark: null }
  const isComment = prompt.type === 'comment'
  if (isComment && (name === 'escape' || name === 'enter'))
    return { ui: closed, intent: { type: 'comment-done' } }
  if (name === 'escape' || (name === 'backspace' && !isComment && text === '')) return stay(closed)
  if (name === 'enter') {
    if (prompt.type === 'turn') return stay(goTo(ui, screen, text.trim(), tools.say))
    if (prompt.type === 'search')
      return stay(search(closed, screen, text === '' ? ui.sought : text, tools.say))
  }
  if (name === 'newline' && !isComment) return stay(ui)
  const width = usableColumns(size) - promptColumns
  const editor = edit(prompt.editor, isComment ? key : oneLine(key), width)
  if (!isComment) return stay({ ...ui, remark: null, prompt: { ...prompt, editor } })
  return pressComment(ui, { ...prompt, editor }, text, tools)
}

function pressComment(
  ui: ReplayUi,
  prompt: Extract<Prompt, { readonly type: 'comment' }>,
  was: string,
  { say }: Tools,
): ReplayPressed {
  const typed = prompt.editor.text
  const isFull = typed.length > longestComment
  const text = isFull ? typed.slice(0, before(typed, longestComment + 1)) : typed
  const editor = isFull ? withText(prompt.editor, text) : prompt.editor
  const remark = isFull ? say('review.comment-full', { most: longestComment }) : null
  const next = { ...ui, remark, prompt: { ...prompt, editor } }
  return text === was ? stay(next) : { ui: next, intent: { type: 'comment', turn: prompt.turn, text } }
}

/** What is pasted into a line that is one line stays one. */
function oneLine(key: Key): Key {
  return key.type === 'paste' ? { ...key, text: key.text.replace(/\s*[\r\n]+\s*/g, ' ').trim() } : key
}
