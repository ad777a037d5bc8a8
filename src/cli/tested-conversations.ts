import { formatReport } from '../problems/index.ts'
import type { TranscriptRecord } from '../record/index.ts'
import { safeText } from '../text/index.ts'
import { openCodingPool } from './coding-pool.ts'
import { stayModest } from './memory.ts'
import { showProgress } from './progress.ts'
import { codedTurns, runTests } from './run-tests.ts'
import { openScenarioTests } from './scenario-tests.ts'
import { remark, UsageMistake, type World } from './world.ts'

/**
 * Returns the records of the conversations written beside a scenario, held with the coder. Those that do not go as written count as they
 * went, and are told of. Where there are none, or their file has errors, that is a `UsageMistake`.
 */
export async function testedConversations(
  path: string,
  jobs: number,
  world: World,
): Promise<readonly (readonly TranscriptRecord[])[]> {
  const { say } = world
  stayModest()
  const [tests] = openScenarioTests([path], world)
  if (tests === undefined) throw new UsageMistake(say('graph.no-tests', { file: safeText(path) }))
  if (tests.type === 'broken') throw new UsageMistake(formatReport(tests.problems, say))
  if (tests.type !== 'ready') throw new UsageMistake(tests.mistake)
  if (tests.conversations.length === 0)
    throw new UsageMistake(say('graph.no-tests', { file: safeText(tests.testPath) }))
  const turns = tests.conversations.reduce((sum, conversation) => sum + codedTurns(conversation), 0)
  const pool = openCodingPool(jobs, world)
  const progress = showProgress('turns', turns, world)
  try {
    for await (const { runs } of runTests([tests], pool, jobs, progress, world)) {
      progress.clear()
      const otherwise = runs.filter(({ differences }) => differences.length > 0).length
      remark(world, say('graph.tests-laid-over', { count: runs.length, otherwise }))
      return runs.map(({ session }) => session.records)
    }
    return []
  } finally {
    progress.clear()
    pool.close()
  }
}
