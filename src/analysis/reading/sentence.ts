/** One word of a sentence as it was meant: normalised, with the place in the original text where it stands. */
export interface Word {
  /** Lower case, contractions opened, abbreviations spelt out. */
  readonly text: string
  /** UTF-16 offsets in the original text; words opened from one contraction share them. */
  readonly start: number
  readonly end: number
  /** Whether a comma, colon, dash or quotation mark stands before it. */
  readonly pause: boolean
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean
  /** Whether it was written with a capital first letter. */
  readonly capital: boolean
}

/** One sentence of a text. */
export interface Sentence {
  readonly words: readonly Word[]
  /** The words joined by single spaces: what patterns are matched against. */
  readonly plain: string
  /** Where each word begins in `plain`. */
  readonly places: readonly number[]
  /** What closes it: '?', '!', '.', '…' or nothing. */
  readonly mark: string
  /** Whether it stands in brackets or asterisks, and so is done or shown, not said. */
  readonly action: boolean
}

/** Returns the sentence that these words make. */
export function makeSentence(words: readonly Word[], mark: string, action: boolean): Sentence {
  const places: number[] = []
  let at = 0
  for (const word of words) {
    places.push(at)
    at += word.text.length + 1
  }
  return { words, plain: words.map((word) => word.text).join(' '), places, mark, action }
}

/** Returns a part of a sentence as a sentence of its own; only the last part keeps the mark. */
export function partOf(sentence: Sentence, from: number, to: number): Sentence {
  const mark = to >= sentence.words.length ? sentence.mark : ''
  return makeSentence(sentence.words.slice(from, to), mark, sentence.action)
}

/** Returns the range of the original text that words `from` to `to` (exclusive) cover, or undefined for none. */
export function rangeOf(
  sentence: Sentence,
  from = 0,
  to = sentence.words.length,
): readonly [number, number] | undefined {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  // Words opened from a contraction may stand out of order ("did you not").
  for (let at = Math.max(0, from); at < Math.min(to, sentence.words.length); at += 1) {
    const word = sentence.words[at]
    if (word === undefined) continue
    start = Math.min(start, word.start)
    end = Math.max(end, word.end)
  }
  return end > start ? [start, end] : undefined
}

/** Returns the index of the word at or before a place in `plain`. */
export function wordAt(sentence: Sentence, place: number): number {
  let low = 0
  let high = sentence.places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentence.places[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether two ranges of a text have anything in common. */
export function touches(one: readonly [number, number], other: readonly [number, number]): boolean {
  return Math.min(one[1], other[1]) > Math.max(one[0], other[0])
}
