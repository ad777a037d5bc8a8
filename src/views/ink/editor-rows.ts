import { safeText } from '../../text/index.ts'
import { type Editor, rowOf } from './editor.ts'
import { columnsOf } from './grapheme.ts'
import { piece, type Row } from './row.ts'
import { wrap } from './wrap.ts'

/** The columns that the prompt takes before each row of the line. */
export const promptColumns = 2

/** The rows of the trainee's line that are visible, and the cursor within them. */
export interface EditorRows {
  readonly rows: readonly Row[]
  readonly cursor: { readonly x: number; readonly y: number }
}

/**
 * Returns the rows of the trainee's line: at most `most` of them, those around the cursor; `width` is the columns that
 * a row of text has. Where nothing is written yet, `placeholder` stands in its place.
 */
export function editorRows(editor: Editor, width: number, most: number, placeholder: string): EditorRows {
  if (editor.text === '') {
    return {
      rows: [[piece('> ', 'trainee'), piece(placeholder, 'quiet')]],
      cursor: { x: promptColumns, y: 0 },
    }
  }
  const text = safeText(editor.text)
  const spans = wrap(text, width)
  const here = rowOf(spans, editor.cursor)
  const top = Math.max(0, Math.min(here - most + 1, spans.length - most))
  const shown = spans.slice(top, top + most)
  const start = spans[here]?.start ?? 0
  return {
    rows: shown.map((span, index) => [
      piece(prompt(top + index, index, shown.length, spans.length - top - most), 'trainee'),
      piece(text.slice(span.start, span.end).trimEnd()),
    ]),
    cursor: {
      x: promptColumns + Math.min(width, columnsOf(text.slice(start, editor.cursor))),
      y: here - top,
    },
  }
}

/** The prompt says where rows above or below are out of sight. */
function prompt(line: number, index: number, shown: number, below: number): string {
  if (line === 0) return '> '
  if (index === 0) return '↑ '
  return index === shown - 1 && below > 0 ? '↓ ' : '  '
}
