import { Worker } from 'node:worker_threads'
import { dimensions, type Embedder, type Vector } from './embedder.ts'
import type { Answered, Asked } from './embedding-worker.ts'

/** Vectors kept, the oldest forgotten first: about 20 MB. */
const kept = 10_000
/** Texts that are embedded together: more of them wait for the longest one. */
const together = 16
/** The thread's own heap, in MB; the weights lie outside it. */
const heap = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 }

/**
 * Returns the embedder over the Universal Sentence Encoder lite (Cer et al. 2018), which runs in WebAssembly on a thread of its own. The
 * thread starts at once, and does not keep the program alive while nothing is asked of it.
 */
export function openEmbedder(): Embedder {
  const known = new Map<string, Vector>()
  const waiting = new Map<number, (answer: Answered) => void>()
  const beside = import.meta.url.endsWith('.ts') ? './embedding-worker.ts' : './embedding-worker.js'
  const worker = new Worker(new URL(beside, import.meta.url), {
    resourceLimits: heap,
    // What the program was started with is none of its business.
    execArgv: [],
  })
  worker.unref()
  let failed: string | undefined
  let asked = 0
  const settle = (id: number, answer: Answered) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
  }
  const fail = (reason: string) => {
    failed ??= reason
    for (const id of [...waiting.keys()]) settle(id, { id, failed: reason })
  }
  worker.on('message', (answer: Answered) => settle(answer.id, answer))
  worker.on('error', (error) => fail(String(error)))
  worker.on('exit', () => fail('the thread of the encoder ended'))

  const ask = (texts: readonly string[]) =>
    new Promise<Float32Array>((resolve, reject) => {
      if (failed !== undefined) return reject(new Error(failed))
      const id = asked++
      waiting.set(id, (answer) =>
        'failed' in answer ? reject(new Error(answer.failed)) : resolve(answer.vectors),
      )
      worker.ref()
      worker.postMessage({ id, texts } satisfies Asked)
    })

  const keep = (text: string, vector: Vector) => {
    const oldest = known.keys().next()
    if (known.size >= kept && oldest.done !== true) known.delete(oldest.value)
    known.set(text, vector)
  }
  const none = new Float32Array(dimensions)

  return {
    async embed(texts) {
      const found = new Map<string, Vector>()
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
        const vectors = await ask(batch)
        batch.forEach((text, at) => {
          const vector = vectors.slice(at * dimensions, (at + 1) * dimensions)
          keep(text, vector)
          found.set(text, vector)
        })
      }
      return texts.map((text) => found.get(text) ?? none)
    },
  }
}
