import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Analysis, AskedFor } from '../../src/analysis/index.ts'
import {
  begin,
  createPlay,
  createScenarioMachine,
  startMachine,
  stateOf,
  step,
  stepMachine,
  type TurnEvent,
} from '../../src/machine/index.ts'
import { officers, type Rule } from '../../src/scenario/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'

const scenarios = ['test/corpus/good/lin.yaml', ...shippedIds.map((id) => `scenarios/${id}.yaml`)]

function eventsOf(topics: readonly string[]): fc.Arbitrary<readonly TurnEvent[]> {
  const event = fc.record({
    type: fc.constantFrom<TurnEvent['type']>(
      'turn',
      'turn',
      'turn',
      'turn',
      'turn',
      'turn',
      'silence',
      'leave',
    ),
    analysis: analyses(topics),
  })
  return fc.array(event, { maxLength: 25 })
}

describe.each(scenarios)('the machine of %s', (path) => {
  const scenario = scenarioAt(path)
  const play = createPlay(scenario)
  const machine = createScenarioMachine(scenario)
  const events = eventsOf(scenario.topics.map((topic) => topic.id))
  const runs = { numRuns: 60 }

  it('agrees with a running xstate actor and with the pure step, after every event', () => {
    fc.assert(
      fc.property(events, fc.nat(1000), fc.constantFrom(...officers), (some, seed, officer) => {
        const actor = createActor(machine, { input: { seed, officer } }).start()
        let snapshot = startMachine(machine, seed, officer)
        let situation = begin(play, { seed, officer })
        for (const event of some) {
          if (snapshot.status === 'done') break
          actor.send(event)
          snapshot = stepMachine(machine, snapshot, event)
          situation = step(play, situation, event)
          expect(stateOf(actor.getSnapshot().value)).toBe(stateOf(snapshot.value))
          expect(actor.getSnapshot().context).toEqual(snapshot.context)
          expect(situation).toEqual({ state: stateOf(snapshot.value), memory: snapshot.context })
        }
      }),
      runs,
    )
  })

  it('keeps meters within their bounds, answers every turn, and never says a line twice in a row', () => {
    fc.assert(
      fc.property(events, fc.nat(1000), (some, seed) => {
        let situation = begin(play, { seed })
        let last = situation.memory.answer.spoken.at(-1)?.line ?? null
        for (const event of some) {
          if (!play.paths.has(situation.state)) break
          situation = step(play, situation, event)
          for (const meter of scenario.meters) {
            const value = situation.memory.meters[meter.id] ?? Number.NaN
            expect(value).toBeGreaterThanOrEqual(meter.from)
            expect(value).toBeLessThanOrEqual(meter.to)
          }
          const { spoken } = situation.memory.answer
          if (play.paths.has(situation.state)) expect(spoken.length).toBeGreaterThan(0)
          for (const { line } of spoken) {
            expect(line).not.toBe(last)
            last = line
          }
        }
      }),
      runs,
    )
  })

  it('can be left from anywhere', () => {
    fc.assert(
      fc.property(events, (some) => {
        let situation = begin(play, { seed: 1 })
        for (const event of some)
          if (play.paths.has(situation.state)) situation = step(play, situation, event)
        for (let leavings = 0; leavings < 3 && play.paths.has(situation.state); leavings++) {
          situation = step(play, situation, { type: 'leave', analysis: emptyAnalysis })
        }
        expect(scenario.endings.map((ending) => ending.id)).toContain(situation.state)
      }),
      runs,
    )
  })
})

const emptyAnalysis = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] } as const

describe.each(scenarios)('words that %s does not understand', (path) => {
  it('are asked for once more, but never twice running', () => {
    const scenario = scenarioAt(path)
    const play = createPlay(scenario)
    const lost: TurnEvent = { type: 'turn', analysis: { ...emptyAnalysis, form: 'open', understood: false } }
    let situation = begin(play, { seed: 3 })
    const asked: boolean[] = []
    for (let turn = 0; turn < 12 && scenario.endings.every(({ id }) => id !== situation.state); turn += 1) {
      situation = step(play, situation, lost)
      asked.push(situation.memory.answer.rule === scenario.notUnderstood.place)
    }
    for (const [turn, again] of asked.entries()) expect(again && asked[turn - 1] === true).toBe(false)
    expect(asked).toContain(true)
  })
})

