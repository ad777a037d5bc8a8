import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSay } from '../../src/language/index.ts'
import type { TranscriptRecord } from '../../src/record/index.ts'
import { minutesOf } from '../../src/report/minutes.ts'
import { createDebrief, score } from '../../src/scoring/index.ts'
import { anyRecords } from '../scoring/arbitrary-records.ts'
import { sheetOf } from '../scoring/case-sheet/sheets.ts'
import { conversation } from '../scoring/records.ts'
import { small } from '../scoring/small-scenario.ts'
import { fileOf, headerOf } from './held.ts'

const held = (ending: string | null = 'open-door') =>
  conversation(
    { callsFor: ['empathize'] },
    [
      [{ say: 'That sounds hard.', labels: ['empathize'] }, { facts: ['hand'] }],
      [{ say: 'Whose fault is that?', form: 'closed', labels: ['blaming', 'empathize', 'closed'] }, {}],
      [{ say: 'How was it there?', form: 'open', labels: ['elicit'] }, { facts: ['child'] }],
    ],
    ending,
  )

const figuresOf = (records: readonly TranscriptRecord[], changes = {}) =>
  fileOf('one', headerOf(), records, changes).figures

describe('the figures of a conversation', () => {
  it('are those that its debrief shows', () => {
    const records = held()
    const figures = figuresOf(records)
    const debrief = createDebrief(records, small, createSay('en'))
    const shown = debrief.families.flatMap(({ labels }) => labels.map(({ id, turns }) => [id, turns.length]))
    expect(figures.labels).toEqual(Object.fromEntries(shown))
    expect(figures.score?.total).toBe(debrief.score?.total)
    expect(figures).toMatchObject({
      turns: 3,
      families: { listening: 2, care: 0, partnership: 0, closing: 1 },
      labels: { empathize: 1, elicit: 1, blaming: 1, closed: 1 },
      ending: { id: 'open-door', title: 'The door stays open', kind: 'good' },
      standing: 'same',
    })
    expect(figures.due).toContainEqual({ label: 'empathize', met: 1, late: 0, missed: 0 })
    expect(figures.due).toContainEqual({ label: 'privacy', met: 0, late: 0, missed: 1 })
  })

  it('have the score of the case sheet that counts, and none where there is none', () => {
    const sheetScored = (total: number): TranscriptRecord => ({
      ...{ type: 'case-sheet', turn: 3, at: 99_000 },
      sheet: sheetOf({ conclusion: 'not-enough-to-say' }),
      score: { total, of: 100, parts: [{ id: 'claims', value: 1, points: total, of: 50, turns: [1] }] },
    })
    expect(figuresOf(held()).sheet).toBeNull()
    const filled = figuresOf([...held(), sheetScored(20), sheetScored(40)])
    expect(filled.sheet).toEqual({ total: 40, parts: [{ id: 'claims', points: 40, of: 50 }] })
    expect(filled.score).toEqual(figuresOf(held()).score)
  })

  it('tell needs that were heard and missed, and nothing of what is theirs to keep', () => {
    expect(figuresOf(held()).needs).toEqual({ heard: ['hand'], missed: ['wages', 'phone'] })
  })

  it('of one that is not finished have no score, and nothing in them is missed that may still come', () => {
    const { score: scored, ending, needs, due } = figuresOf(held(null))
    expect({ scored, ending, needs }).toEqual({
      scored: null,
      ending: null,
      needs: { heard: ['hand'], missed: [] },
    })
    // Introducing oneself was due by turn 3; what is due by the end is not over.
    expect(due.filter(({ missed }) => missed > 0).map(({ label }) => label)).toEqual(['introduce'])
  })

  it('without the scenario hold what stands in the records', () => {
    const recorded = score(held(), small)
    const records = held().map((record) => (record.type === 'end' ? { ...record, score: recorded } : record))
    const figures = figuresOf(records, { scenario: null })
    expect(figures).toMatchObject({
      standing: 'unknown',
      ending: { id: 'open-door', title: null, kind: null },
      score: { total: recorded.total },
      labels: { empathize: 1, elicit: 1, blaming: 1, closed: 1 },
      due: [],
      needs: { heard: [], missed: [] },
    })
  })

  it('keep the recorded score: what scoring says today is for rescore', () => {
    const other = { total: 1, of: 100, parts: [] } as const
    const records = held().map((record) => (record.type === 'end' ? { ...record, score: other } : record))
    expect(figuresOf(records).score).toEqual({ total: 1, parts: [] })
    expect(figuresOf(held()).score?.total).toBe(score(held(), small).total)
  })

  it('count a turn that was said again once, as it was said last', () => {
    const [opening, ...rest] = held().filter(({ type }) => type !== 'header')
    const again: TranscriptRecord = { type: 'again', turn: 1, at: 12_000 }
    const first = rest.filter((record) => 'turn' in record && record.turn === 1 && record.type !== 'end')
    const records = [opening, ...first, again, ...rest].filter((record) => record !== undefined)
    expect(figuresOf(records)).toEqual(figuresOf(held()))
  })
})

describe('the figures of any records', () => {
  it('are there, in whatever order the records stand, with the scenario and without', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom(small, null), (records, scenario) => {
        const { turns, families, labels, minutes, needs, due } = figuresOf(records, { scenario })
        for (const count of [...Object.values(families), ...Object.values(labels)])
          expect(count).toBeLessThanOrEqual(turns)
        expect(minutes).toBeGreaterThanOrEqual(0)
        const kept = small.facts.filter(({ theirsToKeep }) => theirsToKeep).map(({ id }) => id)
        expect([...needs.heard, ...needs.missed].filter((id) => kept.includes(id))).toEqual([])
        if (scenario === null) expect({ needs, due }).toEqual({ needs: { heard: [], missed: [] }, due: [] })
      }),
      { numRuns: 300 },
    )
  })
})

describe('how long a conversation was held', () => {
  it('leaves out the night between two sittings, and a clock that was set back', () => {
    const at = (type: 'resume' | 'again', minutes: number): TranscriptRecord => ({
      type,
      turn: 1,
      at: minutes * 60_000,
    })
    expect(minutesOf([at('again', 2), at('again', 6.5)])).toBe(6.5)
    expect(minutesOf([at('again', 2), at('resume', 600), at('again', 603)])).toBe(5)
    expect(minutesOf([at('again', 10), at('again', 3), at('again', 5)])).toBe(12)
    expect(minutesOf([])).toBe(0)
  })
})
