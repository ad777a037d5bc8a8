/** Holds simulated conversations on a thread of its own, for `simulation-pool.ts`. */
import { workerData } from 'node:worker_threads'
import { createSimulator, type PlannedRun } from '../testing/index.ts'
import { type CarriedSimulation, type Held, heldAs } from './simulation.ts'
import { answerWork } from './thread-pool.ts'

// What `simulation-pool.ts` sends.
const { scenario, kinds, seed, header, keeps } = workerData as CarriedSimulation
const simulator = createSimulator(scenario, kinds, seed, header)

answerWork((runs: readonly PlannedRun[]): readonly Held[] =>
  runs.map((run) => heldAs(simulator.hold(run), keeps)),
)
