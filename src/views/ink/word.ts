/** Returns the offset where the word before `offset` begins, as Ctrl-Left finds it; splits no grapheme. */
export function wordLeft(text: string, offset: number): number {
  let found = 0
  for (const start of wordStarts(text)) {
    if (start >= offset) break
    found = start
  }
  return found
}

/** Returns the offset where the word at or after `offset` ends, as Ctrl-Right finds it; splits no grapheme. */
export function wordRight(text: string, offset: number): number {
  for (const word of words(text)) {
    const end = word.index + word.segment.length
    if (end > offset) return end
  }
  return text.length
}

function* words(text: string): Generator<Intl.SegmentData> {
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike === true) yield segment
  }
}

function* wordStarts(text: string): Generator<number> {
  for (const { index } of words(text)) yield index
}
