import { after, before, snap } from './grapheme.ts'
import type { Key, KeyName } from './key.ts'
import { wordLeft, wordRight } from './word.ts'
import { wrap } from './wrap.ts'

/** The longest text that can be typed into the line, in UTF-16 units; what is beyond is not taken. */
export const longestTurn = 20_000

/** The line that the trainee writes. `cursor` is a UTF-16 offset in `text` that splits no grapheme. */
export interface Editor {
  readonly text: string
  readonly cursor: number
  /** What was sent before, oldest first. */
  readonly history: readonly string[]
  /** The place in the history that is shown; the history's length means the trainee's own draft. */
  readonly place: number
  readonly draft: string
  /** True when the last thing typed or pasted did not fit. */
  readonly full: boolean
}

/** Returns an empty line with what was sent before. */
export function createEditor(history: readonly string[] = []): Editor {
  return { text: '', cursor: 0, history, place: history.length, draft: '', full: false }
}

/** Returns the line emptied, its text added to the history. */
export function sent(editor: Editor): Editor {
  const { history, text } = editor
  return createEditor(text.trim() === '' || history.at(-1) === text ? history : [...history, text])
}

/** Returns the editor with another text, the cursor at its end. */
export function withText(editor: Editor, text: string): Editor {
  return { ...editor, text, cursor: text.length, full: false }
}

/**
 * Returns the editor after a key; one that means nothing here changes nothing. Never throws. `width` is the columns
 * that a row of text has, for going up and down.
 */
export function edit(editor: Editor, key: Key, width: number): Editor {
  switch (key.type) {
    case 'text':
    case 'paste':
      return insert(editor, clean(key.text))
    case 'key':
      return editByName(editor, key.name, width)
  }
}

/** Returns typed or pasted text without control characters; newlines stay and a tab becomes a space. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\u001b\[[0-9;:?]*[ -/]*[@-~]/g, '')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
}

function editByName(editor: Editor, name: KeyName, width: number): Editor {
  const { text, cursor } = editor
  switch (name) {
    case 'newline':
      return insert(editor, '\n')
    case 'left':
      return at(editor, before(text, cursor))
    case 'right':
      return at(editor, after(text, cursor))
    case 'word-left':
      return at(editor, wordLeft(text, cursor))
    case 'word-right':
      return at(editor, wordRight(text, cursor))
    case 'home':
      return at(editor, lineStart(text, cursor))
    case 'end':
      return at(editor, lineEnd(text, cursor))
    case 'up':
    case 'down':
      return upOrDown(editor, name === 'up' ? -1 : 1, width)
    case 'backspace':
      return without(editor, before(text, cursor), cursor)
    case 'delete':
    case 'delete-or-quit':
      return without(editor, cursor, after(text, cursor))
    case 'word-backspace':
      return without(editor, wordLeft(text, cursor), cursor)
    case 'word-delete':
      return without(editor, cursor, wordRight(text, cursor))
    case 'kill-to-start':
      return without(editor, lineStart(text, cursor), cursor)
    case 'kill-to-end':
      return without(
        editor,
        cursor,
        Math.max(lineEnd(text, cursor), text.charAt(cursor) === '\n' ? cursor + 1 : 0),
      )
    default:
      return editor
  }
}

function at(editor: Editor, cursor: number): Editor {
  return { ...editor, cursor }
}

/** Returns the editor with text put in at the cursor. */
export function insert(editor: Editor, text: string): Editor {
  const room = Math.max(0, longestTurn - editor.text.length)
  const fits = text.length <= room ? text : text.slice(0, before(text, room + 1))
  const whole = editor.text.slice(0, editor.cursor) + fits + editor.text.slice(editor.cursor)
  const cursor = snap(whole, editor.cursor + fits.length)
  return { ...editor, text: whole, cursor, full: fits.length < text.length }
}

function without(editor: Editor, from: number, to: number): Editor {
  const whole = editor.text.slice(0, from) + editor.text.slice(to)
  return { ...editor, text: whole, cursor: snap(whole, from), full: false }
}

function lineStart(text: string, cursor: number): number {
  return cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1
}

function lineEnd(text: string, cursor: number): number {
  const found = text.indexOf('\n', cursor)
  return found === -1 ? text.length : found
}

/** Moves by one row of the wrapped text, and through the history from its first and last row. */
function upOrDown(editor: Editor, step: -1 | 1, width: number): Editor {
  const rows = wrap(editor.text, width)
  const here = rowOf(rows, editor.cursor)
  const target = rows[here + step]
  if (target === undefined) return throughHistory(editor, step)
  const offset = editor.cursor - (rows[here]?.start ?? 0)
  const last = here + step === rows.length - 1 ? target.end : before(editor.text, target.end + 1)
  const wanted = Math.min(target.start + offset, Math.max(target.start, Math.min(last, target.end)))
  return at(editor, snap(editor.text, wanted))
}

/** Returns the index of the row that the cursor stands in: the last that begins at or before it. */
export function rowOf(rows: readonly { readonly start: number }[], cursor: number): number {
  return Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= cursor),
  )
}

function throughHistory(editor: Editor, step: -1 | 1): Editor {
  const place = editor.place + step
  if (place < 0 || place > editor.history.length) return editor
  const draft = editor.place === editor.history.length ? editor.text : editor.draft
  const text = place === editor.history.length ? draft : (editor.history[place] ?? '')
  return { ...editor, text, cursor: text.length, place, draft, full: false }
}
