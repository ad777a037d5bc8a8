import type { LabelId } from '../../analysis/index.ts'
import type { BootstrapSettings, Interval } from '../../testing/index.ts'
import { intervalsOver, leastTurns } from './intervals.ts'
import { type Coincidences, coincidencesOf, krippendorffAlpha } from './krippendorff-alpha.ts'

/** How far reviewers agree on one label. α is null where it cannot be told, the interval also where there is too little to tell it. */
export interface LabelReliability {
  readonly label: LabelId
  /** How many ratings there are of the turns that two or more of them rated, and how many of those give the label. */
  readonly ratings: number
  readonly given: number
  /** Whether enough turns have the label for α to say something. */
  readonly enough: boolean
  readonly alpha: number | null
  readonly interval: Interval | null
}

/** Returns how far reviewers agree on each label, from all that rated each turn, by conversation. */
export function reliability(
  labels: readonly LabelId[],
  conversations: readonly (readonly (readonly ReadonlySet<LabelId>[])[])[],
  settings: BootstrapSettings,
): readonly LabelReliability[] {
  const counted = conversations.map((turns) =>
    labels.map((label) =>
      coincidencesOf(
        turns.map((ratings) => split(ratings, label)),
        2,
      ),
    ),
  )
  const figure = (drawn: readonly (readonly Coincidences[])[], at: number) =>
    krippendorffAlpha(added(drawn, at))
  const intervals = intervalsOver(counted, labels.length, figure, settings)
  const shared = conversations.flat().filter((ratings) => ratings.length > 1)
  return labels.map((label, at) => {
    const units = shared.map((ratings) => split(ratings, label))
    const given = units.reduce((sum, [one]) => sum + one, 0)
    const ratings = units.reduce((sum, [one, other]) => sum + one + other, 0)
    const enough = units.filter(([one]) => one > 0).length >= leastTurns
    const interval = enough ? (intervals[at] ?? null) : null
    return { label, ratings, given, enough, alpha: figure(counted, at), interval }
  })
}

/** How many raters give a label, and how many do not. */
function split(ratings: readonly ReadonlySet<LabelId>[], label: LabelId): readonly [number, number] {
  const given = ratings.filter((each) => each.has(label)).length
  return [given, ratings.length - given]
}

function added(drawn: readonly (readonly Coincidences[])[], at: number): Coincidences {
  const sum: readonly [[number, number], [number, number]] = [
    [0, 0],
    [0, 0],
  ]
  for (const matrices of drawn) {
    const [[bothGive = 0, mixed = 0] = [], [same = 0, neither = 0] = []] = matrices[at] ?? []
    sum[0][0] += bothGive
    sum[0][1] += mixed
    sum[1][0] += same
    sum[1][1] += neither
  }
  return sum
}
