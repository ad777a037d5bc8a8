import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelId } from '../../../src/analysis/index.ts'
import type { PersonaRecord } from '../../../src/record/index.ts'
import { createChance, seedOf } from '../../../src/testing/trainees/chance.ts'
import { useOf } from '../../../src/testing/trainees/example-use.ts'
import { nothingNoticed, notice } from '../../../src/testing/trainees/notice.ts'
import { createTopicRecogniser } from '../../../src/testing/trainees/recognise-topics.ts'
import { quotable } from '../../../src/testing/trainees/words-of-persona.ts'
import { scenarioAt } from '../../arbitrary/scenarios.ts'

describe('what an example is good for', () => {
  it.each([
    ['Tell me about the boat', 'open'],
    ['Can you describe the agency?', 'open'],
    ['how was the journey here', 'open'],
    ['What was a normal day like at work?', 'open'],
    ['how much u owe', 'specific'],
    ['wat about ur phone', 'specific'],
    ['Who recruited you?', 'specific'],
    ['Can you tell me what year you came?', 'closed'],
    ['Do you need your phone back?', 'closed'],
    ['your name Hoa, correct or not', 'closed'],
    ['I will ask the clerk about your handset.', 'offer'],
    ['I can come back on another day', 'offer'],
    ['I will not tell anyone', null],
    ['passcode', null],
    ['', null],
  ])('%s', (example, use) => {
    expect(useOf(example)).toBe(use)
  })
})

describe('what can be said back', () => {
  it('is what tells something, turned round, and nothing shown, asked or about the listener', () => {
    expect(
      quotable(
        "*looks away* I have been up since seven. My mother doesn't know. Do you sleep? You never ask. Mm. Ten people in one room…",
      ),
    ).toEqual([
      { said: 'I have been up since seven', turned: 'you have been up since seven' },
      { said: "my mother doesn't know", turned: "your mother doesn't know" },
      { said: 'ten people in one room', turned: 'ten people in one room' },
    ])
  })

  it('throws at nothing and says back no mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { said } of quotable(text)) expect(said).not.toMatch(/[*?“”"]/)
      }),
    )
  })
})

describe('what a person speaks of', () => {
  const { topics } = scenarioAt('scenarios/hoa.yaml')
  const recognise = createTopicRecogniser(topics)

  it.each([
    ['*quietly* They have my phone. It is in a plastic bag.', 'phone'],
    ['The fee was twelve million, and the debt grew.', 'debt'],
    ['Would you like some water, or a short break?', 'water-break'],
  ])('%s', (text, topic) => {
    expect(recognise(text)).toContain(topic)
  })

  it('is nothing where only words are shared that all topics have', () => {
    for (const text of ['Ok.', 'And then…?', 'What is it that you have?', '', '*…*'])
      expect(recognise(text), text).toEqual([])
  })

  it('is at most two topics, which there are, the same each time', () => {
    const ids = topics.map(({ id }) => id)
    const lines = topics.flatMap(({ answers }) => answers.flatMap(({ says }) => says?.lines ?? []))
    for (const { text } of lines) {
      const found = recognise(text)
      expect(found.length).toBeLessThanOrEqual(2)
      for (const topic of found) expect(ids).toContain(topic)
      expect(recognise(text)).toEqual(found)
    }
  })
})

describe('what lines call for', () => {
  const line = (callsFor: readonly LabelId[]): PersonaRecord => ({
    type: 'persona',
    turn: 1,
    at: 0,
    line: 'x.1',
    text: 'So.',
    rule: null,
    state: 's',
    meters: {},
    facts: [],
    callsFor,
  })
  const recognise = () => []
  const labels = (noticed: typeof nothingNoticed) => noticed.calls.map((call) => call.labels)

  it('stands for two turns, and no longer than until it is given', () => {
    const first = notice(nothingNoticed, null, [line(['empathize', 'rights'])], { recognise })
    expect(labels(first)).toEqual([['empathize', 'rights']])
    const unmet = notice(first, ['closed'], [line(['privacy'])], { recognise })
    expect(labels(unmet)).toEqual([['empathize', 'rights'], ['privacy']])
    expect(labels(notice(unmet, [], [], { recognise }))).toEqual([['privacy']])
    expect(labels(notice(first, ['rights'], [], { recognise }))).toEqual([])
  })
})

describe('chance', () => {
  it('is the same for the same seed, and as likely as it says', () => {
    const draw = (seed: number) => {
      const chance = createChance(seed)
      return Array.from({ length: 20 }, () => chance.number())
    }
    expect(draw(5)).toEqual(draw(5))
    expect(draw(5)).not.toEqual(draw(6))
    const chance = createChance(1)
    const often = Array.from({ length: 4000 }, () => chance.happens(0.3)).filter(Boolean).length
    expect(often / 4000).toBeCloseTo(0.3, 1)
    const weighed = Array.from({ length: 4000 }, () =>
      chance.weighted([
        ['a', 1],
        ['b', 3],
        ['c', 0],
      ]),
    )
    expect(weighed.filter((each) => each === 'b').length / 4000).toBeCloseTo(0.75, 1)
    expect(weighed).not.toContain('c')
  })

  it('of nothing gives nothing', () => {
    const chance = createChance(1)
    expect(chance.oneOf([])).toBeUndefined()
    expect(chance.weighted([])).toBeUndefined()
    expect(chance.weighted([['a', 0]])).toBeUndefined()
    expect(chance.between(4, 4)).toBe(4)
  })

  it('has a seed of its own for each run', () => {
    const seeds = ['skilled', 'average'].flatMap((kind) =>
      [0, 1, 2].flatMap((seed) => Array.from({ length: 200 }, (_, run) => seedOf(seed, kind, run))),
    )
    expect(new Set(seeds).size).toBe(seeds.length)
    for (const seed of seeds) expect(Number.isSafeInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true)
  })
})
