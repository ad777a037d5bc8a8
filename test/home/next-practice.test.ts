import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelIds } from '../../src/analysis/index.ts'
import { nextPractice, type Practised } from '../../src/home/index.ts'
import { createSay } from '../../src/language/index.ts'
import { type DueCount, type ScenarioTraining, trainingOf } from '../../src/report/index.ts'
import { readScenario } from '../../src/scenario/index.ts'
import { nextPracticeSentence } from '../../src/views/plain/index.ts'
import { small } from '../scoring/small-scenario.ts'

function training(id: string, lines: Readonly<Record<string, number>>, level = 1): ScenarioTraining {
  const occasions = new Map(
    Object.entries(lines).map(([label, lines]) => [label, { lines, topics: [`${label} in ${id}`] }]),
  ) as ScenarioTraining['occasions']
  const needs = new Map([
    ['bed', 'Asking where she will be tonight.'],
    ['phone', 'Taking the phone seriously.'],
  ])
  return { id, title: id.toUpperCase(), level, occasions, needs: id === 'hoa' ? needs : new Map() }
}

function held(scenario: string, ...due: readonly Partial<DueCount>[]): Practised {
  return {
    scenario: { id: scenario, title: scenario },
    due: due.map((each) => ({ label: 'empathize', met: 0, late: 0, missed: 0, ...each })),
    needs: { heard: [], missed: [] },
  }
}

const hoa = training('hoa', { empathize: 20, rights: 9 })
const shop = training('shop', { empathize: 12, inform: 8 }, 2)

describe('what to practise next', () => {
  it('is the easiest scenario where nothing was held yet, and nothing where there is no scenario', () => {
    expect(nextPractice([], [shop, hoa])).toEqual({
      type: 'begin',
      scenario: { id: 'hoa', title: 'HOA', isKnown: false },
    })
    expect(nextPractice([], [])).toBeNull()
    expect(nextPractice([held('hoa', { missed: 2 })], [])).toBeNull()
  })

  it('is what was missed most often when it was due; later than asked is half missed', () => {
    const own = [
      held('hoa', { label: 'rights', met: 1, missed: 2 }, { label: 'empathize', missed: 1 }),
      held('hoa', { label: 'empathize', missed: 1, late: 1 }, { label: 'inform', met: 5 }),
    ]
    expect(nextPractice(own, [hoa, shop])).toMatchObject({
      type: 'label',
      label: 'empathize',
      due: 3,
      met: 0,
    })
  })

  it('is proposed with somebody new who gives nearly as much occasion, else with whoever gives most', () => {
    const own = [held('hoa', { label: 'empathize', missed: 2 })]
    expect(nextPractice(own, [hoa, shop])).toMatchObject({
      scenario: { id: 'shop', isKnown: false, topics: ['empathize in shop'] },
    })
    const rights = [held('hoa', { label: 'rights', missed: 2 })]
    expect(nextPractice(rights, [hoa, shop])).toMatchObject({ scenario: { id: 'hoa', isKnown: true } })
    // What no scenario's data names is practised anywhere.
    const nowhere = [held('hoa', { label: 'consult', missed: 2 })]
    expect(nextPractice(nowhere, [hoa, shop])).toMatchObject({
      label: 'consult',
      scenario: { id: 'shop', topics: [] },
    })
  })

  it('is another conversation where nearly all that fell due was met, or nothing is settled yet', () => {
    expect(nextPractice([held('hoa', { met: 9, missed: 1 })], [hoa, shop])).toEqual({
      type: 'other',
      scenario: { id: 'shop', title: 'SHOP', isKnown: false },
    })
    expect(nextPractice([held('hoa'), held('shop')], [hoa, shop])).toEqual({
      type: 'other',
      scenario: { id: 'hoa', title: 'HOA', isKnown: true },
    })
  })

  it('is a need that was missed and not heard since, where nothing that fell due is lacking', () => {
    const needs = (heard: readonly string[], missed: readonly string[]) => ({
      ...held('hoa', { met: 3 }),
      needs: { heard, missed },
    })
    expect(nextPractice([needs([], ['bed', 'phone']), needs(['phone'], ['bed'])], [hoa, shop])).toEqual({
      type: 'need',
      need: 'bed',
      takes: 'Asking where she will be tonight.',
      missed: 2,
      scenario: { id: 'hoa', title: 'HOA', isKnown: true },
    })
    expect(nextPractice([needs([], ['bed']), needs(['bed'], [])], [hoa, shop])).toMatchObject({
      type: 'other',
    })
    expect(nextPractice([needs([], ['elsewhere'])], [hoa, shop])).toMatchObject({ type: 'other' })
  })

  it('forgets what was hard long ago', () => {
    const own = [
      held('hoa', { label: 'rights', missed: 9 }),
      ...Array.from({ length: 8 }, () => held('hoa', { label: 'empathize', missed: 1 })),
    ]
    expect(nextPractice(own, [hoa])).toMatchObject({ label: 'empathize' })
  })

  it('can be said of any conversations, and never without a scenario that is there', () => {
    const say = createSay('en')
    const label = fc.constantFrom(...labelIds.technique, ...labelIds.safeguard, ...labelIds.partnership)
    const count = fc.record({ label, met: fc.nat(3), late: fc.nat(3), missed: fc.nat(3) })
    const practised = fc
      .tuple(fc.constantFrom('hoa', 'shop', 'elsewhere'), fc.array(count))
      .map(([scenario, due]) => held(scenario, ...due))
    fc.assert(
      fc.property(fc.array(practised), (own) => {
        const next = nextPractice(own, [hoa, shop])
        expect(['hoa', 'shop']).toContain(next?.scenario.id)
        if (next !== null) expect(nextPracticeSentence(next, say)).toContain(next.scenario.title)
      }),
    )
  })
})

