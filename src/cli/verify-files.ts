import { setImmediate } from 'node:timers/promises'
import { inOrder } from './in-order.ts'
import { openThreadPool } from './thread-pool.ts'
import { createVerifying, type Verdict, verifyFile } from './verify-file.ts'
import type { ReadingWorld } from './world.ts'

/** What a thread is given: what of the world it takes to verify and can be carried over. */
export interface CarriedVerifying extends Omit<ReadingWorld, 'say'> {
  /** The scenario that was chosen, as it was named; null for each transcript its own. */
  readonly scenario: string | null
}

/** So many transcripts are asked for at once: enough to be worth a message. */
const inOnePiece = 20
/** Fewer transcripts for each thread are not worth its start. */
const worthAThread = 250

/**
 * Yields what was found of transcripts, in their order, on up to `jobs` threads where there are enough of them: the same whatever the
 * number of threads. A chosen scenario that cannot be played is a `UsageMistake` before the first.
 */
export async function* verifyFiles(
  paths: readonly string[],
  scenario: string | null,
  jobs: number,
  world: ReadingWorld,
): AsyncGenerator<Verdict> {
  const verifying = createVerifying(scenario, world)
  const threads = Math.min(jobs, Math.floor(paths.length / worthAThread))
  if (threads < 2) {
    for (const path of paths) {
      yield verifyFile(path, verifying, world)
      // Ctrl-C is heard between two files.
      await setImmediate()
    }
    return
  }
  const { folder, home, compiled } = world
  const carried: CarriedVerifying = { scenario, folder, home, compiled }
  const pool = openThreadPool<readonly string[], readonly Verdict[]>('verify-worker', carried, threads)
  const pieces = Array.from({ length: Math.ceil(paths.length / inOnePiece) }, (_, piece) =>
    paths.slice(piece * inOnePiece, (piece + 1) * inOnePiece),
  )
  try {
    for await (const verdicts of inOrder(pieces, 4 * threads, (piece) => pool.do(piece))) yield* verdicts
  } finally {
    pool.close()
  }
}
