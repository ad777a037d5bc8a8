import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitSureness, sureOf, type Try } from '../../src/analysis/topics/sureness.ts'

const topics = 6
/** Tries as they are: the own topic is mostly the nearest, by more or less; the others lie together below. */
const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc
    .record({
      topic: fc.nat(topics - 1),
      own: fc.double({ min: 0.15, max: 0.6, noNaN: true }),
      others: fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), {
        minLength: topics,
        maxLength: topics,
      }),
    })
    .map(({ topic, own, others }) => ({ topic, near: others.with(topic, own) })),
  { minLength: 200, maxLength: 300 },
)

it('is surer of what is nearer and of what is farther ahead, and between 0 and 1', () => {
  fc.assert(
    fc.property(tries, (some) => {
      const sureness = fitSureness(some)
      const [far, near, ahead] = [
        sureOf(sureness, 0.2, 0.18),
        sureOf(sureness, 0.5, 0.48),
        sureOf(sureness, 0.5, 0.1),
      ]
      expect(far).toBeGreaterThan(0)
      expect(far).toBeLessThan(near)
      expect(near).toBeLessThan(ahead)
      expect(ahead).toBeLessThan(1)
    }),
    { numRuns: 20 },
  )
})

it('is seldom sure of what is asked about nothing that is known', () => {
  fc.assert(
    fc.property(tries, (some) => {
      const sureness = fitSureness(some)
      // As if the topic of each were not there: the nearest of the others is never right.
      const sure = some.map(({ near, topic }) => {
        const [first = 0, second = 0] = near.toSpliced(topic, 1).toSorted((one, other) => other - one)
        return sureOf(sureness, first, second)
      })
      expect(sure.reduce((sum, one) => sum + one, 0) / sure.length).toBeLessThan(0.5)
    }),
    { numRuns: 20 },
  )
})

it('with too few tries is sure of what is very near', () => {
  expect(sureOf(fitSureness([]), 0.9, 0.1)).toBeGreaterThan(0.9)
  expect(sureOf(fitSureness([]), 0.1, 0.1)).toBeLessThan(0.1)
})
