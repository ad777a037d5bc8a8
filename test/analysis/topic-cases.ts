import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Coder } from '../../src/analysis/index.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'

/** A turn and the topics that a careful reader sees in it; those in `also` are right too. Written blind to the program; how, docs/coder.md says. */
interface TopicCase {
  readonly scenario: string
  readonly text: string
  readonly topics: readonly string[]
  readonly also?: readonly string[]
}

/** How often the nearest topic is right in one scenario. Shares are 0–1. */
export interface TopicFigures {
  readonly scenario: string
  readonly topics: number
  readonly cases: number
  readonly right: number
  /** Wrong although named with a confidence of .9 or more. */
  readonly confidentlyWrong: number
}

const confidently = 0.9

const cases = readFileSync(resolve(import.meta.dirname, 'topic-cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TopicCase)

/** Measures a coder on the labelled topic cases of each shipped scenario. */
export async function measureTopics(coder: Coder): Promise<readonly TopicFigures[]> {
  const figures: TopicFigures[] = []
  for (const id of new Set(cases.map(({ scenario }) => scenario))) {
    const { topics: known } = scenarioAt(`scenarios/${id}.yaml`)
    const own = cases.filter(({ scenario }) => scenario === id)
    let [right, wrong] = [0, 0]
    for (const { text, topics, also = [] } of own) {
      const nearest = (await coder.code(text, [], known)).topics?.[0]
      const fits = nearest === undefined ? topics.length === 0 : [...topics, ...also].includes(nearest.id)
      if (fits) right += 1
      else if ((nearest?.confidence ?? 0) >= confidently) wrong += 1
    }
    figures.push({
      scenario: id,
      topics: known.length,
      cases: own.length,
      right: right / own.length,
      confidentlyWrong: wrong / own.length,
    })
  }
  return figures
}
