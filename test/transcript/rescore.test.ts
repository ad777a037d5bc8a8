import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis/index.ts'
import type { TranscriptRecord } from '../../src/record/index.ts'
import { emptyAnalysis, type SessionInput } from '../../src/session/index.ts'
import { isChanged, labelChanges, recordedTurns, rescore, verify } from '../../src/transcript/index.ts'
import { anyAnalysis, header, hold, input, scenario } from './held.ts'

const said = (text: string, analysis: Analysis): SessionInput => ({ type: 'turn', at: 1, text, analysis })
const left: SessionInput = { type: 'leave', at: 2, text: 'Goodbye.', analysis: emptyAnalysis }
const label = { confidence: 1, evidence: [], because: '' }
const about = (...topics: readonly string[]): Analysis => ({
  ...emptyAnalysis,
  form: 'open',
  techniques: [{ id: 'elicit', ...label }],
  topics: topics.map((id) => ({ id, confidence: 1 })),
  understood: true,
})
const threat: Analysis = {
  ...about(),
  flags: [{ id: 'threatening', ...label, severity: 'major', instead: '' }],
}

const recordedAnalyses = (records: readonly TranscriptRecord[]) =>
  [...recordedTurns(records)].map(({ record }) => record.analysis)

describe('rescoring', () => {
  it('with what was recorded changes nothing, and what is to be written is what was there', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 8 }), fc.boolean(), (inputs, leaves) => {
        const records = hold(leaves ? [...inputs, left] : inputs)
        const { turns, story } = rescore(header, records, recordedAnalyses(records), 'rules 1', scenario)
        expect(turns.some(isChanged)).toBe(false)
        expect(story?.agrees).toBe(true)
        expect(story?.differs).toBeNull()
        expect(story?.score.today).toEqual(story?.score.recorded)
        expect(story?.records.slice(1)).toEqual(records.slice(1))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps every word and ending whatever is coded today, and what it gives is accepted where the story is the same', () => {
    const anyOther = fc.array(anyAnalysis, { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(input, { maxLength: 8 }), anyOther, (inputs, today) => {
        const records = hold([...inputs, left])
        const { story } = rescore(header, records, today, 'learned 9', scenario)
        if (story === null) throw new Error('there is a scenario')
        const words = (all: readonly TranscriptRecord[]) =>
          all.map((record) =>
            'text' in record ? record.text : record.type === 'end' ? record.ending : record.type,
          )
        expect(words(story.records)).toEqual(words(records))
        expect(story.records[0]).toEqual({ ...header, coder: 'learned 9', heldWith: 'rules 1' })
        if (story.differs === null)
          expect(verify(scenario, header, story.records)).toMatchObject({ type: 'same' })
      }),
      { numRuns: 50 },
    )
  })

  it('tells where the story would go another way, and where to', () => {
    const records = hold([
      said('What do you see at the bus station?', about('buses')),
      said('Tell me more.', about()),
      left,
    ])
    const today = [about('buses'), threat, emptyAnalysis]
    const { turns, story } = rescore(header, records, today, 'learned 9', scenario)
    expect(turns.map(isChanged)).toEqual([false, true, false])
    expect(labelChanges(turns).get('threatening')).toEqual({ recorded: 0, today: 1, came: 1, went: 0 })
    expect(story?.differs).toMatchObject({ turn: 2, ending: 'closed', score: expect.any(Number) })
    expect(story?.score.today).not.toBeNull()
  })

  it('without the scenario compares labels and form only', () => {
    const records = hold([said('What do you see?', about('buses'))])
    const { turns, story } = rescore(header, records, [{ ...emptyAnalysis, form: 'open' }], 'learned 9', null)
    expect(story).toBeNull()
    expect(turns[0]).toMatchObject({ recorded: { labels: ['elicit'], topics: [] }, today: { topics: [] } })
  })
})
