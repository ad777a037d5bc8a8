import stringWidth from 'string-width'
import { safeText } from '../../text/index.ts'

/** Returns text of strangers on one line that fills `width` columns: filled up with spaces, or cut with an ellipsis. No grapheme is split. */
export function fitted(text: string, width: number): string {
  const safe = safeText(text.replace(/\s+/g, ' ').trim())
  if (stringWidth(safe) <= width) return safe + ' '.repeat(width - stringWidth(safe))
  let cut = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(safe)) {
    if (stringWidth(cut + segment) > width - 1) break
    cut += segment
  }
  return `${cut}…${' '.repeat(Math.max(0, width - 1 - stringWidth(cut)))}`
}
