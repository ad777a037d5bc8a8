import type { Analysis, Topic } from '../analysis/index.ts'
import type { Scenario } from './scenario.ts'

/** One example of a topic. */
export interface TopicExample {
  /** The topic's id. */
  readonly topic: string
  /** Which of its examples it is, from 0. */
  readonly at: number
  readonly text: string
}

/** Examples that are left out of their topics, and what is left: would a coder know them by the others? */
export interface LeftOut {
  readonly examples: readonly TopicExample[]
  readonly topics: readonly Topic[]
}

/** What a coder took an example for that was left out of its topic: the topic that would be answered, null for none. */
export interface HeardExample {
  readonly topic: string
  readonly at: number
  readonly heard: string | null
}

/**
 * Returns the examples of a scenario's topics so that each is left out once: first the first of every topic, then the second of every
 * topic, and so on. So no topic ever lacks more than one, and there are no more lists of topics to prepare than one topic has examples.
 */
export function leaveOut({ topics }: Scenario): readonly LeftOut[] {
  const rounds = Math.max(0, ...topics.map(({ examples }) => examples.length))
  return Array.from({ length: rounds }, (_, at) => ({
    examples: topics.flatMap(({ id, examples }) => {
      const text = examples[at]
      return text === undefined ? [] : [{ topic: id, at, text }]
    }),
    topics: topics.map(({ id, examples }) => ({ id, examples: examples.filter((_, other) => other !== at) })),
  }))
}

/** Returns what a left-out example was taken for, from its analysis: of the topics touched the nearest is answered. */
export function heardExample({ topic, at }: TopicExample, { topics = [] }: Analysis): HeardExample {
  return { topic, at, heard: topics[0]?.id ?? null }
}
