import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dimensions, type Embedder, type Vector } from './embedder.ts'
import type { Answered, Asked } from './embedding-process.ts'

/** Vectors kept, the oldest forgotten first: about 20 MB. */
const kept = 10_000
/** Texts that are embedded together: more of them wait for the longest one. */
const together = 16
/** An encoder's own heap, in MB: the old and the young half of it. The weights lie outside. */
const heap = { old: 160, young: 4 }

/** So many texts wait at an encoder before another is started. */
const busyAt = 8

/**
 * Returns the embedder over the Universal Sentence Encoder lite (Cer et al. 2018), which runs in WebAssembly in processes of its own, at most so many. The
 * first starts at once, the others when there is enough to do; none keeps the program alive while nothing is asked of it. Processes and not threads: V8
 * now and then ends a process that runs WebAssembly on several threads (nodejs/node issue 64500), and one that ends here takes nothing with it: what it
 * was asked is asked of another, once.
 */
export function openEmbedder(most = 1): Embedder {
  const known = new Map<string, Promise<Vector>>()
  let encoders = [startEncoder()]
  const idlest = (): Encoder => {
    encoders = encoders.filter((encoder) => !encoder.ended())
    const least = encoders.toSorted((one, other) => one.waiting() - other.waiting())[0]
    if (least !== undefined && (least.waiting() < busyAt || encoders.length >= most)) return least
    const another = startEncoder()
    encoders.push(another)
    return another
  }
  const ask = async (texts: readonly string[]): Promise<Float32Array> => {
    const encoder = idlest()
    try {
      return await encoder.ask(texts)
    } catch (error) {
      if (!encoder.ended()) throw error
      return idlest().ask(texts)
    }
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
        const vectors = ask(batch)
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

/** One process of the encoder. */
interface Encoder {
  /** Returns the vectors of texts, one after another. */
  ask(texts: readonly string[]): Promise<Float32Array>
  /** How many texts it still has to embed. */
  waiting(): number
  /** Whether it is over: what it had not answered by then has failed, and so does what it is asked from now on. */
  ended(): boolean
}

function startEncoder(): Encoder {
  const waiting = new Map<number, { readonly texts: number; readonly settle: (answer: Answered) => void }>()
  const beside = import.meta.url.endsWith('.ts') ? './embedding-process.ts' : './embedding-process.js'
  const child = fork(fileURLToPath(new URL(beside, import.meta.url)), {
    // What the program was started with is none of its business, nor is the screen.
    execArgv: [`--max-old-space-size=${heap.old}`, `--max-semi-space-size=${heap.young}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Vectors go as they are, not spelled out.
    serialization: 'advanced',
  })
  const hold = () => {
    child.ref()
    child.channel?.ref()
  }
  const letGo = () => {
    child.unref()
    child.channel?.unref()
  }
  letGo()
  let failed: string | undefined
  let asked = 0
  let texts = 0
  const settle = (id: number, answer: Answered) => {
    const one = waiting.get(id)
    waiting.delete(id)
    texts -= one?.texts ?? 0
    one?.settle(answer)
    if (waiting.size === 0) letGo()
  }
  const fail = (reason: string) => {
    failed ??= reason
    for (const id of [...waiting.keys()]) settle(id, { id, failed: reason })
  }
  child.on('message', (answer: Answered) => settle(answer.id, answer))
  child.on('error', (error) => fail(`the sentence encoder cannot be started: ${error.message}`))
  child.on('exit', (code, signal) => fail(`the sentence encoder ended by itself (${signal ?? code})`))
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
        hold()
        child.send({ id, texts: batch } satisfies Asked)
      }),
    waiting: () => texts,
    ended: () => failed !== undefined,
  }
}
