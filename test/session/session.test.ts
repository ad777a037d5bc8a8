import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingRecords, type HeaderRecord, type TranscriptRecord } from '../../src/record/index.ts'
import {
  advance,
  keepMachines,
  rerun,
  type Session,
  type SessionInput,
  startSession,
} from '../../src/session/index.ts'
import { verify } from '../../src/transcript/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

const scenario = scenarioAt('test/corpus/good/lin.yaml')

function inputs(): fc.Arbitrary<readonly SessionInput[]> {
  const analysis = analyses(scenario.topics.map((topic) => topic.id))
  const turn = fc.record({
    type: fc.constant('turn' as const),
    at: fc.nat(9999),
    text: fc.string(),
    analysis,
  })
  const others = fc.oneof(
    fc.record({ type: fc.constant('wait' as const), at: fc.nat(9999) }),
    fc.record({ type: fc.constant('again' as const), at: fc.nat(9999) }),
    fc.record({ type: fc.constant('resume' as const), at: fc.nat(9999) }),
    fc.record({
      type: fc.constant('stop' as const),
      at: fc.nat(9999),
      reason: fc.constantFrom('quit', 'interrupted'),
    }),
    fc.record({ type: fc.constant('leave' as const), at: fc.nat(9999), text: fc.string(), analysis }),
  )
  return fc.array(fc.oneof({ weight: 5, arbitrary: turn }, { weight: 2, arbitrary: others }), {
    maxLength: 30,
  })
}

function play(some: readonly SessionInput[], seed: number): Session {
  return some.reduce(
    (session, input) => advance(session, input)[0],
    startSession(scenario, headerFor(scenario, seed))[0],
  )
}

const withoutTimes = (records: readonly TranscriptRecord[]) => records.map((record) => ({ ...record, at: 0 }))

describe('a session', () => {
  it('gives the same records for the same inputs and seed', () => {
    fc.assert(
      fc.property(inputs(), fc.nat(99), (some, seed) => {
        expect(play(some, seed).records).toEqual(play(some, seed).records)
      }),
    )
  })

  it('can be run again from its own records, and verify accepts it', () => {
    fc.assert(
      fc.property(inputs(), fc.nat(99), (some, seed) => {
        const { records } = play(some, seed)
        const header = headerFor(scenario, seed)
        expect(withoutTimes(rerun(scenario, header, records)[1])).toEqual(withoutTimes(records))
        expect(verify(scenario, header, records).type).toBe('same')
      }),
    )
  })

  it('is the same on a machine that other conversations were held on', () => {
    const kept = keepMachines()
    fc.assert(
      fc.property(inputs(), fc.nat(99), fc.boolean(), (some, seed, isShort) => {
        const header: HeaderRecord = {
          ...headerFor(scenario, seed),
          ...(isShort ? { variant: 'short' } : {}),
        }
        const { records } = some.reduce(
          (session, input) => advance(session, input)[0],
          startSession(scenario, header)[0],
        )
        expect(rerun(scenario, header, records, kept)[1]).toEqual(rerun(scenario, header, records)[1])
        expect(verify(scenario, header, records, kept).type).toBe('same')
      }),
    )
    const from = { state: 'talking' }
    expect(kept(scenario, { from })).not.toBe(kept(scenario, { from }))
    expect(kept(scenario, {})).toBe(kept(scenario, {}))
    expect(kept(scenario, { variant: 'short' })).not.toBe(kept(scenario, {}))
  })

  it('says at which turn and in which field a changed record differs', () => {
    fc.assert(
      fc.property(inputs(), (some) => {
        const { records } = play(some, 1)
        const index = records.findIndex((record) => record.type === 'persona')
        const changed = records.map((record, at) =>
          at === index ? { ...record, text: 'Something else.' } : record,
        )
        const found = verify(scenario, headerFor(scenario), changed as readonly TranscriptRecord[])
        expect(found).toMatchObject({ type: 'different', field: 'text', recorded: 'Something else.' })
      }),
    )
  })

  it('says when the last records are missing, and which', () => {
    const analysis = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] } as const
    const { records } = play([{ type: 'turn', at: 1, text: 'Hello', analysis }], 1)
    expect(verify(scenario, headerFor(scenario), records.slice(0, -1))).toMatchObject({
      type: 'cut-off',
      missing: [records.at(-1)],
    })
  })

  it('counts only the later of two records of a turn that was said again, and keeps both', () => {
    const analysis = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] } as const
    const say = (text: string): SessionInput => ({ type: 'turn', at: 1, text, analysis })
    const { records } = play([say('One'), say('Two'), { type: 'again', at: 2 }, say('Better')], 1)
    const turns = (of: readonly TranscriptRecord[]) =>
      of.flatMap((record) => (record.type === 'trainee' ? [record.text] : []))
    expect(turns(records)).toEqual(['One', 'Two', 'Better'])
    expect(turns(countingRecords(records))).toEqual(['One', 'Better'])
  })
})
