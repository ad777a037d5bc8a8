import type { Topic } from '../analysis.ts'

/** How much shared words count beside shared meaning. */
export const words = 0.6
/**
 * How much it counts that a topic has many examples, against one that has e times fewer: what is asked in many ways is asked more often, as a prior
 * in naive Bayes (McCallum and Nigam 1998). Without it a topic of a few examples that are much alike draws what only sounds like them.
 */
const prior = 0.03
/** How much the second likest example of a topic counts, and the mean of all, beside the likest. */
const weights = { second: 0.3, mean: 1 }

/** How near each topic is, given how like each example is, one that is no number being left out, and how many there are. */
export function nearness(likeness: readonly number[], topics: readonly Topic[]): readonly number[] {
  let from = 0
  const usual = topics.reduce((sum, { examples }) => sum + Math.log(1 + examples.length), 0) / topics.length
  return topics.map(({ examples }) => {
    const own = likeness
      .slice(from, from + examples.length)
      .filter((one) => !Number.isNaN(one))
      .toSorted((one, other) => other - one)
    from += examples.length
    const [likest = 0, second = 0] = own
    const mean = own.reduce((sum, one) => sum + one, 0) / Math.max(1, own.length)
    const near =
      (likest + weights.second * second + weights.mean * mean) /
      ((1 + words) * (1 + weights.second + weights.mean))
    return near + prior * (Math.log(1 + examples.length) - usual)
  })
}
