import type { Span } from '../../text/index.ts'
import { columnsOf, graphemes } from './grapheme.ts'
import type { Piece, Row } from './row.ts'

/** Scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, and Chinese and Japanese. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/

/**
 * Returns the lines of a text that is at most `width` columns wide, as spans of the text without the newlines.
 * Breaks after spaces, between words of scripts without spaces, and within a word only where it fills a whole line;
 * no grapheme is split. Spaces at the end of a line hang over the edge. There is always at least one line.
 */
export function wrap(text: string, width: number): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    for (const line of wrapParagraph(paragraph, Math.max(1, width))) {
      lines.push({ start: start + line.start, end: start + line.end })
    }
    start += paragraph.length + 1
  }
  return lines
}

function wrapParagraph(text: string, width: number): readonly Span[] {
  const words = unspaced.test(text) ? wordStarts(text) : null
  const lines: Span[] = []
  let start = 0
  let used = 0
  let breakAt = 0
  let usedAtBreak = 0
  for (const grapheme of graphemes(text)) {
    if (words?.has(grapheme.start) === true) {
      breakAt = grapheme.start
      usedAtBreak = used
    }
    if (grapheme.text === ' ') {
      used++
      breakAt = grapheme.start + 1
      usedAtBreak = used
      continue
    }
    const columns = Math.max(1, columnsOf(grapheme.text))
    while (used + columns > width && grapheme.start > start) {
      const cut = breakAt > start ? breakAt : grapheme.start
      used = breakAt > start ? used - usedAtBreak : 0
      lines.push({ start, end: cut })
      start = cut
      breakAt = cut
      usedAtBreak = 0
    }
    used += columns
  }
  lines.push({ start, end: text.length })
  return lines
}

function wordStarts(text: string): ReadonlySet<number> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const starts = new Set<number>()
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true && unspaced.test(segment)) starts.add(index)
  }
  return starts
}

/** What stands before the lines of a wrapped paragraph: the first has its own, the others hang. */
export interface Margin {
  readonly first: Row
  readonly rest: Row
}

/** Returns rows of at most `width` columns for a paragraph of pieces, each with its margin before it. */
export function wrapPieces(
  pieces: Row,
  width: number,
  margin: Margin = { first: [], rest: [] },
): readonly Row[] {
  const text = pieces.map((each) => each.text).join('')
  const marginColumns = Math.max(rowColumns(margin.first), rowColumns(margin.rest))
  return wrap(text, width - marginColumns).map((span, index) => [
    ...(index === 0 ? margin.first : margin.rest),
    ...cut(pieces, {
      start: span.start,
      end: span.start + text.slice(span.start, span.end).trimEnd().length,
    }),
  ])
}

/** Returns the columns that a row takes. */
export function rowColumns(pieces: Row): number {
  return pieces.reduce((columns, { text }) => columns + columnsOf(text), 0)
}

function cut(pieces: Row, span: Span): Row {
  const kept: Piece[] = []
  let start = 0
  for (const each of pieces) {
    const from = Math.max(0, span.start - start)
    const to = Math.min(each.text.length, span.end - start)
    if (from < to) kept.push({ ...each, text: each.text.slice(from, to) })
    start += each.text.length
    if (start >= span.end) break
  }
  return kept
}
