/** Reads scenario files on a thread of its own: the other end of `read-on-thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { createSay } from '../../language/index.ts'
import { type OpenedScenario, openScenarioFile } from '../scenario-files.ts'
import type { World } from '../world.ts'

/** What of the world the thread needs and can be carried over. */
export type ReadingWorld = Pick<World, 'folder'>

/** A file that is to be read. */
export interface AskedReading {
  readonly id: number
  readonly path: string
}

/** What was read. */
export interface AnsweredReading {
  readonly id: number
  readonly opened: OpenedScenario
}

// What `read-on-thread.ts` sends.
const { folder } = workerData as ReadingWorld
const world = { folder, say: createSay('en') }

parentPort?.on('message', ({ id, path }: AskedReading) => {
  parentPort?.postMessage({ id, opened: openScenarioFile(path, world) } satisfies AnsweredReading)
})
