import { type HeardExample, heardExample, type LeftOut, leaveOut } from '../scenario/index.ts'
import { type CodingPool, openCodingPool } from './coding-pool.ts'
import { inOrder } from './in-order.ts'
import { type Progress, showProgress } from './progress.ts'
import { type OpenedScenario, openScenarioFile } from './scenario-files.ts'
import type { World } from './world.ts'

/**
 * Has a coder hear every example of the topics of scenarios, each left out of its topic, and returns the scenarios with what that finds
 * among their problems. Those with errors are returned as they are. The coder is loaded here and not before.
 */
export async function hearScenarios(
  opened: readonly OpenedScenario[],
  jobs: number,
  world: World,
): Promise<readonly OpenedScenario[]> {
  const work = opened.map((file) => ({ file, rounds: file.scenario === null ? [] : leaveOut(file.scenario) }))
  const total = work.flatMap(({ rounds }) => rounds).flatMap(({ examples }) => examples).length
  if (total === 0) return opened
  const pool = openCodingPool(jobs, world, { keepsTopics: false })
  const progress = showProgress('examples', total, world)
  const heard: OpenedScenario[] = []
  try {
    for (const { file, rounds } of work) {
      const examples: HeardExample[] = []
      for await (const round of inOrder(rounds, jobs, (each) => hearRound(each, pool, progress)))
        examples.push(...round)
      heard.push(rounds.length === 0 ? file : openScenarioFile(file.path, world, examples))
    }
  } finally {
    progress.clear()
    pool.close()
  }
  return heard
}

/** A round has topics of its own, which are prepared once, by one coder. */
function hearRound(
  { examples, topics }: LeftOut,
  pool: CodingPool,
  progress: Progress,
): Promise<readonly HeardExample[]> {
  return pool.together((coder) =>
    Promise.all(
      examples.map(async (example) => {
        const analysis = await coder.code(example.text, [], topics)
        progress.step()
        return heardExample(example, analysis)
      }),
    ),
  )
}
