import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createLearnedCoder } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import { builtTopics } from '../arbitrary/built-topics.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'

/** A turn and the topics that a careful reader sees in it; those in `also` are right too. Written blind to the examples. */
interface TopicCase {
  readonly scenario: string
  readonly text: string
  readonly topics: readonly string[]
  readonly also?: readonly string[]
}

const cases = readFileSync(resolve(import.meta.dirname, 'topic-cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TopicCase)
const coder = createLearnedCoder(createSay('en'), { topicStore: builtTopics })

it('topics of the shipped scenarios are told in most cases, and confidently wrong in few', async () => {
  expect(cases.length).toBeGreaterThanOrEqual(300)
  const scenarios = new Map(
    [...new Set(cases.map((one) => one.scenario))].map((id) => [id, scenarioAt(`scenarios/${id}.yaml`)]),
  )
  let [right, sureAndWrong] = [0, 0]
  for (const { scenario, text, topics, also = [] } of cases) {
    const nearest = (await coder.code(text, [], scenarios.get(scenario)?.topics ?? [])).topics?.[0]
    const fits = nearest === undefined ? topics.length === 0 : [...topics, ...also].includes(nearest.id)
    if (fits) right += 1
    else if ((nearest?.confidence ?? 0) >= 0.9) sureAndWrong += 1
  }
  // 90 % and 3 % are what is aimed at (docs/coder.md); these hold what is reached.
  expect(right / cases.length).toBeGreaterThan(0.72)
  expect(sureAndWrong / cases.length).toBeLessThan(0.03)
})
