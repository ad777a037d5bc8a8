import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, createPlay, type Situation, step } from '../../src/machine/index.ts'
import type { TranscriptRecord } from '../../src/record/index.ts'
import type { Scenario, State } from '../../src/scenario/index.ts'
import { advance, emptyAnalysis, type SessionInput, startSession } from '../../src/session/index.ts'
import { coverageOf, percentOf, visitsOf } from '../../src/testing/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

const whole = scenarioAt('test/corpus/good/lin.yaml')

/** The same scenario with nothing said on entering a state, and rules that only lead on: their turns leave no record of an answer. */
const quiet: Scenario = {
  ...whole,
  states: whole.states.map(function hush(state): State {
    const rules = state.rules.map((rule) =>
      rule.goTo === null ? rule : { ...rule, says: null, third: null },
    )
    return { ...state, says: null, rules, states: state.states.map(hush) }
  }),
}

const input = fc.oneof(
  fc.record({
    type: fc.constantFrom('turn' as const, 'leave' as const),
    at: fc.nat(),
    text: fc.string(),
    analysis: analyses(whole.topics.map(({ id }) => id)),
  }),
  fc.record({ type: fc.constantFrom('wait' as const, 'again' as const, 'resume' as const), at: fc.nat() }),
)

function hold(
  scenario: Scenario,
  seed: number,
  inputs: readonly SessionInput[],
): readonly TranscriptRecord[] {
  const [begun] = startSession(scenario, headerFor(scenario, seed))
  return inputs.reduce((session, each) => advance(session, each)[0], begun).records
}

/** What a conversation saw, by stepping through it with the turns that count, without looking at any record of an answer. */
function seenIn(scenario: Scenario, seed: number, inputs: readonly SessionInput[]) {
  const play = createPlay(scenario)
  const situations: Situation[] = [begin(play, { seed })]
  for (const each of inputs) {
    const now = situations.at(-1)
    if (now === undefined) continue
    const isOver = !play.paths.has(now.state)
    if (each.type === 'again') {
      if (situations.length > 1) situations.pop()
    } else if (!isOver && (each.type === 'turn' || each.type === 'leave'))
      situations.push(step(play, now, { type: each.type, analysis: each.analysis }))
    else if (!isOver && each.type === 'wait')
      situations.push(step(play, now, { type: 'silence', analysis: emptyAnalysis }))
  }
  const answers = situations.map(({ memory }) => memory.answer)
  const lines = answers.flatMap(({ spoken }) => spoken)
  return {
    states: tally(situations.flatMap(({ state }) => (play.paths.get(state) ?? []).map(({ id }) => id))),
    rules: tally(answers.flatMap(({ rule }) => rule ?? [])),
    lines: tally(lines.map(({ line }) => line)),
    facts: tally(lines.flatMap(({ facts }) => facts)),
    endings: tally(situations.slice(-1).flatMap(({ state }) => (play.paths.has(state) ? [] : [state]))),
  }
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1)
  return counted
}

describe('visits', () => {
  it.each([
    ['words', whole],
    ['silent answers', quiet],
  ])('with %s are what stepping through the turns that count gives', (_, scenario) => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 10 }), fc.integer({ min: 0, max: 99 }), (inputs, seed) => {
        const { topics: _, ...visits } = visitsOf(scenario, [hold(scenario, seed, inputs)])
        expect(visits).toEqual(seenIn(scenario, seed, inputs))
      }),
      { numRuns: 100 },
    )
  })

  it('are counted over all conversations together', () => {
    const one = hold(whole, 1, [{ type: 'wait', at: 1 }])
    const { states } = visitsOf(whole, [one])
    expect([...visitsOf(whole, [one, one]).states]).toEqual([...states].map(([id, times]) => [id, 2 * times]))
  })

  it('of topics are the turns that touched them, once each, and not those said again', () => {
    const about = { ...emptyAnalysis, topics: [{ id: 'buses', confidence: 1 }], understood: true }
    const turn = { type: 'turn', at: 1, text: 'Buses?', analysis: about } as const
    const records = hold(whole, 1, [turn, { type: 'again', at: 2 }, turn, turn])
    expect([...visitsOf(whole, [records]).topics]).toEqual([['buses', 2]])
  })

  it('of a conversation that was cut off in the middle of a turn leave that turn out', () => {
    const records = hold(whole, 1, [{ type: 'wait', at: 1 }])
    const cut = records.slice(0, records.findIndex(({ type }) => type === 'trainee') + 1)
    expect(visitsOf(whole, [cut]).rules.size).toBe(0)
  })
})

describe('coverage', () => {
  it('of nothing misses everything, each part once', () => {
    const coverage = coverageOf(whole, visitsOf(whole, []))
    expect(Object.values(coverage).flatMap(({ covered }) => covered)).toEqual([])
    for (const { missing } of Object.values(coverage)) expect(missing).toEqual([...new Set(missing)])
    expect(coverage.rules.missing).toContain(whole.fallback.place)
    expect(coverage.lines.missing).toContain('asked-again.1')
    expect(coverage.endings.missing).toEqual(whole.endings.map(({ id }) => id))
  })

  it('divides the parts into what was seen and what was not, in the order of the file', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 10 }), (inputs) => {
        const none = coverageOf(whole, visitsOf(whole, []))
        const visits = visitsOf(whole, [hold(whole, 1, inputs)])
        for (const [kind, { covered, missing }] of Object.entries(coverageOf(whole, visits))) {
          const all = none[kind as keyof typeof none].missing
          expect(all.filter((id) => covered.includes(id))).toEqual(covered)
          expect(all.filter((id) => !covered.includes(id))).toEqual(missing)
          expect(covered.every((id) => visits[kind as keyof typeof visits].has(id))).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('in percent is 100 only where nothing is missing', () => {
    const of = (covered: number, missing: number) =>
      percentOf({ covered: Array(covered).fill('a'), missing: Array(missing).fill('b') })
    expect([of(0, 0), of(0, 3), of(1, 2), of(999, 1), of(3, 0)]).toEqual([100, 0, 33, 99, 100])
  })
})
