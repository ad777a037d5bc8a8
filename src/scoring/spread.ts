/** How values spread: the mean, the standard deviation, and the values below which none, a quarter, half, three quarters and all lie. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: number
}

/** Returns how values spread; null where there are none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((one, other) => one - other)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return {
    mean,
    deviation: Math.sqrt(variance),
    least: quantile(sorted, 0),
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    most: quantile(sorted, 1),
  }
}

/** The value below which a share of sorted values lies; between two of them in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}

/** Scores are counted in so many steps of five points; the last holds 100 too. */
const scoreSteps = 20

/** Returns how many scores (0–100) lie in each step of five points. */
export function scoreCounts(scores: readonly number[]): readonly number[] {
  const counts = Array.from({ length: scoreSteps }, () => 0)
  for (const score of scores) {
    const step = Math.max(0, Math.min(scoreSteps - 1, Math.floor((score * scoreSteps) / 100)))
    counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}