describe('a question that nothing answers', () => {
  const scenario = scenarioAt('test/corpus/good/lin.yaml')
  const lines = [
    ...(scenario.fallback.says?.lines ?? []),
    ...['I did not count.', 'So many that I lost the number.'].map((text, index) => ({
      id: `fallback.${index + 3}`,
      text,
      when: null,
      asks: ['how-many'] as const,
      callsFor: [],
    })),
  ]
  const play = createPlay({
    ...scenario,
    fallback: { ...scenario.fallback, says: { id: 'fallback', lines } },
  })
  const asking = (asks: AskedFor | undefined): TurnEvent => ({
    type: 'turn',
    analysis: {
      ...emptyAnalysis,
      form: 'specific',
      understood: false,
      ...(asks === undefined ? {} : { asks }),
    },
  })
  const answersTo = (...kinds: readonly (AskedFor | undefined)[]) => {
    let situation = begin(play, { seed: 3 })
    return kinds.map((kind) => {
      situation = step(play, situation, asking(kind))
      return situation.memory.answer.spoken.map(({ line }) => line)
    })
  }

  it('gets the lines for what is asked, and then another before one of them is said again', () => {
    const said = answersTo('how-many', 'how-many', 'how-many').flat()
    expect(new Set(said.slice(0, 2))).toEqual(new Set(['fallback.3', 'fallback.4']))
    expect(new Set(said).size).toBe(3)
  })

  it('is asked to be put another way where there is no line for it', () => {
    expect(answersTo('when').flat()[0]).toMatch(/^not-understood/)
    expect(answersTo(undefined).flat()[0]).toMatch(/^not-understood/)
  })

  it('never gets a line for another question', () => {
    const said = answersTo('when', 'when', 'who', undefined, 'why', 'when').flat()
    expect(said.filter((line) => line === 'fallback.3' || line === 'fallback.4')).toEqual([])
    expect(said.some((line) => line.startsWith('fallback'))).toBe(true)
  })
})

describe('a line that says back what was asked about', () => {
  const scenario = scenarioAt('test/corpus/good/lin.yaml')
  const own = (texts: readonly string[]) =>
    texts.map((text, index) => ({ id: `fallback.${index + 1}`, text, when: null, callsFor: [] }))
  const playOf = (texts: readonly string[]) =>
    createPlay({
      ...scenario,
      fallback: { ...scenario.fallback, says: { id: 'fallback', lines: own(texts) } },
    })
  const asking = (more: Partial<Analysis>): TurnEvent => ({
    type: 'turn',
    analysis: { ...emptyAnalysis, form: 'specific', understood: false, ...more },
  })
  const answer = (texts: readonly string[], more: Partial<Analysis>) => {
    const play = playOf(texts)
    return step(play, begin(play, { seed: 3 }), asking(more)).memory.answer.spoken.map(({ text }) => text)
  }

  it('comes before the others where something is named', () => {
    const texts = ['Not today.', 'You ask about {asked}. Why that?']
    expect(answer(texts, { asks: 'who', about: 'the second flat' })).toEqual([
      'You ask about the second flat. Why that?',
    ])
  })

  it('begins a sentence with a capital, also behind a gesture', () => {
    expect(answer(['*looks up* {asked}, and who?'], { asks: 'who', about: 'my sister' })).toEqual([
      '*looks up* My sister, and who?',
    ])
  })

  it('is not spoken where nothing is named', () => {
    expect(answer(['Not today.', '{asked}?'], { asks: 'who', understood: true })).toEqual(['Not today.'])
  })

  it('names nothing in particular where there is no other line', () => {
    expect(answer(['About {asked} another time.'], { asks: 'who', understood: true })).toEqual([
      'About that another time.',
    ])
  })
})

