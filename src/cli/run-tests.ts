import type { Coder } from '../analysis/index.ts'
import { runConversation, type TestConversation, type TestRun } from '../testing/index.ts'
import type { CodingPool } from './coding-pool.ts'
import { inOrder } from './in-order.ts'
import { newHeader } from './new-header.ts'
import type { Progress } from './progress.ts'
import type { ReadyTests } from './scenario-tests.ts'
import type { World } from './world.ts'

/** The tests of one scenario, run. */
export interface RanTests {
  readonly tests: ReadyTests
  readonly runs: readonly TestRun[]
}

/** How many turns of a test conversation a coder has to code. */
export function codedTurns({ turns }: TestConversation): number {
  return turns.filter(({ does }) => does !== 'wait').length
}

/**
 * Runs the conversations of scenarios, several at once, each by one coder; yields those of a scenario when all of them are done, in the order
 * given. The results are the same whatever the number of coders.
 */
export async function* runTests(
  all: readonly ReadyTests[],
  pool: CodingPool,
  jobs: number,
  progress: Progress,
  world: World,
): AsyncGenerator<RanTests> {
  const items = all.flatMap((tests) => tests.conversations.map((conversation) => ({ tests, conversation })))
  const results = inOrder(items, 2 * jobs, ({ tests, conversation }) =>
    pool.together((coder) => runOne(tests, conversation, coder, pool.name, progress, world)),
  )
  for (const tests of all) {
    const runs: TestRun[] = []
    while (runs.length < tests.conversations.length) {
      const next = await results.next()
      if (next.done === true) break
      runs.push(next.value)
    }
    yield { tests, runs }
  }
}

async function runOne(
  tests: ReadyTests,
  conversation: TestConversation,
  coder: Pick<Coder, 'code'>,
  name: string,
  progress: Progress,
  world: World,
): Promise<TestRun> {
  let left = codedTurns(conversation)
  const counting: Pick<Coder, 'code'> = {
    async code(turn, context, topics) {
      const analysis = await coder.code(turn, context, topics)
      left--
      progress.step()
      return analysis
    },
  }
  const settings = {
    trainee: 'test',
    mode: 'practice',
    seed: conversation.seed,
    short: conversation.short,
    officer: conversation.officer,
  } as const
  const header = newHeader(tests, settings, { name, ...counting }, world)
  const run = await runConversation(tests.scenario, conversation, counting, header)
  // What came after the end was not said.
  progress.step(left)
  return run
}
