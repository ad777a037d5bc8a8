import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis/index.ts'
import { countingRecords, type TranscriptRecord } from '../../src/record/index.ts'
import type { Rule, Scenario } from '../../src/scenario/index.ts'
import {
  advance,
  emptyAnalysis,
  partingOf,
  retell,
  type Session,
  type SessionInput,
  saidTurns,
  startSession,
} from '../../src/session/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

const lin = scenarioAt('test/corpus/good/lin.yaml')
const header = headerFor(lin)
const label = { confidence: 1, evidence: [], because: '' }
const elicits: Analysis = { ...emptyAnalysis, topics: [], techniques: [{ id: 'elicit', ...label }] }
const asks: Analysis = { ...elicits, topics: [{ id: 'buses', confidence: 1 }], understood: true }

function hold(inputs: readonly SessionInput[], scenario: Scenario = lin): Session {
  const [begun] = startSession(scenario, header)
  return inputs.reduce((session, input) => advance(session, input)[0], begun)
}

const said = (text: string, analysis: Analysis): SessionInput => ({ type: 'turn', at: 1, text, analysis })
const talk = [
  said('Hello.', { ...emptyAnalysis, topics: [] }),
  said('What do you see?', asks),
  said('And?', elicits),
]
const asHeard = async ({ analysis }: { readonly analysis: Analysis }) => analysis
const again = (session: Session, scenario: Scenario) =>
  retell(scenario, header, saidTurns(session.records), asHeard)

/** The scenario with one more rule that holds everywhere. */
function withRule(rule: Partial<Rule>): Scenario {
  const [first] = lin.anywhere
  if (first === undefined) throw new Error('lin has no rule anywhere')
  return {
    ...lin,
    anywhere: [
      { ...first, place: 'lin.yaml:1', says: null, meters: {}, goTo: null, ...rule },
      ...lin.anywhere,
    ],
  }
}

describe('a conversation that is said again', () => {
  it('is the same where the scenario is, and of a turn said again the last counts', async () => {
    const inputs = fc.array(
      fc.oneof(
        { weight: 5, arbitrary: analyses(['buses']).map((analysis) => said('Words.', analysis)) },
        { weight: 1, arbitrary: fc.constant<SessionInput>({ type: 'wait', at: 1 }) },
        { weight: 1, arbitrary: fc.constant<SessionInput>({ type: 'again', at: 1 }) },
      ),
      { maxLength: 15 },
    )
    const spoken = (records: readonly TranscriptRecord[]) =>
      countingRecords(records).filter(({ type }) => type !== 'header')
    await fc.assert(
      fc.asyncProperty(inputs, async (some) => {
        const before = hold(some)
        const { session, waiting, ending } = await again(before, lin)
        expect(spoken(session.records)).toEqual(spoken(before.records))
        expect({ waiting, ending }).toEqual({ waiting: [], ending: null })
        expect(partingOf(before, session)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('stands before a turn that now leads to an ending, where others came after it; they wait', async () => {
    const before = hold(talk)
    const closes = withRule({ when: { type: 'technique', ids: ['elicit'] }, goTo: 'gone' })
    const { session, waiting, ending } = await again(before, closes)
    expect(session.status).toBe('talking')
    expect(session.before).toHaveLength(1)
    expect(waiting.map(({ text }) => text)).toEqual(['What do you see?', 'And?'])
    expect(ending).toBe('gone')
  })

  it('ends where its last turn leads to an ending, and goes on where it no longer does', async () => {
    const closes = withRule({ when: { type: 'technique', ids: ['elicit'] }, goTo: 'gone' })
    const ended = await again(hold(talk.slice(0, 2)), closes)
    expect(ended.session.status).toBe('ended')
    expect(ended.waiting).toEqual([])
    const open = await again(ended.session, lin)
    expect(open.session.status).toBe('talking')
    expect(open.session.before).toHaveLength(2)
  })

  it('is coded in the conversation as it stands then', async () => {
    const contexts: number[] = []
    await retell(lin, header, saidTurns(hold(talk).records), async ({ analysis }, session) => {
      contexts.push(session.before.length)
      return analysis
    })
    expect(contexts).toEqual([0, 1, 2])
  })
})

describe('where two conversations part', () => {
  const before = hold(talk)

  it('is the first turn that leads elsewhere, says another line, tells or changes something else', async () => {
    const parting = async (scenario: Scenario) => partingOf(before, (await again(before, scenario)).session)
    const when = { type: 'technique', ids: ['elicit'] } as const
    expect(await parting(withRule({ when, goTo: 'talking' }))).toMatchObject({
      turn: 2,
      what: 'state',
      before: 'wary',
      now: 'talking',
    })
    expect(await parting({ ...lin, fallback: { ...lin.fallback, meters: { trust: 1 } } })).toEqual({
      turn: 1,
      what: 'meter',
      meter: 'trust',
      before: '2',
      now: '3',
    })
    const says = { id: 'new', lines: [{ id: 'new.1', text: 'A new line.', when: null, callsFor: null }] }
    expect(await parting(withRule({ when, says }))).toMatchObject({
      turn: 2,
      what: 'line',
      now: 'A new line.',
      before: expect.stringMatching(/Thursday/),
    })
  })

  it('is nowhere where a line only has other words', async () => {
    const reworded = JSON.parse(JSON.stringify(lin).replaceAll('A van', 'A lorry')) as Scenario
    const { session } = await again(before, reworded)
    expect(JSON.stringify(session.records)).toContain('lorry')
    expect(partingOf(before, session)).toBeNull()
  })
})
