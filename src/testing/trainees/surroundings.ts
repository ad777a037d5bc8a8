import type { Scenario, Service } from '../../scenario/index.ts'
import { askingOf, type ExampleAsks } from './asking-of.ts'
import { createTopicRecogniser, type TopicRecogniser } from './recognise-topics.ts'

/** What of a scenario any trainee goes by; worked out once for many conversations. */
export interface Surroundings {
  readonly scenario: Scenario
  readonly recognise: TopicRecogniser
  /** The examples of each topic that ask, by how they ask; only topics that have some. */
  readonly asks: ReadonlyMap<ExampleAsks, ReadonlyMap<string, readonly string[]>>
  readonly services: readonly Service[]
}

const waysToAsk: readonly ExampleAsks[] = ['open', 'closed', 'specific']

/** Returns what trainees go by in a scenario. */
export function surroundingsOf(scenario: Scenario): Surroundings {
  const asks = new Map(
    waysToAsk.map((kind) => {
      const topics = scenario.topics.flatMap(({ id, examples }) => {
        const own = examples.filter((example) => askingOf(example) === kind)
        return own.length === 0 ? [] : [[id, own] as const]
      })
      return [kind, new Map(topics)] as const
    }),
  )
  const { services } = scenario
  return { scenario, recognise: createTopicRecogniser(scenario.topics), asks, services }
}
