import type { Piece } from '../row.ts'

/** Returns what finds a text wherever it stands, in capitals or not, its accents composed or not; null for an empty text. */
export function finderOf(text: string): RegExp | null {
  if (text === '') return null
  const forms = new Set([text, text.normalize('NFC'), text.normalize('NFD')])
  const literal = (form: string) => form.toWellFormed().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp([...forms].map(literal).join('|'), 'giu')
}

/** Returns pieces with what is found in them standing out, also where it goes from one piece into the next. */
export function withFound(pieces: readonly Piece[], finder: RegExp | null): readonly Piece[] {
  if (finder === null) return pieces
  const whole = pieces.map(({ text }) => text).join('')
  const found = [...whole.matchAll(finder)].map((match) => [match.index, match.index + match[0].length])
  if (found.length === 0) return pieces
  const edges = [...new Set(found.flat())]
  const marked: Piece[] = []
  let start = 0
  for (const each of pieces) {
    const end = start + each.text.length
    const cuts = [start, ...edges.filter((edge) => edge > start && edge < end), end]
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const text = whole.slice(from, cuts[index + 1])
      const isFound = found.some(([first = 0, last = 0]) => first <= from && from < last)
      marked.push({ ...each, text, ...(isFound ? { tone: 'chosen' as const } : {}) })
    }
    start = end
  }
  return marked
}
