/** Holds simulated conversations on a thread of its own: the other end of `simulation-pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Scenario } from '../scenario/index.ts'
import { createSimulator, type PlannedRun, type SimulatedRun, type TraineeKind } from '../testing/index.ts'

/** What a thread is given to simulate with. All of it is plain data. */
export interface CarriedSimulation {
  readonly scenario: Scenario
  readonly kinds: readonly TraineeKind[]
  readonly seed: number
}

/** Conversations that are to be held, and which piece of the work they are. */
export interface AskedRuns {
  readonly piece: number
  readonly runs: readonly PlannedRun[]
}

/** How they went. */
export interface AnsweredRuns {
  readonly piece: number
  readonly runs: readonly SimulatedRun[]
}

// What `simulation-pool.ts` sends.
const { scenario, kinds, seed } = workerData as CarriedSimulation
const simulator = createSimulator(scenario, kinds, seed)

parentPort?.on('message', ({ piece, runs }: AskedRuns) => {
  const held = runs.map((run) => simulator.hold(run).run)
  parentPort?.postMessage({ piece, runs: held } satisfies AnsweredRuns)
})
