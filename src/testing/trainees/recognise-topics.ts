import type { Topic } from '../../analysis/index.ts'

/** Returns the topics that a text is about, the likeliest first: mostly none, at most two. */
export type TopicRecogniser = (text: string) => readonly string[]

/** From this likeness to an example (0–1) on a text is about its topic. */
const near = 0.52
/** One word at least must be shared that no more topics have than these, or than this share of all. */
const tellingWithin = { topics: 4, share: 0.05 }
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
  const telling = rarity(Math.max(tellingWithin.topics, tellingWithin.share * topics.length), topics.length)
  const lengthOf = (words: ReadonlySet<string>) =>
    Math.sqrt([...words].reduce((sum, word) => sum + (idf.get(word) ?? 1) ** 2, 0))
  const having = new Map<string, number[]>()
  for (const [at, { words }] of examples.entries())
    for (const word of words) {
      const own = having.get(word)
      if (own === undefined) having.set(word, [at])
      else own.push(at)
    }
  const lengths = examples.map(({ words }) => lengthOf(words))
  const likenesses = (words: ReadonlySet<string>): ReadonlyMap<string, number> => {
    const best = new Map<string, number>()
    // An example shares no telling word with most texts: only those that do are looked at.
    const candidates = new Set<number>()
    for (const word of words)
      if ((idf.get(word) ?? 0) >= telling) for (const at of having.get(word) ?? []) candidates.add(at)
    if (candidates.size === 0) return best
    const length = lengthOf(words)
    for (const at of candidates) {
      const example = examples[at]
      if (example === undefined) continue
      let sum = 0
      for (const word of words) if (example.words.has(word)) sum += (idf.get(word) ?? 0) ** 2
      const likeness = sum / (length * (lengths[at] ?? 1))
      if (likeness > (best.get(example.topic) ?? 0)) best.set(example.topic, likeness)
    }
    return best
  }
  const known = new Map<string, ReadonlyMap<string, number>>()
  const likenessesOf = (sentence: string) => {
    const before = known.get(sentence)
    if (before !== undefined) return before
    const found = likenesses(wordsOf(sentence))
    known.set(sentence, found)
    return found
  }
  return (text) => {
    const best = new Map<string, number>()
    // People are about what one of their sentences is about.
    for (const sentence of text.split(/[.!?;…*]+/))
      for (const [topic, likeness] of likenessesOf(sentence))
        best.set(topic, Math.max(best.get(topic) ?? 0, likeness))
    const first = Math.max(0, ...best.values())
    return [...best]
      .filter(([, likeness]) => likeness >= near && likeness >= beside * first)
      .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
      .slice(0, most)
      .map(([topic]) => topic)
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
