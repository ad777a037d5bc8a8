import { Worker } from 'node:worker_threads'
import type { Analysis, Coder, Topic } from '../analysis/index.ts'
import type { CoderSettings } from './coder.ts'
import type { AnsweredTurn, AskedTurn, CarriedWorld } from './coding-worker.ts'
import type { World } from './world.ts'

/** A coder on a thread of its own. */
export interface ThreadCoder extends Pick<Coder, 'code'> {
  /** Ends the thread; what is being coded then fails. */
  close(): void
}

/** How many lists of topics a thread keeps: as many scenarios as are likely to take turns. */
const keptTopics = 4

/** Starts a thread that codes turns as `openCoder` does. Where the thread fails, so does all that it was asked. */
export function openThreadCoder(world: World, settings: CoderSettings): ThreadCoder {
  const { environment, compiled } = world
  const carried: CarriedWorld = { environment: { ...environment }, compiled, settings }
  const beside = import.meta.url.endsWith('.ts') ? './coding-worker.ts' : './coding-worker.js'
  const worker = new Worker(new URL(beside, import.meta.url), { workerData: carried, execArgv: [] })
  const waiting = new Map<number, PromiseWithResolvers<Analysis>>()
  const slots = createSlots()
  let failed: Error | null = null
  let asked = 0
  const fail = (error: Error) => {
    failed ??= error
    for (const { reject } of waiting.values()) reject(failed)
    waiting.clear()
  }
  worker.on('message', (answer: AnsweredTurn) => {
    const asking = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('failed' in answer) asking?.reject(new Error(answer.failed))
    else asking?.resolve(answer.analysis)
  })
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => fail(new Error(`coding-worker ${code}`)))
  return {
    code(turn, context, topics) {
      if (failed !== null) return Promise.reject(failed)
      const asking = Promise.withResolvers<Analysis>()
      const id = asked++
      waiting.set(id, asking)
      worker.postMessage({ id, turn, context, ...slots(topics) } satisfies AskedTurn)
      return asking.promise
    },
    close: () => void worker.terminate(),
  }
}

/** Returns what tells the slot of a list of topics, with the list itself where the thread does not have it yet. */
function createSlots(): (topics: readonly Topic[]) => Pick<AskedTurn, 'slot' | 'topics'> {
  const sent: (readonly Topic[])[] = []
  let next = 0
  return (topics) => {
    const known = sent.indexOf(topics)
    if (known !== -1) return { slot: known }
    const slot = next
    next = (next + 1) % keptTopics
    sent[slot] = topics
    // A scenario's topics hold its answers too, which no coder looks at.
    return { slot, topics: topics.map(({ id, examples }) => ({ id, examples })) }
  }
}
