import type { Topic } from '../../analysis/index.ts'

/** Returns the topics that a text is about, the likeliest first: mostly none, at most two. */
export type TopicRecogniser = (text: string) => readonly string[]

/** From this likeness to an example (0–1) on a text is about its topic. */
const near = 0.52
/** One word at least must be shared that no more topics than these have. */
const tellingWithin = 4
/** A second topic must be nearly as likely as the first. */
const beside = 0.9
const most = 2

/**
 * Returns what recognises topics by the words of their examples, rare ones counting more (the cosine of their idf weights with the
 * likest example). It is what a trainee notices in passing, not a coder; the same text always gives the same topics.
 */
export function createTopicRecogniser(topics: readonly Topic[]): TopicRecogniser {
  const examples = topics.flatMap(({ id, examples: texts }) =>
    texts.map((text) => ({ topic: id, words: wordsOf(text) })),
  )
  const idf = rarities(examples, topics.length)
  const telling = rarity(tellingWithin, topics.length)
  const lengthOf = (words: ReadonlySet<string>) =>
    Math.sqrt([...words].reduce((sum, word) => sum + (idf.get(word) ?? 1) ** 2, 0))
  const having = new Map<string, number[]>()
  for (const [at, { words }] of examples.entries())
    for (const word of words) having.set(word, [...(having.get(word) ?? []), at])
  const lengths = examples.map(({ words }) => lengthOf(words))
  const likenesses = (words: ReadonlySet<string>): ReadonlyMap<string, number> => {
    const shared = new Map<number, number>()
    const told = new Set<number>()
    for (const word of words)
      for (const at of having.get(word) ?? []) {
        const rarity = idf.get(word) ?? 0
        shared.set(at, (shared.get(at) ?? 0) + rarity ** 2)
        if (rarity >= telling) told.add(at)
      }
    const length = lengthOf(words)
    const best = new Map<string, number>()
    for (const [at, sum] of shared) {
      if (!told.has(at)) continue
      const topic = examples[at]?.topic ?? ''
      best.set(topic, Math.max(best.get(topic) ?? 0, sum / (length * (lengths[at] ?? 1))))
    }
    return best
  }
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const best = new Map<string, number>()
    // People are about what one of their sentences is about.
    for (const sentence of text.split(/[.!?;…*]+/))
      for (const [topic, likeness] of likenesses(wordsOf(sentence)))
        best.set(topic, Math.max(best.get(topic) ?? 0, likeness))
    const found = [...best].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    const first = found[0]?.[1] ?? 0
    const topicsFound = found
      .filter(([, likeness]) => likeness >= near && likeness >= beside * first)
      .slice(0, most)
      .map(([topic]) => topic)
    known.set(text, topicsFound)
    return topicsFound
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu))
}

/** How much each word tells: the more, the fewer topics have it. */
function rarities(
  examples: readonly { readonly topic: string; readonly words: ReadonlySet<string> }[],
  topics: number,
): ReadonlyMap<string, number> {
  const having = new Map<string, Set<string>>()
  for (const { topic, words } of examples)
    for (const word of words) having.set(word, (having.get(word) ?? new Set()).add(topic))
  return new Map([...having].map(([word, own]) => [word, rarity(own.size, topics)]))
}

function rarity(having: number, topics: number): number {
  return Math.log((topics + 1) / having)
}
