import { type LabelId, labelIds } from '../../../analysis/index.ts'
import type { Condition, Meter, Reaction, Scenario } from '../../../scenario/index.ts'

/** What a turn can have, by how the persona feels it. */
export interface Felt {
  /** What does them good. */
  readonly opens: readonly LabelId[]
  readonly closes: readonly LabelId[]
  /** What closes them only while a meter stands badly: on guard, upset. */
  readonly closesAtTimes: readonly LabelId[]
}

/** Returns what does the persona good and what closes them, by what the scenario's reactions do to its meters, all told. */
export function opensAndCloses({ reactions, meters }: Pick<Scenario, 'reactions' | 'meters'>): Felt {
  const sums = new Map<LabelId, number>()
  const atAnyTime = new Set<LabelId>()
  for (const reaction of reactions)
    for (const label of labelsOf(reaction.when)) {
      const good = goodOf(reaction, meters)
      sums.set(label, (sums.get(label) ?? 0) + good)
      if (good < 0 && !asksMeter(reaction.when)) atAnyTime.add(label)
    }
  const all: readonly LabelId[] = Object.values(labelIds).flat()
  const closes = all.filter((label) => (sums.get(label) ?? 0) < 0)
  return {
    opens: all.filter((label) => (sums.get(label) ?? 0) > 0),
    closes: closes.filter((label) => atAnyTime.has(label)),
    closesAtTimes: closes.filter((label) => !atAnyTime.has(label)),
  }
}

function asksMeter(condition: Condition): boolean {
  return condition.type === 'meter' || (condition.type === 'all' && condition.of.some(asksMeter))
}

/** The labels that a turn must have for a condition to hold. */
function labelsOf(condition: Condition): readonly LabelId[] {
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
    case 'flag':
      return condition.ids
    case 'all':
      return condition.of.flatMap(labelsOf)
    default:
      return []
  }
}

/** By how much a reaction is good for the person; below 0 where it is bad. */
function goodOf({ meters: changes }: Reaction, meters: readonly Meter[]): number {
  return meters.reduce((sum, { id, good }) => {
    const by = changes[id] ?? 0
    return good === 'high' ? sum + by : good === 'low' ? sum - by : sum
  }, 0)
}
