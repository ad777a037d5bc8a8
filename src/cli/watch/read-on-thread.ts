import { Worker } from 'node:worker_threads'
import type { OpenedScenario } from '../scenario-files.ts'
import type { AnsweredReading, AskedReading, ReadingWorld } from './reading-worker.ts'

/** Reads scenario files on a thread of its own. */
export interface ThreadReader {
  /** Opens a scenario file as `openScenarioFile` does. Rejects where the thread failed, a mistake of our own. */
  read(path: string): Promise<OpenedScenario>
  close(): void
}

/** Reading YAML makes much that is soon thrown away, and needs no more room than this for it, in MB. */
const room = { maxYoungGenerationSizeMb: 64 }

/**
 * Starts the thread. A scenario of the size that ships takes a fifth of a second to read, in which no key would be taken on the thread of the
 * conversation. The thread does not keep the program alive.
 */
export function openThreadReader(world: ReadingWorld): ThreadReader {
  const beside = import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js'
  const workerData: ReadingWorld = { folder: world.folder }
  const worker = new Worker(new URL(beside, import.meta.url), {
    workerData,
    resourceLimits: room,
    execArgv: [],
  })
  worker.unref()
  const waiting = new Map<number, PromiseWithResolvers<OpenedScenario>>()
  let failed: Error | null = null
  let asked = 0
  const fail = (error: Error) => {
    failed ??= error
    for (const { reject } of waiting.values()) reject(failed)
    waiting.clear()
  }
  worker.on('message', ({ id, opened }: AnsweredReading) => {
    waiting.get(id)?.resolve(opened)
    waiting.delete(id)
  })
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => fail(new Error(`reading-worker ${code}`)))
  return {
    read(path) {
      if (failed !== null) return Promise.reject(failed)
      const reading = Promise.withResolvers<OpenedScenario>()
      const id = asked++
      waiting.set(id, reading)
      worker.postMessage({ id, path } satisfies AskedReading)
      return reading.promise
    },
    close: () => void worker.terminate(),
  }
}
