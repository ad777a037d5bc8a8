import type { ChildProcess, ForkOptions } from 'node:child_process'
import { beforeEach, expect, test, vi } from 'vitest'
import { dimensions } from '../../src/analysis/vectors/embedder.ts'
import { openEmbedder } from '../../src/analysis/vectors/open-embedder.ts'

const started = vi.hoisted(() => [] as ChildProcess[])

vi.mock('node:child_process', async (original) => {
  const node = await original<typeof import('node:child_process')>()
  const fork = (file: string, options: ForkOptions) => {
    const child = node.fork(file, options)
    started.push(child)
    return child
  }
  return { ...node, fork }
})

beforeEach(() => {
  started.length = 0
})

test('an encoder that ends by itself loses nothing: another one answers what it was asked', async () => {
  const embedder = openEmbedder()
  await embedder.embed(['Who paid for the boat?'])
  started[0]?.kill('SIGSTOP')
  const asked = embedder.embed(['Did you eat today?', 'Is it far?'])
  started[0]?.kill('SIGKILL')
  for (const vector of await asked) expect(vector).toHaveLength(dimensions)
  expect(await embedder.embed(['Are you cold?'])).toHaveLength(1)
  expect(started.map(({ signalCode }) => signalCode)).toEqual(['SIGKILL', null])
})

test('where no encoder stays alive, whoever asks is told so', async () => {
  const embedder = openEmbedder()
  const asked = embedder.embed(['Who paid for the boat?'])
  asked.catch(() => {})
  started[0]?.kill('SIGKILL')
  await vi.waitFor(() => expect(started.length).toBe(2))
  started[1]?.kill('SIGKILL')
  await expect(asked).rejects.toThrow('the sentence encoder ended by itself (SIGKILL)')
})
