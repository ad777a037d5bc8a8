import { describe, expect, it } from 'vitest'
import { describePast } from '../../src/home/index.ts'
import type { HeaderRecord } from '../../src/record/index.ts'
import { advance, emptyAnalysis, type SessionInput, startSession } from '../../src/session/index.ts'
import { verify } from '../../src/transcript/index.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

const scenario = scenarioAt('test/corpus/good/lin.yaml')
const header: HeaderRecord = { ...headerFor(scenario), from: { state: 'talking', meters: { trust: 5 } } }
const inputs: readonly SessionInput[] = [
  { type: 'turn', at: 1, text: 'Hello.', analysis: { ...emptyAnalysis, topics: [], understood: true } },
  { type: 'leave', at: 2, text: '', analysis: emptyAnalysis },
]
const { records } = inputs.reduce(
  (session, input) => advance(session, input)[0],
  startSession(scenario, header)[0],
)

describe('a transcript that begins in the middle', () => {
  it('holds the words of its state first, and is verified like any other', () => {
    expect(records[1]).toMatchObject({ type: 'persona', turn: 0, state: 'talking', meters: { trust: 5 } })
    expect(verify(scenario, header, records)).toEqual({ type: 'same', turns: 2 })
    expect(verify(scenario, headerFor(scenario), records)).toMatchObject({ type: 'different', turn: 0 })
  })

  it('differs at its beginning where that state is gone', () => {
    const renamed = {
      ...scenario,
      states: scenario.states.map((state) => ({
        ...state,
        states: state.states.map((each) => (each.id === 'talking' ? { ...each, id: 'speaking' } : each)),
      })),
    }
    expect(verify(renamed, header, records)).toEqual({
      type: 'different',
      turn: 0,
      field: 'state',
      recorded: 'talking',
      found: '—',
    })
  })

  it('is not among past conversations, which are practice', () => {
    expect(describePast('a.jsonl', [headerFor(scenario), ...records.slice(1)])).toMatchObject({ turns: 2 })
    expect(describePast('a.jsonl', records)).toBeNull()
    const after = { ...headerFor(scenario), after: { conversation: 'skilled', turns: 1 } }
    expect(describePast('a.jsonl', [after, ...records.slice(1)])).toBeNull()
  })
})
