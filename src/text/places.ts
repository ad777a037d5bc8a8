/** A place in a text for people: both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Finds places and lines in one text. */
export interface Places {
  place(offset: number): Place
  /** The text of a line (from 1), without its line break; empty where there is no such line. */
  line(number: number): string
  readonly count: number
}

/** Returns the finder for a text; an offset beyond it is the end. */
export function createPlaces(text: string): Places {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    count: starts.length,
    place(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] ?? 0) + 1 }
    },
    line(number) {
      const start = starts[number - 1]
      if (start === undefined) return ''
      return text.slice(start, (starts[number] ?? text.length + 1) - 1).replace(/\r$/, '')
    },
  }
}
