import { Worker } from 'node:worker_threads'
import { dimensions, type Embedder, type Vector } from './embedder.ts'
import type { Answered, Asked } from './embedding-worker.ts'

/** Vectors kept, the oldest forgotten first: about 20 MB. */
const kept = 10_000
/** Texts that are embedded together: more of them wait for the longest one. */
const together = 16
/** The thread's own heap, in MB; the weights lie outside it. */
const heap = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 }

/** So many texts wait at a thread of the encoder before another is started. */
const busyAt = 8

/**
 * Returns the embedder over the Universal Sentence Encoder lite (Cer et al. 2018), which runs in WebAssembly on threads of its own, at most so many. The
 * first thread starts at once, the others when there is enough to do; none keeps the program alive while nothing is asked of it.
 */
export function openEmbedder(most = 1): Embedder {
  const known = new Map<string, Promise<Vector>>()
  const threads = [startEncoder()]
  const idlest = (): Encoder => {
    const least = threads.reduce((least, thread) => (thread.waiting() < least.waiting() ? thread : least))
    if (least.waiting() < busyAt || threads.length >= most) return least
    const another = startEncoder()
    threads.push(another)
    return another
  }
  const keep = (text: string, vector: Promise<Vector>) => {
    const oldest = known.keys().next()
    if (known.size >= kept && oldest.done !== true) known.delete(oldest.value)
    known.set(text, vector)
    // What failed is asked again by whoever needs it next, and told to whoever asked now.
    vector.catch(() => known.delete(text))
  }
  const none = Promise.resolve(new Float32Array(dimensions))

  return {
    async embed(texts) {
      const found = new Map<string, Promise<Vector>>()
      for (const text of texts) {
        const vector = text.trim() === '' ? none : known.get(text)
        if (vector !== undefined) found.set(text, vector)
      }
      // Texts of like length together: each batch is as slow as its longest.
      const missing = [...new Set(texts)]
        .filter((text) => !found.has(text))
        .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
      for (let from = 0; from < missing.length; from += together) {
        const batch = missing.slice(from, from + together)
        const vectors = idlest().ask(batch)
        batch.forEach((text, at) => {
          const vector = vectors.then((all) => all.slice(at * dimensions, (at + 1) * dimensions))
          keep(text, vector)
          found.set(text, vector)
        })
      }
      return Promise.all(texts.map((text) => found.get(text) ?? none))
    },
  }
}

/** One thread of the encoder. */
interface Encoder {
  /** Returns the vectors of texts, one after another. */
  ask(texts: readonly string[]): Promise<Float32Array>
  /** How many texts it still has to embed. */
  waiting(): number
}

function startEncoder(): Encoder {
  const waiting = new Map<number, { readonly texts: number; readonly settle: (answer: Answered) => void }>()
  const beside = import.meta.url.endsWith('.ts') ? './embedding-worker.ts' : './embedding-worker.js'
  const worker = new Worker(new URL(beside, import.meta.url), {
    resourceLimits: heap,
    // What the program was started with is none of its business.
    execArgv: [],
  })
  worker.unref()
  let failed: string | undefined
  let asked = 0
  let texts = 0
  const settle = (id: number, answer: Answered) => {
    const one = waiting.get(id)
    waiting.delete(id)
    texts -= one?.texts ?? 0
    one?.settle(answer)
    if (waiting.size === 0) worker.unref()
  }
  const fail = (reason: string) => {
    failed ??= reason
    for (const id of [...waiting.keys()]) settle(id, { id, failed: reason })
  }
  worker.on('message', (answer: Answered) => settle(answer.id, answer))
  worker.on('error', (error) => fail(String(error)))
  worker.on('exit', () => fail('the thread of the encoder ended'))
  return {
    ask: (batch) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) return reject(new Error(failed))
        const id = asked++
        texts += batch.length
        waiting.set(id, {
          texts: batch.length,
          settle: (answer) =>
            'failed' in answer ? reject(new Error(answer.failed)) : resolve(answer.vectors),
        })
        worker.ref()
        worker.postMessage({ id, texts: batch } satisfies Asked)
      }),
    waiting: () => texts,
  }
}
