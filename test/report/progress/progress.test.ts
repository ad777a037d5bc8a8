import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConversationFigures, progressOf } from '../../../src/report/index.ts'
import { conversation } from '../../scoring/records.ts'
import { fileOf, headerOf } from '../held.ts'

function figures(
  day: number,
  changes: Partial<ConversationFigures>,
  ending: string | null = 'open-door',
): ConversationFigures {
  const started = new Date(Date.UTC(2026, 0, day)).toISOString()
  const { figures } = fileOf(
    `talk-${day}`,
    headerOf({ started }),
    conversation({}, [[{ say: 'Hello' }, {}]], ending),
  )
  return { ...figures, ...changes }
}

const families = (listening: number, closing: number) => ({ listening, care: 0, partnership: 0, closing })
const score = (total: number) => ({ total, parts: [] })

describe('progress', () => {
  it('keeps scenario and mode apart, and has no score where there is no ending', () => {
    const own = [
      figures(1, { score: score(40) }),
      figures(2, { score: score(60), mode: 'assessment' }),
      figures(3, { score: score(55) }),
      figures(4, {}, null),
    ]
    const progress = progressOf(own)
    expect(progress).toMatchObject({ conversations: 4, finished: 3, turns: 4 })
    expect(progress.steps.map(({ isFinished }) => isFinished)).toEqual([true, true, true, false])
    expect(progress.series.map(({ mode, scores }) => [mode, scores.map((each) => each.score)])).toEqual([
      ['practice', [40, 55]],
      ['assessment', [60]],
    ])
    expect(progress.well).toContainEqual({
      type: 'risen',
      scenario: 'Mai, in the kitchen',
      mode: 'practice',
      from: 40,
      to: 55,
    })
  })

  it('tells what was met when it was due, what came more often and what less, and needs that were heard', () => {
    const due = [
      { label: 'rights', met: 3, late: 0, missed: 1 },
      { label: 'privacy', met: 1, late: 0, missed: 0 },
      { label: 'safety', met: 1, late: 0, missed: 2 },
    ] as const
    const own = [
      figures(1, { turns: 10, families: families(1, 5), due }),
      figures(2, { turns: 10, families: families(2, 4), due: [] }),
      figures(3, { turns: 20, families: families(8, 2), due: [] }),
      figures(4, {
        turns: 10,
        families: families(5, 0),
        due: [],
        needs: { heard: ['phone', 'bed'], missed: [] },
      }),
    ]
    const { well, steps } = progressOf(own)
    expect(steps[2]?.families).toMatchObject({ listening: 4, closing: 1 })
    expect(steps[0]).toMatchObject({ due: 8, met: 5 })
    expect(well).toEqual([
      { type: 'met', label: 'rights', met: 3, due: 4 },
      { type: 'more', family: 'listening', from: 1.5, to: 4.5 },
      { type: 'less', family: 'closing', from: 4.5, to: 0.5 },
      { type: 'needs', heard: 2 },
    ])
  })

  it('of one conversation, or none, says what can be said', () => {
    expect(progressOf([])).toMatchObject({ conversations: 0, finished: 0, steps: [], series: [], well: [] })
    expect(progressOf([figures(1, {}, null)]).well).toEqual([{ type: 'held', conversations: 1, turns: 1 }])
  })

  it('never says that something went badly', () => {
    const any = fc.record({
      turns: fc.nat(20),
      families: fc.record({
        listening: fc.nat(9),
        care: fc.nat(9),
        partnership: fc.nat(9),
        closing: fc.nat(9),
      }),
      score: fc.option(fc.nat(100).map(score)),
    })
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const { well } = progressOf(all.map((changes, index) => figures(index + 1, changes)))
        if (all.length > 0) expect(well.length).toBeGreaterThan(0)
        for (const each of well) {
          if (each.type === 'risen' || each.type === 'more') expect(each.to).toBeGreaterThan(each.from)
          if (each.type === 'less') expect(each.to).toBeLessThan(each.from)
        }
      }),
    )
  })
})
