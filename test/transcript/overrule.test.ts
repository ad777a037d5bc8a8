import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Analysis, type LabelId, labelIds } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import {
  countingRecords,
  digestOf,
  foldReview,
  type Review,
  type ReviewRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { emptyAnalysis, type SessionInput } from '../../src/session/index.ts'
import { overrule } from '../../src/transcript/index.ts'
import { reviewHeader, reviewRecords } from '../arbitrary/reviews.ts'
import { hold, input, scenario } from './held.ts'

const say = createSay('en')
const at = '2026-02-01T09:00:00.000Z'
const all: readonly LabelId[] = Object.values(labelIds).flat()
const left: SessionInput = { type: 'leave', at: 2, text: 'Goodbye.', analysis: emptyAnalysis }
const label = { confidence: 0.9, evidence: [[0, 3]] as const, because: 'because' }
const hurried: Analysis = {
  ...emptyAnalysis,
  form: 'closed',
  flags: [{ id: 'blaming', ...label, severity: 'major', instead: 'instead' }],
  possible: [{ id: 'empathize', ...label }],
}
const conversation = hold([
  { type: 'turn', at: 1, text: 'Why did you not just leave?', analysis: hurried },
  left,
])

const turnsOf = (records: readonly TranscriptRecord[]) =>
  countingRecords(records).filter((record): record is TraineeRecord => record.type === 'trainee')
const labelsOf = ({ analysis }: TraineeRecord) =>
  [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership, ...analysis.flags].map(
    ({ id }) => id,
  )
const place = ({ turn, text }: TraineeRecord) => ({ turn, of: digestOf(text), at })
const endOf = (records: readonly TranscriptRecord[]) => {
  const end = records.findLast((record) => record.type === 'end')
  return end?.type === 'end' ? end : null
}

function review(
  records: readonly TranscriptRecord[],
  acts: readonly ReviewRecord[],
  { reviewer = 'Lan', blind = false } = {},
): Review {
  return foldReview(reviewHeader(reviewer, blind), acts, records)
}

const first = turnsOf(conversation)[0] as TraineeRecord
const verdict = (label: LabelId, verdict: 'present' | 'absent' | 'confirmed'): ReviewRecord => ({
  type: 'label',
  label,
  verdict,
  ...place(first),
})
const judged: ReviewRecord = { type: 'judged', is: true, ...place(first) }

describe('overruling', () => {
  it('without reviews, or with ones that say nothing of labels, leaves the very records', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 6 }), (inputs) => {
        const records = hold([...inputs, left])
        const comments = turnsOf(records).map(
          (turn): ReviewRecord => ({ type: 'comment', text: 'so', ...place(turn) }),
        )
        expect(overrule(records, [], scenario, say).records).toBe(records)
        expect(overrule(records, [review(records, comments)], scenario, say).records).toBe(records)
      }),
      { numRuns: 40 },
    )
  })

  it('changes nothing where every label is confirmed, or every turn accepted', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 6 }), fc.boolean(), (inputs, accepts) => {
        const records = hold([...inputs, left])
        const acts = turnsOf(records).flatMap((turn): readonly ReviewRecord[] =>
          accepts
            ? [{ type: 'judged', is: true, ...place(turn) }]
            : labelsOf(turn).map((id) => ({
                type: 'label',
                label: id,
                verdict: 'confirmed',
                ...place(turn),
              })),
        )
        expect(overrule(records, [review(records, acts)], scenario, say)).toEqual({
          records,
          changes: [],
          isScored: true,
        })
      }),
      { numRuns: 40 },
    )
  })

  it('by one reviewer gives exactly the labels that they hold, changes no word, and twice the same as once', () => {
    fc.assert(
      fc.property(
        fc.array(input, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.gen(),
        (inputs, blind, g) => {
          const records = hold([...inputs, left])
          const turns = turnsOf(records)
          const places = turns.map((turn) => [turn.turn, digestOf(turn.text)] as const)
          const acts = g(() => fc.array(reviewRecords(places, [...all, 'of-tomorrow']), { maxLength: 20 }))
          const one = review(records, acts, { blind })
          const { records: overruled } = overrule(records, [one], scenario, say)
          for (const [index, turn] of turnsOf(overruled).entries()) {
            const before = new Set<string>(labelsOf(turns[index] as TraineeRecord))
            const said = one.turns.get(turn.turn)
            const holds = (id: LabelId) => {
              const verdict = said?.labels.get(id)
              if (verdict === 'present') return true
              if (verdict === 'absent') return false
              if (verdict === undefined && blind && said?.judged === true) return false
              return before.has(id)
            }
            expect(new Set(labelsOf(turn))).toEqual(new Set(all.filter(holds)))
          }
          expect(overruled.map(wordsOf)).toEqual(records.map(wordsOf))
          expect(overrule(overruled, [one], scenario, say).records).toEqual(overruled)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('adds a label as sure, on no words, and scores again', () => {
    const acts = [verdict('blaming', 'absent'), verdict('empathize', 'present')]
    const { records, changes, isScored } = overrule(conversation, [review(conversation, acts)], scenario, say)
    const { analysis } = turnsOf(records)[0] as TraineeRecord
    expect(analysis.flags).toEqual([])
    expect(analysis.techniques).toEqual([
      { id: 'empathize', confidence: 1, evidence: [], because: 'Set by a reviewer.' },
    ])
    expect(analysis.possible).toEqual([])
    expect(changes).toEqual([
      { turn: 1, label: 'empathize', is: true },
      { turn: 1, label: 'blaming', is: false },
    ])
    expect(isScored).toBe(true)
    expect(endOf(records)?.score?.total).toBeGreaterThan(endOf(conversation)?.score?.total ?? 100)
  })

  it('a flag that a reviewer adds has its severity from the codebook', () => {
    const { records } = overrule(
      conversation,
      [review(conversation, [verdict('threatening', 'present')])],
      null,
      say,
    )
    expect(turnsOf(records)[0]?.analysis.flags.map(({ id, severity }) => [id, severity])).toEqual([
      ['blaming', 'major'],
      ['threatening', 'major'],
    ])
  })

  it('keeps the score from before where there is no scenario to score with, and says so', () => {
    const found = overrule(conversation, [review(conversation, [verdict('blaming', 'absent')])], null, say)
    expect(found.isScored).toBe(false)
    expect(endOf(found.records)).toEqual(endOf(conversation))
  })

  it('by several is what most of them hold; a tie leaves the scorer’s', () => {
    const absent = review(conversation, [verdict('blaming', 'absent')])
    const blind = review(conversation, [judged], { blind: true })
    const confirms = review(conversation, [verdict('blaming', 'confirmed')])
    const accepts = review(conversation, [judged])
    const silent = review(conversation, [])
    const isThere = (...reviews: readonly Review[]) =>
      labelsOf(turnsOf(overrule(conversation, reviews, null, say).records)[0] as TraineeRecord).includes(
        'blaming',
      )
    expect(isThere(absent)).toBe(false)
    expect(isThere(blind)).toBe(false)
    expect(isThere(absent, silent)).toBe(false)
    expect(isThere(absent, confirms)).toBe(true)
    expect(isThere(absent, accepts)).toBe(true)
    expect(isThere(absent, blind, accepts)).toBe(false)
    expect(isThere(absent, confirms, accepts)).toBe(true)
  })
})

/** A record without what a label or a score is. */
function wordsOf(record: TranscriptRecord): unknown {
  if (record.type === 'trainee') return { ...record, analysis: null }
  return record.type === 'end' ? { ...record, score: null } : record
}
