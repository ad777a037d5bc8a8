import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createSimulator, type PlannedRun, type SimulatedRun } from '../testing/index.ts'
import type { AnsweredRuns, AskedRuns, CarriedSimulation } from './simulation-worker.ts'

/** So many conversations are asked for at once: enough to be worth a message, few enough that threads end together. */
const inOnePiece = 7
/** So many pieces wait at a thread, so that it never waits itself. */
const ahead = 2

/**
 * Holds simulated conversations on `jobs` threads, with one job on this one, and returns how they went in the order in which they were
 * asked for: the same whatever the number of jobs. `step` is told how many more are done. Where a thread fails, so does this.
 */
export async function simulateOnThreads(
  runs: readonly PlannedRun[],
  jobs: number,
  carried: CarriedSimulation,
  step: (done: number) => void,
): Promise<readonly SimulatedRun[]> {
  const pieces = Array.from({ length: Math.ceil(runs.length / inOnePiece) }, (_, piece) =>
    runs.slice(piece * inOnePiece, (piece + 1) * inOnePiece),
  )
  const threads = Math.min(jobs, pieces.length)
  const held = await (threads <= 1
    ? holdHere(pieces, carried, step)
    : holdThere(pieces, threads, carried, step))
  return held.flat()
}

async function holdHere(
  pieces: readonly (readonly PlannedRun[])[],
  { scenario, kinds, seed }: CarriedSimulation,
  step: (done: number) => void,
): Promise<readonly (readonly SimulatedRun[])[]> {
  const simulator = createSimulator(scenario, kinds, seed)
  const held: SimulatedRun[][] = []
  for (const piece of pieces) {
    held.push(piece.map((run) => simulator.hold(run).run))
    step(piece.length)
    // Lets the progress be drawn, and Ctrl-C be heard.
    await setImmediate()
  }
  return held
}

function holdThere(
  pieces: readonly (readonly PlannedRun[])[],
  threads: number,
  carried: CarriedSimulation,
  step: (done: number) => void,
): Promise<readonly (readonly SimulatedRun[])[]> {
  const beside = import.meta.url.endsWith('.ts') ? './simulation-worker.ts' : './simulation-worker.js'
  const held: (readonly SimulatedRun[])[] = []
  const workers: Worker[] = []
  const done = Promise.withResolvers<typeof held>()
  let next = 0
  let left = pieces.length
  const ask = (worker: Worker) => {
    const runs = pieces[next]
    if (runs === undefined) return
    worker.postMessage({ piece: next, runs } satisfies AskedRuns)
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
    worker.on('message', ({ piece, runs }: AnsweredRuns) => {
      held[piece] = runs
      left -= 1
      step(runs.length)
      if (left === 0) done.resolve(held)
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
