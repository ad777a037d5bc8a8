import { describe, expect, it } from 'vitest'
import type { LabelId } from '../../src/analysis/index.ts'
import {
  type CodedTurn,
  figuresOf,
  kappa,
  kappaIntervals,
  macroF1,
  measuredFamilies,
} from '../../src/testing/index.ts'

function coded(conversation: string, is: readonly LabelId[], heard: readonly LabelId[]): CodedTurn {
  return {
    turn: { id: 'x', conversation, register: 'good', text: 'x', context: [], form: 'open', labels: is },
    form: 'open',
    labels: heard,
  }
}

/** Twenty conversations of five turns: restate is heard right in three of four of them, elicit always. */
const turns = Array.from({ length: 20 }, (_, number) => {
  const heard: readonly LabelId[] = number % 4 === 0 ? ['elicit'] : ['elicit', 'restate']
  return [
    coded(`c${number}`, ['elicit', 'restate'], heard),
    ...Array.from({ length: 4 }, () => coded(`c${number}`, [], [])),
  ]
}).flat()

describe('κ intervals', () => {
  it('hold the figure between them, are the same each time, and others with another seed', () => {
    const intervals = kappaIntervals(turns)
    const figure = kappa(figuresOf(turns).labels.restate, turns.length)
    const [low = 1, high = 0] = intervals.restate ?? []
    expect(low).toBeLessThan(figure)
    expect(high).toBeGreaterThan(figure)
    expect(kappaIntervals(turns)).toEqual(intervals)
    expect(kappaIntervals(turns, { samples: 1000, seed: 2 }).restate).not.toEqual(intervals.restate)
  })

  it('are a point where all agree, and nothing where there is nothing to agree on', () => {
    const intervals = kappaIntervals(turns)
    expect(intervals.elicit).toEqual([1, 1])
    expect(intervals.blaming).toBeNull()
    expect(kappaIntervals([]).elicit).toBeNull()
  })

  it('are wider where turns that are misheard come from the same conversations', () => {
    const together = Array.from({ length: 10 }, (_, number) =>
      Array.from({ length: 8 }, (_, at) => {
        const is: readonly LabelId[] = at % 2 === 0 ? ['restate'] : []
        return coded(`c${number}`, is, number < 5 ? is : [])
      }),
    ).flat()
    const apart = together.map((each, at) => ({ ...each, turn: { ...each.turn, conversation: `c${at}` } }))
    const width = (of: readonly CodedTurn[]) => {
      const [low = 0, high = 0] = kappaIntervals(of).restate ?? []
      return high - low
    }
    expect(width(together)).toBeGreaterThan(1.2 * width(apart))
  })
})

describe('macro F1', () => {
  it('is the mean over the labels that are there; of none it is null', () => {
    const figures = figuresOf(turns)
    // elicit 1, restate 2 × 15 / (2 × 15 + 5)
    expect(macroF1(figures, measuredFamilies.technique)).toBeCloseTo((1 + 30 / 35) / 2, 10)
    expect(macroF1(figures, measuredFamilies.major)).toBeNull()
  })
})
