import { expect, it } from 'vitest'
import type { Analysis, Coder, Topic } from '../../../src/analysis/index.ts'
import { rememberCoding } from '../../../src/cli/watch/remember-coding.ts'
import { emptyAnalysis } from '../../../src/session/index.ts'

const topics = (...examples: readonly string[]): readonly Topic[] => [{ id: 'buses', examples }]

/** A coder that counts, and fails where it is told to. */
function counting(): Coder & { readonly asked: (readonly Topic[])[] } {
  const asked: (readonly Topic[])[] = []
  return {
    name: 'counting 1',
    asked,
    async code(turn, _, about): Promise<Analysis> {
      asked.push(about)
      if (turn === 'fail' && asked.length === 1) throw new Error('once')
      return { ...emptyAnalysis, topics: [{ id: turn, confidence: asked.length / 10 }] }
    },
  }
}

it('codes the same turn in the same context about the same topics once', async () => {
  const coder = counting()
  const remembering = rememberCoding(coder)
  expect(remembering.name).toBe(coder.name)
  const context = [{ speaker: 'persona', text: 'Tea?' }] as const
  const first = await remembering.code('hello', context, topics('a', 'b'))
  expect(await remembering.code('hello', [...context], topics('a', 'b'))).toBe(first)
  expect(coder.asked).toHaveLength(1)
  await remembering.code('hello', [], topics('a', 'b'))
  await remembering.code('hello!', context, topics('a', 'b'))
  expect(coder.asked).toHaveLength(3)
  // They are made ready once: the coder is always given the same list.
  expect(new Set(coder.asked).size).toBe(1)
  await remembering.code('hello', context, topics('a', 'c'))
  expect(new Set(coder.asked).size).toBe(2)
})

it('tries again what failed', async () => {
  const remembering = rememberCoding(counting())
  await expect(remembering.code('fail', [], [])).rejects.toThrow('once')
  expect((await remembering.code('fail', [], [])).topics).toEqual([{ id: 'fail', confidence: 0.2 }])
})
