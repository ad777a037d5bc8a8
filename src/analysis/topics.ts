import type { Topic, TopicLabel } from './analysis.ts'
import { type Content, readContent } from './features/told.ts'
import type { Tagger } from './reading/lemmas.ts'
import { readSentences } from './reading/read-sentences.ts'

/** Finds the topics that a turn touches. */
export type TopicFinder = (turn: Content, plain: string) => readonly TopicLabel[]

/** From here on a topic is near. */
const near = 0.42
/** A topic much farther than the nearest is noise. */
const beside = 0.6

interface Profile {
  readonly id: string
  readonly examples: readonly { readonly concepts: ReadonlySet<string>; readonly words: readonly string[] }[]
  readonly all: ReadonlySet<string>
}

/**
 * Returns a finder of topics, which knows each only by its examples: shared concepts (base forms, synonyms as one)
 * count the more, the fewer topics have them; examples without any content words are compared word by word.
 */
export function makeTopicFinder(
  topics: readonly Topic[],
  tagger: Tagger,
  concepts: ReadonlyMap<string, string>,
): TopicFinder {
  const profiles = topics.map((topic): Profile => {
    const examples = topic.examples.map((example) => {
      const sentences = readSentences(example)
      return {
        concepts: new Set(sentences.flatMap((sentence) => unitsOf(readContent(sentence, tagger, concepts)))),
        words: sentences.flatMap((sentence) => sentence.words.map((word) => word.text)),
      }
    })
    return { id: topic.id, examples, all: new Set(examples.flatMap((example) => [...example.concepts])) }
  })
  const weigh = (concept: string) => {
    const having = profiles.filter((profile) => profile.all.has(concept)).length
    return having === 0 ? 1 : Math.log(1 + profiles.length / having) / Math.log(1 + profiles.length)
  }
  const sum = (some: Iterable<string>) => [...some].reduce((total, concept) => total + weigh(concept), 0)
  return (turn, plain) => {
    const units = new Set(unitsOf(turn))
    const words = plain.split(' ')
    const found = profiles
      .map((profile) => {
        const likest = Math.max(0, ...profile.examples.map((example) => likeness(units, example, words, sum)))
        const known = [...units].filter((unit) => profile.all.has(unit))
        const distinct = Math.max(0, ...known.map(weigh))
        const share = units.size === 0 ? 0 : (sum(known) / sum(units)) * distinct
        return {
          id: profile.id,
          confidence: Math.round(Math.min(1, Math.max(likest, 0.9 * share)) * 100) / 100,
        }
      })
      .toSorted((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1))
    const best = found[0]?.confidence ?? 0
    return found.filter((topic) => topic.confidence >= Math.max(near, beside * best))
  }
}

function unitsOf(content: Content): readonly string[] {
  return content.concepts
}

function likeness(
  units: ReadonlySet<string>,
  example: Profile['examples'][number],
  words: readonly string[],
  sum: (some: Iterable<string>) => number,
): number {
  if (example.words.length > 0 && example.words.join(' ') === words.join(' ')) return 1
  if (example.concepts.size === 0 || units.size === 0) {
    const common = example.words.filter((word) => words.includes(word)).length
    const score = (2 * common) / (example.words.length + words.length)
    return example.concepts.size === 0 && score >= 0.75 ? score * 0.9 : 0
  }
  const shared = [...units].filter((unit) => example.concepts.has(unit))
  if (shared.length === 0) return 0
  return sum(shared) / Math.sqrt(sum(units) * sum(example.concepts))
}
