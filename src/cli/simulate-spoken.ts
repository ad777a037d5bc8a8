import { createSimulator, type PlannedRun, type SimulatedRun } from '../testing/index.ts'
import { openCodingPool } from './coding-pool.ts'
import { inOrder } from './in-order.ts'
import { type CarriedSimulation, heldAs, type Tell } from './simulation.ts'
import type { World } from './world.ts'

/**
 * Holds simulated conversations in which the coder codes the words, on up to `jobs` threads, and returns how they went in the order in
 * which they were asked for; `tell` hears of each in that order. The coder is loaded here and not before.
 */
export async function simulateSpoken(
  runs: readonly PlannedRun[],
  jobs: number,
  { scenario, kinds, seed, header, keeps }: CarriedSimulation,
  tell: Tell,
  world: World,
): Promise<readonly SimulatedRun[]> {
  const pool = openCodingPool(jobs, world, { topics: scenario.topics })
  const simulator = createSimulator(scenario, kinds, seed, { ...header, coder: pool.name })
  const held: SimulatedRun[] = []
  try {
    const work = (run: PlannedRun) => pool.together((coder) => simulator.holdSpoken(run, coder))
    for await (const each of inOrder(runs, 2 * jobs, work)) {
      held.push(each.run)
      tell(heldAs(each, keeps))
    }
  } finally {
    pool.close()
  }
  return held
}
