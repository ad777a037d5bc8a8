import type { Scenario } from '../../scenario/index.ts'
import { type ExampleUse, useOf } from './example-use.ts'
import { createTopicRecogniser, type TopicRecogniser } from './recognise-topics.ts'

/** What of a scenario any trainee goes by; worked out once for many conversations. */
export interface Surroundings {
  readonly scenario: Scenario
  readonly recognise: TopicRecogniser
  /** The examples of topics by what they are good for; only topics that have some. */
  readonly examples: ReadonlyMap<ExampleUse, ReadonlyMap<string, readonly string[]>>
}

const uses: readonly ExampleUse[] = ['open', 'closed', 'specific', 'offer']

/** Returns what trainees go by in a scenario. */
export function surroundingsOf(scenario: Scenario): Surroundings {
  const byUse = new Map(
    uses.map((use) => {
      const topics = scenario.topics.flatMap(({ id, examples }) => {
        const own = examples.filter((example) => useOf(example) === use)
        return own.length === 0 ? [] : [[id, own] as const]
      })
      return [use, new Map(topics)] as const
    }),
  )
  return { scenario, recognise: createTopicRecogniser(scenario.topics), examples: byUse }
}
