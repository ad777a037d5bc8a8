import { describe, expect, it } from 'vitest'
import { nearness } from '../../src/analysis/topics/nearness.ts'

const topic = (id: string, count: number) => ({
  id,
  examples: Array.from({ length: count }, (_, at) => `${id} ${at}`),
})

describe('how near topics are', () => {
  it('puts the one of many examples first where all are as like', () => {
    const [few = 0, many = 0] = nearness(Array(26).fill(0.5), [topic('few', 6), topic('many', 20)])
    expect(many).toBeGreaterThan(few)
  })

  it('lets a clear likeness outweigh the number of examples', () => {
    const likeness = [...Array(6).fill(0.8), ...Array(20).fill(0.5)]
    const [few = 0, many = 0] = nearness(likeness, [topic('few', 6), topic('many', 20)])
    expect(few).toBeGreaterThan(many)
  })

  it('leaves a topic that stands alone as near as its examples say', () => {
    const [alone] = nearness([1.6, 1.6], [topic('alone', 2)])
    expect(alone).toBeCloseTo(1)
  })

  it('leaves out an example whose likeness is not known', () => {
    const [held] = nearness([1.6, Number.NaN, 1.6], [topic('held', 3)])
    expect(held).toBeCloseTo(1)
  })
})
