/** Holds simulated conversations on a thread of its own: the other end of `simulation-pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { createSimulator, type PlannedRun } from '../testing/index.ts'
import { type CarriedSimulation, type Held, heldAs } from './simulation.ts'

/** Conversations that are to be held, and which piece of the work they are. */
export interface AskedRuns {
  readonly piece: number
  readonly runs: readonly PlannedRun[]
}

/** How they went. */
export interface AnsweredRuns {
  readonly piece: number
  readonly held: readonly Held[]
}

// What `simulation-pool.ts` sends.
const { scenario, kinds, seed, header, keeps } = workerData as CarriedSimulation
const simulator = createSimulator(scenario, kinds, seed, header)

parentPort?.on('message', ({ piece, runs }: AskedRuns) => {
  const held = runs.map((run) => heldAs(simulator.hold(run), keeps))
  parentPort?.postMessage({ piece, held } satisfies AnsweredRuns)
})
