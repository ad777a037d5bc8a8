import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreCounts, spreadOf } from '../../src/scoring/index.ts'
import { overlap, reaches } from '../../src/testing/index.ts'

const scores = fc.array(
  fc.integer({ min: 0, max: 200 }).map((half) => half / 2),
  { minLength: 1, maxLength: 40 },
)

describe('how values spread', () => {
  it('is known for a few', () => {
    expect(spreadOf([])).toBeNull()
    expect(spreadOf([1, 2, 3, 4, 10])).toEqual({
      mean: 4,
      deviation: Math.sqrt(10),
      least: 1,
      lower: 2,
      median: 3,
      upper: 4,
      most: 10,
    })
    expect(spreadOf([1, 2])).toMatchObject({ lower: 1.25, median: 1.5, upper: 1.75 })
  })
})

describe('how often one reaches the other', () => {
  it('counts pairs, equal ones too', () => {
    expect(reaches([1, 2, 3], [4, 5])).toBe(0)
    expect(reaches([4, 5], [1, 2, 3])).toBe(1)
    expect(reaches([2], [2])).toBe(1)
    expect(reaches([1, 3], [2, 3])).toBe(0.5)
    expect(reaches([], [1])).toBeNaN()
  })

  it('is what comparing each with each gives', () => {
    fc.assert(
      fc.property(scores, scores, (lower, higher) => {
        const pairs = lower.flatMap((one) => higher.map((other) => Number(one >= other)))
        const share = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length
        expect(reaches(lower, higher)).toBeCloseTo(share, 12)
      }),
    )
  })
})

describe('what two spreads have in common', () => {
  it('is counted in steps of five points', () => {
    expect(scoreCounts([0, 4.5, 5, 99, 100])).toEqual([2, 1, ...Array.from({ length: 16 }, () => 0), 0, 2])
    expect(overlap([1, 2], [3, 4])).toBe(1)
    expect(overlap([1, 2], [50, 60])).toBe(0)
    expect(overlap([1, 50], [2, 3, 4, 51])).toBe(0.75)
    expect(overlap([], [1])).toBeNaN()
  })

  it('is the same from both sides, and all of it with oneself', () => {
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        expect(overlap(one, other)).toBeCloseTo(overlap(other, one), 12)
        expect(overlap(one, one)).toBeCloseTo(1, 12)
        expect(overlap(one, other)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
