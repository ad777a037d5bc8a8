import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeRetention,
  encodeRetention,
  type Notice,
  newRetention,
  planRetention,
} from '../../src/home/index.ts'

const day = 86_400_000
const start = Date.parse('2026-01-01T00:00:00Z')
const at = (days: number) => start + days * day
const kept = { file: 'a.jsonl', last: start }

/** What happens at one run after another, each on a day, to one conversation that nobody touches; the day it goes, or null. */
function run(days: readonly number[], keepFor = 90, last: number | null = start) {
  let notices: readonly Notice[] = []
  const said: number[] = []
  for (const on of days) {
    const plan = planRetention([{ file: 'a.jsonl', last }], { days: keepFor, notices }, at(on))
    if (plan.gone.length > 0) return { gone: on, said }
    if (plan.noticed.length > 0) said.push(on)
    notices = [...plan.waiting, ...plan.noticed]
  }
  return { gone: null, said }
}

describe('retention', () => {
  it('says first what goes, and deletes it a week later', () => {
    expect(run([1, 89, 90, 91, 96, 97, 98])).toEqual({ gone: 97, said: [90] })
  })

  it('says it anew to somebody who was away', () => {
    expect(run([90, 200, 201, 206, 207])).toEqual({ gone: 207, said: [90, 200] })
  })

  it('never deletes what was touched since, and forgets that it said so', () => {
    const [notice] = planRetention([kept], { days: 90, notices: [] }, at(90)).noticed
    const touched = { file: 'a.jsonl', last: at(95) }
    const plan = planRetention([touched], { days: 90, notices: notice === undefined ? [] : [notice] }, at(98))
    expect(plan).toEqual({ gone: [], noticed: [], waiting: [], undated: [] })
  })

  it('keeps what has a date that cannot be right', () => {
    for (const last of [
      null,
      at(500),
      Date.parse('1999-12-31T23:59:59Z'),
      Date.parse('1970-01-01T00:00:00Z'),
    ])
      expect(planRetention([{ file: 'a.jsonl', last }], { days: 1, notices: [] }, at(98)).undated).toEqual([
        'a.jsonl',
      ])
  })

  it('is not misled by a clock that was wrong for a time', () => {
    const far = 20_000
    // Ahead for one run, then right again; ahead while a notice runs; right, then behind, then right.
    expect(run([far, 10, 89])).toEqual({ gone: null, said: [far] })
    expect(run([90, far, 91, 97])).toEqual({ gone: null, said: [90, far, 91] })
    expect(run([90, -1000, 97])).toEqual({ gone: null, said: [90, 97] })
  })

  it('never deletes without a notice of at least a week, whatever the days are', () => {
    const days = fc.array(fc.integer({ min: -400, max: 40_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (on, keepFor) => {
        const { gone, said } = run(on, keepFor)
        if (gone === null) return
        expect(gone).toBeGreaterThanOrEqual(keepFor)
        const [last] = said.slice(-1)
        expect(gone - (last ?? Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(7)
      }),
      { numRuns: 500 },
    )
  })

  it('believes no notice that is shorter than a week', () => {
    const notice = {
      file: 'a.jsonl',
      noticed: new Date(at(95)).toISOString(),
      due: new Date(at(96)).toISOString(),
    }
    expect(planRetention([kept], { days: 90, notices: [notice] }, at(97)).gone).toEqual([])
  })

  it('reads back what it writes, and any text', () => {
    const notices = [
      { file: 'a.jsonl', noticed: '2026-01-01T00:00:00.000Z', due: '2026-01-08T00:00:00.000Z' },
    ]
    for (const days of [null, 'off', 30] as const)
      expect(decodeRetention(encodeRetention({ days, notices }))).toEqual({ days, notices })
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodeRetention(text).notices.length === 0),
    )
    expect(decodeRetention('{"format":"hearken/retention","days":-3,"notices":[{"file":1},null]}')).toEqual(
      newRetention,
    )
  })
})
