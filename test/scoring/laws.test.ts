import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlagLabel, Range } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import { costs, createDebrief, partIds, score, weights } from '../../src/scoring/index.ts'
import { wordCount } from '../../src/scoring/talk.ts'
import { anyRecords, recordsOf, type Step, step, steps } from './arbitrary-records.ts'
import { small } from './small-scenario.ts'

const runs = { numRuns: 300 }
const say = createSay('en')

function blaming(evidence: readonly Range[]): FlagLabel {
  return {
    id: 'blaming',
    severity: 'major',
    confidence: 1,
    evidence,
    because: 'Heard as blame.',
    instead: 'What then?',
  }
}

function total(all: readonly Step[]): number {
  return score(recordsOf(all), small).total
}

describe('the score of any conversation', () => {
  it('lies between 0 and 100 in half points, and is the sum of its parts', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { total, of, parts } = score(records, small)
        expect(total).toBeGreaterThanOrEqual(0)
        expect(total).toBeLessThanOrEqual(of)
        expect(Number.isInteger(total * 2)).toBe(true)
        expect(parts.map((part) => part.id)).toEqual(partIds)
        expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(100)
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(total)
        for (const { value, points, of: most, turns } of parts) {
          expect(points).toBeGreaterThanOrEqual(0)
          expect(points).toBeLessThanOrEqual(most)
          expect(Math.abs(value - points / most)).toBeLessThanOrEqual(0.005 + 1e-9)
          expect(turns).toEqual([...new Set(turns)].sort((one, other) => one - other))
        }
      }),
      runs,
    )
  })

  it('is the same every time, and does not change the records', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const before = JSON.stringify(records)
        expect(score(records, small)).toEqual(score(records, small))
        expect(JSON.stringify(records)).toBe(before)
      }),
      runs,
    )
  })

  it('is not raised by a blaming flag on a turn', () => {
    fc.assert(
      fc.property(
        steps,
        fc.nat(7),
        fc.array(fc.tuple(fc.nat(20), fc.nat(40)), { maxLength: 2 }),
        (all, at, ranges) => {
          const flag = blaming(ranges.map(([start, length]) => [start, start + length + 1]))
          const worse = all.map((each, index): Step => {
            if (index !== at) return each
            const { analysis } = each.said
            return {
              ...each,
              said: { ...each.said, analysis: { ...analysis, flags: [...analysis.flags, flag] } },
            }
          })
          expect(total(worse)).toBeLessThanOrEqual(total(all))
        },
      ),
      runs,
    )
  })

  it('is not raised by one more turn that only blames', () => {
    fc.assert(
      fc.property(steps, fc.nat(8), (all, at) => {
        fc.pre(all.some(({ said }) => wordCount(said.text) > 0))
        const text = 'You chose this yourself.'
        const empty = { techniques: [], safeguards: [], partnership: [] }
        const turn: Step = {
          said: { text, analysis: { form: 'statement', ...empty, flags: [blaming([[0, text.length]])] } },
          answers: [],
        }
        expect(total([...all.slice(0, at), turn, ...all.slice(at)])).toBeLessThanOrEqual(total(all))
      }),
      runs,
    )
  })

  it('is the same however long the turns take', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const retimed = recordsOf(all).map((record) =>
          'at' in record ? { ...record, at: record.at * 7 + 1 } : record,
        )
        expect(score(retimed, small)).toEqual(score(recordsOf(all), small))
      }),
      runs,
    )
  })

  it('is the same for a turn said again as if it had been said so at once', () => {
    fc.assert(
      fc.property(steps, step, step, (all, first, second) => {
        const turn = all.length + 1
        const done = recordsOf(all).slice(0, -1)
        const tail = (each: Step) => recordsOf([...all, each]).slice(done.length)
        const again = { type: 'again', turn, at: 0 } as const
        const twice = [...done, ...tail(first).slice(0, -1), again, ...tail(second)]
        expect(score(twice, small)).toEqual(score(recordsOf([...all, second]), small))
      }),
      runs,
    )
  })
})

describe('the debrief of any conversation', () => {
  it('never throws, never says what is theirs to keep was missed, and agrees with the score', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const debrief = createDebrief(records, small, say)
        expect(debrief.unheard.join()).not.toMatch(/child|village/)
        expect(debrief.families.map((family) => family.family)).toEqual([
          'listening',
          'care',
          'partnership',
          'closing',
        ])
        if (debrief.score !== null) expect(debrief.score.total).toBe(score(records, small).total)
        for (const { turn, quote, remark } of debrief.families.flatMap((family) => family.moments)) {
          expect(turn).toBeGreaterThanOrEqual(0)
          expect(quote).not.toBe('')
          expect(remark).not.toBe('')
        }
      }),
      runs,
    )
  })
})

describe('the weights', () => {
  it('stand in the order that is published: the person, choice and partnership, listening, needs, facts', () => {
    const listening = weights.listening + weights.asking + weights.talk
    const order = [weights.person, weights.informed, listening, weights.needs, weights.facts]
    expect(order).toEqual([...order].sort((one, other) => other - one))
    expect(order.reduce((sum, each) => sum + each, 0)).toBe(100)
  })

  it('make a major fault dearer than a missed technique', () => {
    expect(costs.major).toBeGreaterThan(weights.listening / 5)
  })
})
