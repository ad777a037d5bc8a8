import type { AskedFor } from '../analysis.ts'

/** What a turn or an example asks for; null where it asks nothing. */
export type Asking = AskedFor | null

/** How well what is asked for goes with each topic, in their order: log odds, 0 where it says nothing either way. */
export type AskingLikeness = (asking: Asking, without?: number) => readonly number[]

/** How many examples of the scenario as a whole each topic is given besides its own. */
const others = 3
/** However few ask so, it is not out of the question; nor is it certain. */
const bounds = { least: -1.5, most: 1 }

/**
 * Returns how well what is asked for goes with each topic: "who" with one whose examples ask who, more so where few others do. `askings` are
 * those of the examples, `own` the topic of each. `without` is the place of an example that is not counted, for whoever learns from it.
 */
export function makeAskingLikeness(
  askings: readonly Asking[],
  own: readonly number[],
  topics: number,
): AskingLikeness {
  const kinds = [...new Set(askings)]
  const share = new Map(
    kinds.map((kind) => [kind, askings.filter((asking) => asking === kind).length / askings.length]),
  )
  const counts = Array.from({ length: topics }, () => new Map<Asking, number>())
  const sizes: number[] = counts.map(() => 0)
  askings.forEach((asking, at) => {
    const topic = own[at] ?? 0
    counts[topic]?.set(asking, (counts[topic]?.get(asking) ?? 0) + 1)
    sizes[topic] = (sizes[topic] ?? 0) + 1
  })
  return (asking, without) => {
    const usual = share.get(asking)
    if (usual === undefined) return counts.map(() => 0)
    return counts.map((count, topic) => {
      const isLess = without !== undefined && own[without] === topic
      const asked = (count.get(asking) ?? 0) - (isLess && askings[without] === asking ? 1 : 0)
      const size = (sizes[topic] ?? 0) - (isLess ? 1 : 0)
      const chance = (asked + others * usual) / (size + others)
      return Math.min(bounds.most, Math.max(bounds.least, Math.log(chance / usual)))
    })
  }
}