describe('a rule that only takes up how something was said', () => {
  const scenario = scenarioAt('test/corpus/good/lin.yaml')
  const [topic] = scenario.topics
  const rule: Rule = {
    place: 'lin.yaml:said-back',
    when: { type: 'technique', ids: ['restate'] },
    says: { id: 'said-back', lines: [{ id: 'said-back.1', text: 'So it is.', when: null, callsFor: [] }] },
    third: null,
    tells: [],
    meters: {},
    goTo: null,
    answersTopic: false,
  }
  const lineAfter = (
    first: Rule,
    asks: AskedFor | undefined,
    topics: Analysis['topics'] = [{ id: topic?.id ?? '', confidence: 0.6 }],
  ) => {
    const play = createPlay({ ...scenario, anywhere: [first, ...scenario.anywhere] })
    const analysis: Analysis = {
      ...emptyAnalysis,
      form: 'open',
      techniques: [{ id: 'restate', confidence: 0.9, evidence: [[0, 4]], because: '' }],
      topics,
      understood: true,
      ...(asks === undefined ? {} : { asks }),
    }
    return step(play, begin(play, { seed: 3 }), { type: 'turn', analysis }).memory.answer.spoken[0]?.line
  }

  it('waits where something is asked that there is an answer to', () => {
    expect(lineAfter(rule, 'who')).not.toBe('said-back.1')
  })

  it('is followed where nothing is asked, where only agreement is, and where there is no answer', () => {
    expect(lineAfter(rule, undefined)).toBe('said-back.1')
    expect(lineAfter(rule, 'agreement')).toBe('said-back.1')
    expect(lineAfter(rule, 'who', [])).toBe('said-back.1')
  })

  it('does not wait where it tells something, leads on, or hears a fault', () => {
    const [fact] = scenario.facts
    expect(lineAfter({ ...rule, tells: [fact?.id ?? ''] }, 'who')).toBe('said-back.1')
    expect(lineAfter({ ...rule, goTo: scenario.opening }, 'who')).toBe('said-back.1')
    const faulty: Rule = {
      ...rule,
      when: { type: 'any', of: [rule.when, { type: 'flag', ids: ['blaming'] }] },
    }
    expect(lineAfter(faulty, 'who')).toBe('said-back.1')
  })
})

describe('a conversation that begins in the middle', () => {
  const lin = scenarioAt('test/corpus/good/lin.yaml')
  const play = createPlay(lin)
  const [trust] = lin.meters

  it('stands in that state with its words spoken, its meters set, and nothing told before', () => {
    const { state, memory } = begin(play, { seed: 1, from: { state: 'talking', meters: { trust: 5 } } })
    expect(state).toBe('talking')
    expect(memory).toMatchObject({ meters: { trust: 5 }, told: [], heard: [], turns: 0 })
    expect([...memory.visited].sort()).toEqual(['morning', 'talking'])
    expect(memory.answer.spoken.map(({ line }) => line)).toEqual([expect.stringMatching(/^talking-in/)])
    const machine = createScenarioMachine(lin, 'full', { state: 'talking', meters: { trust: 5 } })
    const snapshot = startMachine(machine, 1)
    expect({ state: stateOf(snapshot.value), memory: snapshot.context }).toEqual({ state, memory })
  })

  it('goes inward from a state with states, and has the meters of the short variant where nothing else is said', () => {
    const from = { state: 'morning' }
    expect(begin(play, { seed: 1, from }).state).toBe('wary')
    expect(begin(play, { seed: 1, short: true, from }).memory.meters).toEqual({ trust: 4 })
    expect(begin(play, { seed: 1, from }).memory.meters).toEqual({ trust: trust?.start })
  })

  it('takes a state that is not there for the opening, and keeps meters within their bounds', () => {
    for (const state of ['nowhere', 'gone', '__proto__', '']) {
      const from = { state, meters: { trust: 99, mood: 1 } }
      expect(begin(play, { seed: 1, from })).toMatchObject({
        state: 'wary',
        memory: { meters: { trust: 6 } },
      })
      expect(stateOf(startMachine(createScenarioMachine(lin, 'full', from), 1).value)).toBe('wary')
    }
  })
})
