import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AskedFor } from '../../src/analysis/index.ts'
import { type Asking, makeAskingLikeness } from '../../src/analysis/topics/by-asking.ts'

// Three topics: who brought them, where they slept, and how things were.
const askings: readonly Asking[] = [
  ...Array.from<AskedFor>({ length: 8 }).fill('who'),
  ...Array.from<AskedFor>({ length: 8 }).fill('where'),
  ...(['how', 'how', 'what', 'story', 'who', 'where', null, null] as const),
]
const own = askings.map((_, at) => Math.floor(at / 8))
const likeness = makeAskingLikeness(askings, own, 3)

it('goes with the topic whose examples ask for the same', () => {
  const [brought = 0, slept = 0, things = 0] = likeness('who')
  expect(brought).toBeGreaterThan(0)
  expect(slept).toBeLessThan(things)
  expect(things).toBeLessThan(0)
})

it('says nothing of what no example asks for', () => {
  expect(likeness('offer')).toEqual([0, 0, 0])
})

it('does not count an example that it is told to leave out', () => {
  const lone = makeAskingLikeness(['who', 'where', 'where'], [0, 1, 1], 2)
  expect(lone('who')[0]).toBeGreaterThan(0)
  expect(lone('who', 0)[0]).toBeCloseTo(0)
})

it('never rules a topic out, whatever the examples ask for', () => {
  const kinds = fc.constantFrom<Asking>('who', 'what', 'where', 'why', 'whether', null)
  fc.assert(
    fc.property(fc.array(kinds, { minLength: 1, maxLength: 60 }), kinds, (all, asking) => {
      const of = makeAskingLikeness(
        all,
        all.map((_, at) => at % 4),
        4,
      )(asking)
      expect(of).toHaveLength(4)
      for (const one of of) expect(one >= -1.5 && one <= 1).toBe(true)
    }),
  )
})
