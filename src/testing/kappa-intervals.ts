import { type LabelId, labelIds } from '../analysis/index.ts'
import { type BootstrapSettings, bootstrap, bootstrapSettings, type Interval } from './bootstrap.ts'
import { type CodedTurn, kappa, type Tally } from './measure-coder.ts'

const all: readonly LabelId[] = Object.values(labelIds).flat()

/** What was counted in one conversation: its turns, and for each label how often it was hit, missed and wrong. */
interface Counts {
  readonly turns: number
  readonly tallies: readonly Tally[]
}

/**
 * Returns for each label the 95 % interval of κ, from samples of whole conversations: turns of one conversation are alike, and drawing
 * them one by one would make the interval too narrow. Null for a label that no turn has and that was never heard.
 */
export function kappaIntervals(
  coded: readonly CodedTurn[],
  settings: BootstrapSettings = bootstrapSettings,
): Readonly<Record<LabelId, Interval | null>> {
  const conversations = [...Map.groupBy(coded, ({ turn }) => turn.conversation).values()].map(countsOf)
  const found = bootstrap(conversations, all.length, kappas, settings)
  const intervals = all.map((label, at) => [label, found[at]?.interval ?? null] as const)
  return Object.fromEntries(intervals) as Record<LabelId, Interval | null>
}

function kappas(drawn: readonly Counts[]): readonly (number | null)[] {
  const turns = drawn.reduce((sum, each) => sum + each.turns, 0)
  return all.map((_, at) => {
    const tally = together(drawn, at)
    // Where a label neither is nor is heard there is no agreement to speak of.
    return tally.hit + tally.missed + tally.wrong > 0 ? kappa(tally, turns) : null
  })
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
