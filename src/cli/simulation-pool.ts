import { Worker } from 'node:worker_threads'
import type { PlannedRun, SimulatedRun } from '../testing/index.ts'
import type { CarriedSimulation, Tell } from './simulation.ts'
import type { AnsweredRuns, AskedRuns } from './simulation-worker.ts'

/** So many conversations are asked for at once: enough to be worth a message, few enough that threads end together. */
const inOnePiece = 7
/** So many pieces wait at a thread, so that it never waits itself. */
const ahead = 2

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
  const held = await holdOnThreads(pieces, Math.min(jobs, pieces.length), carried, tell)
  return held.flat()
}

function holdOnThreads(
  pieces: readonly (readonly PlannedRun[])[],
  threads: number,
  carried: CarriedSimulation,
  tell: Tell,
): Promise<readonly (readonly SimulatedRun[])[]> {
  const beside = import.meta.url.endsWith('.ts') ? './simulation-worker.ts' : './simulation-worker.js'
  const runs: (readonly SimulatedRun[])[] = []
  const workers: Worker[] = []
  const done = Promise.withResolvers<typeof runs>()
  let next = 0
  let left = pieces.length
  const ask = (worker: Worker) => {
    const piece = pieces[next]
    if (piece === undefined) return
    worker.postMessage({ piece: next, runs: piece } satisfies AskedRuns)
    next += 1
  }
  for (let thread = 0; thread < threads; thread++) {
    const worker = new Worker(new URL(beside, import.meta.url), {
      workerData: carried,
      execArgv: [],
      // A conversation leaves much behind that nobody needs again.
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    })
    workers.push(worker)
    worker.on('message', ({ piece, held }: AnsweredRuns) => {
      runs[piece] = held.map(({ run }) => run)
      left -= 1
      try {
        held.forEach(tell)
      } catch (error) {
        // Thrown here it would end the program, and nobody would be told why.
        return done.reject(error)
      }
      if (left === 0) done.resolve(runs)
      else ask(worker)
    })
    worker.on('error', (error) => done.reject(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', (code) => done.reject(new Error(`simulation-worker ${code}`)))
    for (let piece = 0; piece < ahead; piece++) ask(worker)
  }
  return done.promise.finally(() => {
    for (const worker of workers) void worker.terminate()
  })
}
