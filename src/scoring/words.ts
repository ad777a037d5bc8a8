import type { Label, Range } from '../analysis/index.ts'
import { fewestWords, sameShare } from './weights.ts'

/** Returns the words of a label as sorted ranges that lie in the text and do not touch; without evidence, all of it. */
export function wordsOf(label: Pick<Label<string>, 'evidence'>, text: string): readonly Range[] {
  const length = Math.max(1, text.length)
  const inside = label.evidence
    .map(([start, end]): Range => [Math.min(start, length), Math.min(end, length)])
    .filter(([start, end]) => start < end)
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
  const merged: Range[] = []
  for (const range of inside) {
    const last = merged.at(-1)
    if (last !== undefined && range[0] <= last[1])
      merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged.length > 0 ? merged : [[0, length]]
}

/** Returns how many UTF-16 units the ranges hold; they must not overlap. */
function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Returns how many UTF-16 units two lists of ranges share. */
function sharedLength(one: readonly Range[], other: readonly Range[]): number {
  let shared = 0
  for (const [start, end] of one)
    for (const [from, to] of other) shared += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return shared
}

/** Returns true where at least half of `ranges` lies within `cover`. */
export function coveredBy(ranges: readonly Range[], cover: readonly Range[]): boolean {
  return sharedLength(ranges, cover) * 2 >= lengthOf(ranges)
}

/** Returns true where two labels stand on the same words: at least half of the shorter lies within the longer. */
export function sameWords(one: readonly Range[], other: readonly Range[]): boolean {
  return sharedLength(one, other) * 2 >= Math.min(lengthOf(one), lengthOf(other))
}

/** Returns the different words of a piece of text in lower case, punctuation aside. */
export function plainWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}

/** Returns true where two texts of at least five words each are nearly the same: four in five of their words are common. */
export function nearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size < fewestWords || other.size < fewestWords) return false
  if (Math.min(one.size, other.size) / Math.max(one.size, other.size) < sameShare) return false
  let common = 0
  for (const word of one) if (other.has(word)) common += 1
  return common / (one.size + other.size - common) >= sameShare
}
