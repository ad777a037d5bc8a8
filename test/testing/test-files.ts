import { createRuleCoder } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { readConversations, runConversation, type TestRun } from '../../src/testing/index.ts'
import { headerFor } from '../arbitrary/scenarios.ts'

const rules = createRuleCoder(createSay('en'))

/** A coder by rules, for which every turn is also about what it names: "(buses)". */
export const coder: typeof rules = {
  name: rules.name,
  async code(turn, context, topics) {
    const analysis = await rules.code(turn, context, topics)
    const named = topics.filter(({ id }) => turn.includes(`(${id})`))
    return {
      ...analysis,
      topics: named.map(({ id }) => ({ id, confidence: 1 })),
      understood: named.length > 0,
    }
  },
}

/** Runs every conversation of a test file, which must be sound. */
export async function runFile(scenario: Scenario, text: string): Promise<readonly TestRun[]> {
  const { conversations, problems } = readConversations(text, 'test.yaml', scenario)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return Promise.all(
    conversations.map((conversation) => runConversation(scenario, conversation, coder, headerFor(scenario))),
  )
}
