import type { PlannedRun, SimulatedRun } from '../testing/index.ts'
import type { CarriedSimulation, Held, Tell } from './simulation.ts'
import { openThreadPool } from './thread-pool.ts'

/** So many conversations are asked for at once: enough to be worth a message, few enough that threads end together. */
const inOnePiece = 7

/** A conversation leaves much behind that nobody needs again. */
const limits = { maxYoungGenerationSizeMb: 32 }

/**
 * Holds simulated conversations on `jobs` threads of their own, and returns how they went in the order in which they were
 * asked for: the same whatever the number of jobs. `tell` hears of each when it is done. Where a thread fails, so does this.
 */
export async function simulateOnThreads(
  runs: readonly PlannedRun[],
  jobs: number,
  carried: CarriedSimulation,
  tell: Tell,
): Promise<readonly SimulatedRun[]> {
  const pieces = Array.from({ length: Math.ceil(runs.length / inOnePiece) }, (_, piece) =>
    runs.slice(piece * inOnePiece, (piece + 1) * inOnePiece),
  )
  const pool = openThreadPool<readonly PlannedRun[], readonly Held[]>(
    'simulation-worker',
    carried,
    Math.min(jobs, pieces.length),
    limits,
  )
  try {
    const held = await Promise.all(
      pieces.map(async (piece) => {
        const held = await pool.do(piece)
        held.forEach(tell)
        return held.map(({ run }) => run)
      }),
    )
    return held.flat()
  } finally {
    pool.close()
  }
}
