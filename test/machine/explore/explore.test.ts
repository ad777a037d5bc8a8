import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createPlay,
  createScenarioMachine,
  eventOf,
  explore,
  leadsTo,
  startMachine,
  stateOf,
  stepMachine,
  type Thing,
  type Witness,
} from '../../../src/machine/index.ts'
import { officersRead, type Scenario } from '../../../src/scenario/index.ts'
import { explorableScenarios } from '../../arbitrary/explorable-scenarios.ts'
import { scenarioAt } from '../../arbitrary/scenarios.ts'
import { bruteForce } from './brute-force.ts'

/** `EXPLORE_RUNS=1000 npx vitest run test/machine/explore` tries as many. */
const numRuns = Number(process.env.EXPLORE_RUNS ?? 25)

/** Tells whether a witness, played through the xstate machine, leads where it says. */
function arrives(scenario: Scenario, thing: Thing, { short, officer, seed, turns }: Witness): boolean {
  const machine = createScenarioMachine(scenario, short ? 'short' : 'full')
  const snapshots = [startMachine(machine, seed, officer)]
  for (const turn of turns) {
    const last = snapshots.at(-1)
    if (last !== undefined && last.status !== 'done')
      snapshots.push(stepMachine(machine, last, eventOf(turn)))
  }
  const situations = snapshots.map(({ value, context }) => ({ state: stateOf(value), memory: context }))
  return situations.length === turns.length + 1 && leadsTo(createPlay(scenario), situations, thing)
}

function isRemark(scenario: Scenario, id: string): boolean {
  return [scenario.askedAgain, scenario.thanksForRephrasing].some(({ lines }) =>
    lines.some((line) => line.id === id),
  )
}

describe('exploring', () => {
  it('agrees with trying every conversation: what is reached, with how many turns, what never is, and where one is stuck', () => {
    let compared = 0
    fc.assert(
      fc.property(explorableScenarios, (scenario) => {
        const tried = bruteForce(scenario, 700)
        fc.pre(tried !== null)
        if (tried === null) return
        compared++
        const explored = explore(scenario)
        for (const { kind, id, verdict } of explored.things) {
          const fewest = tried.fewest.get(`${kind} ${id}`)
          // Which variant is spoken is the seed's choice, so that trying every conversation with one seed shows some of them only.
          if (kind === 'line') {
            if (fewest !== undefined && !isRemark(scenario, id))
              expect(`${id} ${verdict.type}`).toBe(`${id} reached`)
            continue
          }
          const found = verdict.type === 'reached' ? verdict.witness.turns.length : verdict.type
          expect(`${kind} ${id}: ${found}`).toBe(`${kind} ${id}: ${fewest ?? 'never'}`)
          if (verdict.type === 'reached') expect(verdict.witness.shortest).toBe(true)
        }
        expect(explored.depth).toBe(null)
        expect(explored.noOtherTraps).toBe(true)
        expect(new Set(explored.traps.map(({ state }) => state))).toEqual(tried.traps)
      }),
      { numRuns },
    )
    expect(compared).toBeGreaterThan(numRuns / 2)
  }, 3_600_000)

  it('gives witnesses that arrive when the machine plays them', () => {
    fc.assert(
      fc.property(explorableScenarios, (scenario) => {
        for (const { verdict, ...thing } of explore(scenario).things)
          if (verdict.type === 'reached')
            expect(`${thing.kind} ${thing.id} ${arrives(scenario, thing, verdict.witness)}`).toBe(
              `${thing.kind} ${thing.id} true`,
            )
      }),
      { numRuns },
    )
  }, 3_600_000)

  it('says that it is not exhaustive, and calls nothing impossible, where the limit ends it', () => {
    fc.assert(
      fc.property(explorableScenarios, fc.integer({ min: 1, max: 30 }), (scenario, limit) => {
        const cut = explore(scenario, { limit })
        const whole = explore(scenario)
        if (cut.depth === null) return
        expect(cut.things.filter(({ verdict }) => verdict.type === 'never')).toEqual([])
        const reached = ({ things }: typeof cut) =>
          things.filter(({ verdict }) => verdict.type === 'reached').map(({ kind, id }) => `${kind} ${id}`)
        expect(reached(whole)).toEqual(expect.arrayContaining(reached(cut)))
        if (cut.things.some(({ verdict }) => verdict.type === 'not-found')) expect(cut.exhaustive).toBe(false)
      }),
      { numRuns: 40 },
    )
  }, 600_000)

  it('says nothing wrong where it could not try everything', () => {
    fc.assert(
      fc.property(explorableScenarios, fc.integer({ min: 1, max: 40 }), (scenario, mostWhole) => {
        const whole = explore(scenario).things
        const coarse = explore(scenario, { mostWhole }).things
        const verdicts = coarse.map(({ kind, id, verdict }, index) => {
          const sure = whole[index]?.verdict.type
          // Remarks are not sought everywhere, so that not even trying everything always finds them.
          if (sure === 'not-found') return null
          return verdict.type === 'not-found' || verdict.type === sure
            ? null
            : `${kind} ${id}: ${verdict.type}, not ${sure}`
        })
        expect(verdicts.filter((each) => each !== null)).toEqual([])
      }),
      { numRuns: 4 * numRuns },
    )
  }, 3_600_000)

  it('does not look for lines that are for what is asked, which no explored turn tells', () => {
    const lin = scenarioAt('test/corpus/good/lin.yaml')
    const { says } = lin.fallback
    const counted = {
      id: 'fallback.9',
      text: 'I did not count.',
      when: null,
      asks: ['how-many'],
      callsFor: [],
    } as const
    const asked: Scenario = {
      ...lin,
      fallback: { ...lin.fallback, says: { id: 'fallback', lines: [...(says?.lines ?? []), counted] } },
    }
    expect(explore(asked)).toEqual(explore(lin))
  })

  it('walks with each officer that the scenario asks for, and with one for all others', () => {
    const lin = scenarioAt('test/corpus/good/lin.yaml')
    const asked: Scenario = {
      ...lin,
      reactions: [
        { when: { type: 'not', of: { type: 'officer', ids: ['man'] } }, meters: { trust: 1 } },
        ...lin.reactions,
      ],
    }
    const met = (scenario: Scenario) => {
      const verdicts = explore(scenario).things.map(({ verdict }) => verdict)
      return new Set(verdicts.flatMap((each) => (each.type === 'reached' ? [each.witness.officer] : [])))
    }
    expect(officersRead(lin)).toEqual(['unsaid'])
    expect(met(lin)).toEqual(new Set(['unsaid']))
    expect(officersRead(asked)).toEqual(['unsaid', 'man'])
    const set: Scenario = { ...asked, trainee: { ...asked.trainee, officer: 'woman' } }
    expect(officersRead(set)).toEqual(['woman'])
    expect(met(set)).toEqual(new Set(['woman']))
  })

  it('explores the same each time', () => {
    const scenario = scenarioAt('test/corpus/good/lin.yaml')
    expect(explore(scenario)).toEqual(explore(scenario))
  })
})
