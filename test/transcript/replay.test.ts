import { describe, expect, test } from 'vitest'
import type { HeaderRecord, PersonaRecord, TranscriptRecord } from '../../src/record/index.ts'
import {
  createReplay,
  createToday,
  hasFlag,
  hasTechnique,
  seekStep,
  stepOfTurn,
} from '../../src/transcript/index.ts'
import { conversation, type Said } from '../scoring/records.ts'
import { small } from '../scoring/small-scenario.ts'

const good: Said = { say: 'Tell me about the house.', labels: ['elicit'] }
const bad: Said = { say: 'Why did you stay?', labels: ['blaming'] }
const plain: Said = { say: 'I see.' }

function replayOf(records: readonly TranscriptRecord[]) {
  return createReplay(records[0] as HeaderRecord, records)
}

/** Three turns, of which the second was said again. */
function saidAgain(): readonly TranscriptRecord[] {
  const [header, opening, one, answer, two, reply] = conversation({ trust: 3 }, [
    [plain, { trust: 4 }],
    [bad, { trust: 2 }],
  ])
  const later = conversation({}, [
    [plain, {}],
    [good, { trust: 6 }],
    [plain, { trust: 6 }],
  ]).slice(4)
  const kept = [header, opening, one, answer, two, reply].filter((each) => each !== undefined)
  return [...kept, { type: 'again', turn: 2, at: 25_000 }, ...later]
}

describe('a conversation as steps', () => {
  test('begins with its opening and holds every record once, in order', () => {
    const records = saidAgain()
    const { steps } = replayOf(records)
    expect(steps.map(({ turn, counts }) => [turn, counts])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [2, true],
      [3, true],
    ])
    expect(steps.flatMap((step) => step.records)).toEqual(records)
    expect(steps.map(({ before }) => before.trust)).toEqual([undefined, 3, 4, 2, 6])
  })

  test('a turn is found where it counts', () => {
    const replay = replayOf(saidAgain())
    expect(stepOfTurn(replay, 2)).toBe(3)
    expect(stepOfTurn(replay, 0)).toBe(0)
    expect(stepOfTurn(replay, 4)).toBeNull()
  })

  test('pauses are as recorded, and never negative where clocks went back', () => {
    const records = conversation({}, [
      [plain, {}],
      [plain, {}],
    ])
    const back = records.map((record) =>
      record.type === 'trainee' && record.turn === 2 ? { ...record, at: 3 } : record,
    )
    expect(replayOf(records).steps.map(({ pause }) => pause)).toEqual([500, 9_500, 9_500])
    expect(replayOf(back).steps.map(({ pause }) => pause)).toEqual([500, 9_500, 0])
  })

  test('draws trust, else the first meter there is, else none', () => {
    const records = saidAgain()
    expect(replayOf(records).gauge).toEqual({
      meter: 'trust',
      values: [3, 4, 2, 6, 6],
      lowest: 2,
      highest: 6,
    })
    const meters = (to: Readonly<Record<string, number>>) =>
      records.map((record) => (record.type === 'persona' ? { ...record, meters: to } : record))
    expect(replayOf(meters({ calm: 1, heat: 2 })).gauge?.meter).toBe('calm')
    expect(replayOf(meters({})).gauge).toBeNull()
  })

  test('of a header alone there is an opening', () => {
    const { steps, gauge } = replayOf(saidAgain().slice(0, 1))
    expect(steps).toHaveLength(1)
    expect(gauge).toBeNull()
  })

  test('is looked through both ways', () => {
    const replay = replayOf(saidAgain())
    expect(seekStep(replay, 0, 1, hasFlag)).toBe(2)
    expect(seekStep(replay, 2, 1, hasFlag)).toBeNull()
    expect(seekStep(replay, 4, -1, hasTechnique)).toBe(3)
    expect(seekStep(replay, 3, -1, hasTechnique)).toBeNull()
  })
})

describe('today’s scenario', () => {
  const today = createToday(small)
  const line = (id: string, rule: string | null) =>
    ({ ...(conversation({}, [])[1] as PersonaRecord), line: id, rule }) satisfies PersonaRecord

  test('says where a rule stands that moved, and what its line says', () => {
    expect(today(line('line-40.1', 'mai.yaml:7'))).toEqual({ rule: 'mai.yaml:40', text: 'Yes.' })
    expect(today(line('line-40.1', 'mai.yaml:40'))).toEqual({ rule: 'mai.yaml:40', text: 'Yes.' })
  })

  test('says what it cannot find', () => {
    expect(today(line('gone.1', 'mai.yaml:7'))).toEqual({ rule: null, text: null })
    expect(today(line('line-40.2', null))).toEqual({ rule: 'mai.yaml:40', text: null })
  })
})
