import type { Analysis, Coder, Topic } from '../../analysis/index.ts'

/**
 * Returns a coder that codes the same turn, in the same context and about the same topics, once; told again it is known. Topics of the same
 * words count as the same, also where a scenario was read anew, so that they are made ready once.
 */
export function rememberCoding(coder: Coder): Coder {
  const known = new Map<string, Promise<Analysis>>()
  const sameAs = createSameTopics()
  return {
    name: coder.name,
    code(turn, context, topics) {
      const same = sameAs(topics)
      const key = JSON.stringify([same.number, turn, context])
      const before = known.get(key)
      if (before !== undefined) return before
      const coding = coder.code(turn, context, same.topics)
      known.set(key, coding)
      // What failed is tried again.
      coding.catch(() => known.delete(key))
      return coding
    },
  }
}

interface SameTopics {
  readonly number: number
  readonly topics: readonly Topic[]
}

/** Returns what finds the first list of topics with the same words. */
function createSameTopics(): (topics: readonly Topic[]) => SameTopics {
  const byWords = new Map<string, SameTopics>()
  const byList = new WeakMap<readonly Topic[], SameTopics>()
  return (topics) => {
    const known = byList.get(topics)
    if (known !== undefined) return known
    const words = JSON.stringify(topics.map(({ id, examples }) => [id, examples]))
    const same = byWords.get(words) ?? { number: byWords.size, topics }
    byWords.set(words, same)
    byList.set(topics, same)
    return same
  }
}
