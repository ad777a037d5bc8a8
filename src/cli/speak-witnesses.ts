import type { ExploredThing } from '../machine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { createWitnessSpeaker, type SpokenWitness } from '../testing/index.ts'
import { openCodingPool } from './coding-pool.ts'
import { inOrder } from './in-order.ts'
import { showProgress } from './progress.ts'
import type { World } from './world.ts'

/** A thing that can happen, with the conversation that leads there in words. */
export interface SpokenThing {
  readonly thing: ExploredThing
  readonly spoken: SpokenWitness
}

/**
 * Says the witnesses of things in words and has the coder hear them, on up to `jobs` threads, with progress on stderr. What was not reached
 * is left out. The coder is loaded here and not before.
 */
export async function speakWitnesses(
  scenario: Scenario,
  things: readonly ExploredThing[],
  jobs: number,
  world: World,
): Promise<readonly SpokenThing[]> {
  const work = things.flatMap((thing) =>
    thing.verdict.type === 'reached' ? [{ thing, witness: thing.verdict.witness }] : [],
  )
  if (work.length === 0) return []
  const pool = openCodingPool(jobs, world, { topics: scenario.topics })
  const progress = showProgress('conversations', work.length, world)
  const speaker = createWitnessSpeaker(scenario, pool)
  const spoken: SpokenThing[] = []
  try {
    for await (const each of inOrder(work, pool.width, async ({ thing, witness }) => ({
      thing,
      spoken: await speaker.speak(witness, thing),
    }))) {
      spoken.push(each)
      progress.step()
    }
  } finally {
    progress.clear()
    pool.close()
  }
  return spoken
}
