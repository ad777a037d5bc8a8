import type { LabelId } from '../../analysis/index.ts'
import { type BootstrapSettings, cohenKappa, type Interval } from '../../testing/index.ts'
import { intervalsOver, leastTurns } from './intervals.ts'

/** The labels that two raters give one turn. */
export type RatedByTwo = readonly [first: ReadonlySet<LabelId>, second: ReadonlySet<LabelId>]

/** In how many turns two raters gave a label: both of them, one of them only, or neither. */
export interface PairCounts {
  readonly both: number
  readonly first: number
  readonly second: number
  readonly neither: number
}

/** How far two raters agree on one label. κ is null where it cannot be told, the interval also where there is too little to tell it. */
export interface LabelAgreement extends PairCounts {
  readonly label: LabelId
  /** Whether enough turns have the label for κ to say something. */
  readonly enough: boolean
  readonly kappa: number | null
  readonly interval: Interval | null
}

/** Returns how far two raters agree on each label, from what they say of the same turns, by conversation. */
export function pairAgreement(
  labels: readonly LabelId[],
  conversations: readonly (readonly RatedByTwo[])[],
  settings: BootstrapSettings,
): readonly LabelAgreement[] {
  const counted = conversations.map((turns) => labels.map((label) => countsOf(turns, label)))
  const figure = (drawn: readonly (readonly PairCounts[])[], at: number) => kappaOf(added(drawn, at))
  const intervals = intervalsOver(counted, labels.length, figure, settings)
  return labels.map((label, at) => {
    const counts = added(counted, at)
    const enough = counts.both + counts.first + counts.second >= leastTurns
    const interval = enough ? (intervals[at] ?? null) : null
    return { label, ...counts, enough, kappa: kappaOf(counts), interval }
  })
}

function countsOf(turns: readonly RatedByTwo[], label: LabelId): PairCounts {
  const counts = { both: 0, first: 0, second: 0, neither: 0 }
  for (const [one, other] of turns) {
    const who = one.has(label)
      ? other.has(label)
        ? 'both'
        : 'first'
      : other.has(label)
        ? 'second'
        : 'neither'
    counts[who]++
  }
  return counts
}

function added(drawn: readonly (readonly PairCounts[])[], at: number): PairCounts {
  const sum = { both: 0, first: 0, second: 0, neither: 0 }
  for (const counts of drawn) {
    const each = counts[at]
    if (each === undefined) continue
    sum.both += each.both
    sum.first += each.first
    sum.second += each.second
    sum.neither += each.neither
  }
  return sum
}

function kappaOf({ both, first, second, neither }: PairCounts): number | null {
  return cohenKappa([
    [both, first],
    [second, neither],
  ])
}