describe('what a scenario trains', () => {
  it('is what its writer says that lines call for, what its rubric asks for, and a summary of what it tells', () => {
    const reply = (id: string, callsFor: readonly ('empathize' | 'rights')[]) => ({
      id,
      lines: [1, 2, 3].map((number) => ({ id: `${id}.${number}`, text: 'Yes.', when: null, callsFor })),
    })
    const scenario = {
      ...small,
      rubric: { ...small.rubric, due: [{ label: 'introduce', when: { type: 'end' } }] },
      states: small.states.map((state) => ({
        ...state,
        says: reply('in', ['rights']),
        rules: state.rules.map((rule, index) =>
          index > 0 ? rule : { ...rule, says: reply('money', ['empathize']) },
        ),
      })),
    } as typeof small
    const { occasions } = trainingOf(scenario)
    const money = scenario.topics.find(({ id }) => id === 'money')?.about
    expect(occasions.get('empathize')).toEqual({ lines: 3, topics: [money] })
    expect(occasions.get('rights')).toEqual({ lines: 3, topics: [] })
    expect(occasions.get('introduce')).toEqual({ lines: 1, topics: [] })
    expect(occasions.get('summarize')).toEqual({ lines: Math.floor(small.facts.length / 4), topics: [] })
  })

  it('covers nearly all that can be due in the shipped scenarios together', () => {
    const all = ['hoa', 'port-shop'].map((id) => {
      const text = readFileSync(resolve(import.meta.dirname, `../../scenarios/${id}.yaml`), 'utf8')
      const { scenario } = readScenario(text, `${id}.yaml`)
      if (scenario === null) throw new Error(`${id} has errors`)
      return trainingOf(scenario)
    })
    const trained = new Set(all.flatMap(({ occasions }) => [...occasions.keys()]))
    const labels = [...labelIds.technique, ...labelIds.safeguard, ...labelIds.partnership]
    expect(labels.filter((label) => !trained.has(label))).toEqual([])
  })
})
