import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { ExploredTurn } from '../../../src/machine/index.ts'
import type { Misheard, SpokenFigures } from '../../../src/testing/index.ts'
import { spokenFiguresLines } from '../../../src/views/plain/index.ts'
import { scenarioAt } from '../../arbitrary/scenarios.ts'
import { paperOf } from './paper.ts'

const scenario = scenarioAt('test/corpus/good/lin.yaml')

const meant: ExploredTurn = {
  type: 'turn',
  labels: ['technique empathize'],
  topics: ['debt'],
  form: 'open',
  understood: true,
}

const taken: Misheard = {
  cause: 'other-topic',
  turn: {
    meant,
    text: 'how much u owe',
    example: { topic: 'debt', text: 'how much u owe' },
    heard: {
      form: 'specific',
      techniques: [],
      safeguards: [],
      partnership: [],
      flags: [],
      topics: [{ id: 'family', confidence: 0.9 }],
      understood: true,
    },
    rule: 'lin.yaml:88',
    answered: 'lin.yaml:99',
    asMeant: false,
  },
  things: ['debt-told.1', 'debt-told.2', 'debt-told.3', 'debt-told.4'].map((id) => ({ kind: 'line', id })),
}

const unsaid: Misheard = {
  cause: 'nothing-to-say',
  turn: { meant, text: '', example: null, heard: null, rule: 'lin.yaml:7', answered: null, asMeant: false },
  things: [{ kind: 'rule', id: 'lin.yaml:7' }],
}

const textOf = (figures: SpokenFigures, all = false, width = 100, isCut = false) =>
  spokenFiguresLines({ scenario, figures, isCut }, all, paperOf(width)).join('\n')

describe('how witnesses fare in words', () => {
  it('is told with the share of those that arrive, never rounded up, and whether it is enough', () => {
    const told = textOf({ witnesses: 2000, arrive: 1899, misheard: [] })
    expect(told).toContain('1,899 of 2,000 conversations')
    expect(told).toContain('94.9 %')
    expect(told).toContain('That is too little: 95 % are asked for.')
    expect(textOf({ witnesses: 20, arrive: 19, misheard: [] })).toContain('That is enough')
    expect(textOf({ witnesses: 0, arrive: 0, misheard: [] })).toBe(
      'Nothing was reached, so nothing was said.',
    )
    expect(textOf({ witnesses: 20, arrive: 19, misheard: [] }, false, 100, true)).toContain('limit')
  })

  it('names under its cause what was said, meant and heard, which rule answered, and what is not come to', () => {
    const told = textOf({ witnesses: 100, arrive: 95, misheard: [unsaid, taken] })
    expect(told.indexOf('Nothing was found to say it with')).toBeGreaterThan(0)
    expect(told.indexOf('Heard as another topic')).toBeGreaterThan(
      told.indexOf('Nothing was found to say it with'),
    )
    expect(told).toContain('“how much u owe” (your example “how much u owe” for topic `debt`)')
    expect(told).toContain('meant: open question, empathize, on debt')
    expect(told).toContain('heard: question for one fact, on family')
    expect(told).toContain('lin.yaml:99 answers it, and not lin.yaml:88')
    expect(told).toContain(
      'so 4 things are not come to: line debt-told.1, line debt-told.2, line debt-told.3 and 1 more',
    )
    expect(told).toContain('so this is not come to: rule lin.yaml:7')
  })

  it('shows some turns of a cause, and all where all are asked for', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({
      ...taken,
      turn: { ...taken.turn, text: `how much ${at}` },
    }))
    const figures = { witnesses: 100, arrive: 72, misheard: many }
    expect(textOf(figures)).toContain('… and 2 more (--all shows them)')
    expect(textOf(figures)).not.toContain('how much 6')
    expect(textOf(figures, true)).toContain('how much 6')
    expect(textOf(figures, true, 200)).toContain('line debt-told.4')
  })

  it('fits narrow paper', () => {
    const told = textOf({ witnesses: 100, arrive: 95, misheard: [unsaid, taken] }, true, 40)
    for (const line of told.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })
})
