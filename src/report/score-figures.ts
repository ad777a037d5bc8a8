import { type Spread, scoreCounts, spreadOf } from '../scoring/index.ts'
import type { ConversationFigures, ScoreFigures } from './conversation-figures.ts'

/** How the scores of several conversations are distributed. Figures are rounded to two decimals. */
export interface ScoreDistribution {
  /** How many conversations are scored: those that reached an ending. */
  readonly count: number
  /** Null where none is. */
  readonly spread: Omit<Spread, 'deviation'> | null
  /** How many scores lie in each step of five points, from 0; the last holds 100 too. */
  readonly histogram: readonly number[]
  /** The mean of each part of the score, in the order of their weight. */
  readonly parts: readonly { readonly id: string; readonly mean: number; readonly of: number }[]
}

/** Returns how the scores of conversations are distributed, or those of their case sheets; those without one are left out. */
export function scoreDistribution(
  conversations: readonly ConversationFigures[],
  what: 'score' | 'sheet' = 'score',
): ScoreDistribution {
  const scores = conversations.flatMap(({ [what]: score }) => (score === null ? [] : [score]))
  const totals = scores.map(({ total }) => total)
  const spread = spreadOf(totals)
  return {
    count: totals.length,
    spread: spread === null ? null : roundedSpread(spread),
    histogram: scoreCounts(totals),
    parts: partMeans(scores),
  }
}

function roundedSpread({ mean, least, lower, median, upper, most }: Spread): Omit<Spread, 'deviation'> {
  return {
    mean: rounded(mean),
    least: rounded(least),
    lower: rounded(lower),
    median: rounded(median),
    upper: rounded(upper),
    most: rounded(most),
  }
}

function partMeans(scores: readonly ScoreFigures[]): ScoreDistribution['parts'] {
  const parts = new Map<string, { points: number; of: number; count: number }>()
  for (const { id, points, of } of scores.flatMap((score) => score.parts)) {
    const sum = parts.get(id) ?? { points: 0, of: 0, count: 0 }
    parts.set(id, { points: sum.points + points, of: sum.of + of, count: sum.count + 1 })
  }
  return [...parts].map(([id, { points, of, count }]) => ({
    id,
    mean: rounded(points / count),
    of: rounded(of / count),
  }))
}

/** Returns a share (0–1) with four decimals. */
export function roundedShare(value: number): number {
  return Math.round(10_000 * value) / 10_000
}

/** Returns a figure with two decimals. */
export function rounded(value: number): number {
  return Math.round(100 * value) / 100
}
