import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const ascii = /^[\n -~]*$/

/** Returns the graphemes of a text with their offsets (UTF-16), in order. */
export function* graphemes(text: string): Generator<{ readonly text: string; readonly start: number }> {
  if (ascii.test(text)) {
    for (let start = 0; start < text.length; start++) yield { text: text.charAt(start), start }
    return
  }
  for (const { segment, index } of segmenter.segment(text)) yield { text: segment, start: index }
}

/** Returns the columns that a text takes; for one grapheme 0, 1 or more. */
export function columnsOf(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text)
}

/** Returns the offset where the grapheme before `offset` begins; 0 at the start. */
export function before(text: string, offset: number): number {
  if (offset <= 0) return 0
  return segmenter.segment(text).containing(Math.min(offset, text.length) - 1)?.index ?? 0
}

/** Returns the offset where the grapheme at `offset` ends; the text's length at the end. */
export function after(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const found = segmenter.segment(text).containing(Math.max(0, offset))
  return found === undefined ? text.length : found.index + found.segment.length
}

/** Returns the nearest offset at or after `offset` that splits no grapheme. */
export function snap(text: string, offset: number): number {
  if (offset <= 0) return 0
  if (offset >= text.length) return text.length
  const found = segmenter.segment(text).containing(offset)
  return found === undefined || found.index === offset ? offset : found.index + found.segment.length
}

/** Returns the text cut to `columns`, with "…" where something was cut; no grapheme is split. */
export function truncate(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let width = 0
  for (const grapheme of graphemes(text)) {
    const next = columnsOf(grapheme.text)
    if (width + next > columns - 1) return columns < 1 ? '' : `${text.slice(0, grapheme.start).trimEnd()}…`
    width += next
  }
  return text
}
