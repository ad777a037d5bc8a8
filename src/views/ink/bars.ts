import { columnsOf, truncate } from './grapheme.ts'
import { piece, type Row } from './row.ts'

/** Returns a line across the screen, with a remark in it where there is one ("── 12 more below ──"). */
export function ruleRow(columns: number, remark = ''): Row {
  if (remark === '') return [piece('─'.repeat(columns), 'quiet')]
  const text = truncate(remark, columns - 6)
  const rest = '─'.repeat(Math.max(0, columns - columnsOf(text) - 5))
  return [piece('── ', 'quiet'), piece(text, 'key'), piece(` ─${rest}`, 'quiet')]
}

/** Returns a row with words at the left and at the right; where both do not fit, the left is cut. */
export function titleRow(left: string, right: string, columns: number): Row {
  const room = columns - (right === '' ? 0 : columnsOf(right) + 2)
  const text = truncate(left, room)
  const gap = ' '.repeat(Math.max(0, columns - columnsOf(text) - columnsOf(right)))
  return right === '' ? [piece(text, 'heading')] : [piece(text, 'heading'), piece(gap), piece(right, 'quiet')]
}

/** Returns a row with as many of the hints as fit, the first being the most important. */
export function keysRow(hints: readonly string[], columns: number): Row {
  let text = ''
  for (const hint of hints) {
    const next = text === '' ? hint : `${text}  ·  ${hint}`
    if (columnsOf(next) <= columns) text = next
  }
  return [piece(text, 'quiet')]
}
