import { type LabelId, labelIds } from '../analysis/index.ts'
import { random } from '../machine/index.ts'
import { type CodedTurn, kappa, type Tally } from './measure-coder.ts'

/** The bounds between which a figure lies in 95 of 100 samples. */
export type Interval = readonly [low: number, high: number]

/** How a bootstrap is made. The same seed gives the same intervals. */
export interface BootstrapSettings {
  /** How many samples are drawn. */
  readonly samples: number
  /** 0 to 2³² − 1. */
  readonly seed: number
}

/** What intervals are made with where nobody asks for anything else. */
export const bootstrapSettings: BootstrapSettings = { samples: 1000, seed: 1 }

const all: readonly LabelId[] = Object.values(labelIds).flat()

/** What was counted in one conversation: its turns, and for each label how often it was hit, missed and wrong. */
interface Counts {
  readonly turns: number
  readonly tallies: readonly Tally[]
}

/**
 * Returns for each label the 95 % interval of κ by the percentile bootstrap (Efron 1979), which draws whole conversations with
 * replacement: turns of one conversation are alike, and drawing them one by one would make the interval too narrow. Null for a label that
 * no turn has and that was never heard.
 */
export function kappaIntervals(
  coded: readonly CodedTurn[],
  { samples, seed }: BootstrapSettings = bootstrapSettings,
): Readonly<Record<LabelId, Interval | null>> {
  const conversations = [...Map.groupBy(coded, ({ turn }) => turn.conversation).values()].map(countsOf)
  const found = all.map((): number[] => [])
  let state = seed
  for (let sample = 0; sample < samples; sample++) {
    const drawn: Counts[] = []
    for (let at = 0; at < conversations.length; at++) {
      const [value, next] = random(state)
      state = next
      const one = conversations[Math.floor(value * conversations.length)]
      if (one !== undefined) drawn.push(one)
    }
    const turns = drawn.reduce((sum, each) => sum + each.turns, 0)
    for (const [at, values] of found.entries()) {
      const tally = together(drawn, at)
      // Where a label neither is nor is heard there is no agreement to speak of.
      if (tally.hit + tally.missed + tally.wrong > 0) values.push(kappa(tally, turns))
    }
  }
  const intervals = all.map((label, at) => [label, intervalOf(found[at] ?? [])] as const)
  return Object.fromEntries(intervals) as Record<LabelId, Interval | null>
}

function countsOf(coded: readonly CodedTurn[]): Counts {
  return {
    turns: coded.length,
    tallies: all.map((label) => {
      const sum = { hit: 0, missed: 0, wrong: 0 }
      for (const { turn, labels } of coded) {
        const is = turn.labels.includes(label)
        const heard = labels.includes(label)
        if (is && heard) sum.hit++
        else if (is) sum.missed++
        else if (heard) sum.wrong++
      }
      return sum
    }),
  }
}

function together(drawn: readonly Counts[], at: number): Tally {
  const sum = { hit: 0, missed: 0, wrong: 0 }
  for (const { tallies } of drawn) {
    const tally = tallies[at]
    if (tally === undefined) continue
    sum.hit += tally.hit
    sum.missed += tally.missed
    sum.wrong += tally.wrong
  }
  return sum
}

function intervalOf(values: readonly number[]): Interval | null {
  const sorted = values.toSorted((one, other) => one - other)
  const low = sorted[Math.floor(0.025 * sorted.length)]
  const high = sorted[Math.ceil(0.975 * sorted.length) - 1]
  return low === undefined || high === undefined ? null : [low, high]
}
