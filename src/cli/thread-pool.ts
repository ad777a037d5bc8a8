import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads'

/** Threads that all do the same kind of work. */
export interface ThreadPool<Work, Done> {
  /** Has a thread do a piece of work. Where a thread fails, so does all that was asked. */
  do(work: Work): Promise<Done>
  /** Ends the threads. */
  close(): void
}

/** So many pieces of work wait at a thread, so that it never waits itself. */
const ahead = 2

interface Asked<Work> {
  readonly piece: number
  readonly work: Work
}

interface Answered<Done> {
  readonly piece: number
  readonly done: Done
}

interface Thread {
  readonly worker: Worker
  going: number
}

/**
 * Opens `threads` threads that run the program's file of this name ("simulation-worker"), which ends in a call of `answerWork`. `data` is
 * what each of them is given at its start. Work and what comes of it must be plain data, which can be carried to a thread.
 */
export function openThreadPool<Work, Done>(
  name: string,
  data: unknown,
  threads: number,
  resourceLimits: NonNullable<WorkerOptions['resourceLimits']> = {},
): ThreadPool<Work, Done> {
  const file = `./${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`
  const waiting: Asked<Work>[] = []
  const asked = new Map<number, PromiseWithResolvers<Done>>()
  let failed: Error | null = null
  let pieces = 0
  const fail = (error: unknown) => {
    failed ??= error instanceof Error ? error : new Error(String(error))
    for (const { reject } of asked.values()) reject(failed)
    asked.clear()
  }
  const give = (thread: Thread) => {
    while (thread.going < ahead) {
      const next = waiting.shift()
      if (next === undefined) return
      thread.going += 1
      thread.worker.postMessage(next)
    }
  }
  const all = Array.from({ length: threads }, (): Thread => {
    const worker = new Worker(new URL(file, import.meta.url), {
      workerData: data,
      execArgv: [],
      resourceLimits,
    })
    const thread = { worker, going: 0 }
    worker.on('message', ({ piece, done }: Answered<Done>) => {
      thread.going -= 1
      asked.get(piece)?.resolve(done)
      asked.delete(piece)
      give(thread)
    })
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`${name} ${code}`)))
    return thread
  })
  return {
    do(work) {
      if (failed !== null) return Promise.reject(failed)
      const piece = pieces++
      const answer = Promise.withResolvers<Done>()
      asked.set(piece, answer)
      waiting.push({ piece, work })
      give(all.reduce((idlest, thread) => (thread.going < idlest.going ? thread : idlest)))
      return answer.promise
    },
    close() {
      for (const { worker } of all) void worker.terminate()
    },
  }
}

/** Does the work that a thread is given: the other end of `openThreadPool`. */
export function answerWork<Work, Done>(work: (asked: Work) => Done): void {
  parentPort?.on('message', ({ piece, work: asked }: Asked<Work>) => {
    parentPort?.postMessage({ piece, done: work(asked) } satisfies Answered<Done>)
  })
}
