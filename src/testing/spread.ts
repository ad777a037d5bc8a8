import { scoreCounts } from '../scoring/index.ts'

/**
 * Returns the probability (0–1) that one of `lower`, taken at random, is at or above one of `higher`, taken at random: 0.5 and a little where
 * both are the same (what is equal counts), 0 where all of `lower` lie below. It is one less the common language effect size (McGraw and Wong 1992).
 */
export function reaches(lower: readonly number[], higher: readonly number[]): number {
  if (lower.length === 0 || higher.length === 0) return Number.NaN
  const sorted = higher.toSorted((one, other) => one - other)
  let pairs = 0
  for (const value of lower) pairs += countUpTo(sorted, value)
  return pairs / (lower.length * higher.length)
}

/** How many of sorted values are at most `value`. */
function countUpTo(sorted: readonly number[], value: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? 0) <= value) from = middle + 1
    else to = middle
  }
  return from
}

/** Returns the share (0–1) that two lists of scores have in common, in steps of five points: the overlapping coefficient. */
export function overlap(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return Number.NaN
  const [first, second] = [scoreCounts(one), scoreCounts(other)]
  return first.reduce(
    (sum, count, at) => sum + Math.min(count / one.length, (second[at] ?? 0) / other.length),
    0,
  )
}
