import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis, Range } from '../../../src/analysis/index.ts'
import type { CaseSheetRecord, Review, TraineeRecord } from '../../../src/record/index.ts'
import { hideInRecords, hideInReview } from '../../../src/report/names/hide-in-records.ts'
import { createHideNames } from '../../../src/report/names/hide-names.ts'
import { reviewHeader } from '../../arbitrary/reviews.ts'

const hide = createHideNames(['Somchai', 'Ko'], ['I am sorry, an officer is here. Are you hurt?'], {
  name: '[name]',
  number: '[number]',
})
const none: Analysis = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] }

function turn(text: string, evidence: readonly Range[], because = '', instead = ''): TraineeRecord {
  const label = { confidence: 1, evidence, because }
  return {
    type: 'trainee',
    turn: 1,
    at: 1,
    text,
    analysis: {
      ...none,
      safeguards: [{ id: 'introduce', ...label }],
      flags: [{ id: 'closed', severity: 'minor', instead, ...label }],
      possible: [{ id: 'empathize', ...label }],
    },
  }
}

function hidden(record: TraineeRecord) {
  const [after] = hideInRecords([record], hide)
  if (after?.type !== 'trainee') throw new Error('no turn came back')
  const { safeguards, flags, possible } = after.analysis
  const all = [...safeguards, ...flags, ...(possible ?? [])]
  return {
    text: after.text,
    marked: all.map(({ evidence }) => evidence.map(([start, end]) => after.text.slice(start, end))),
    flag: flags[0],
  }
}

describe('names in records', () => {
  it('are hidden in what was typed, and evidence lies on the same words as before', () => {
    const text = 'Hello. I am Kyaw, an officer. Ko, are you hurt? Call 0812345678.'
    const on = (words: string): Range => [text.indexOf(words), text.indexOf(words) + words.length]
    const { text: shown, marked } = hidden(
      turn(text, [on('Hello.'), on('I am Kyaw'), on('yaw, an'), on('are you hurt?'), on('08123')]),
    )
    expect(shown).toBe('Hello. I am [name], an officer. [name], are you hurt? Call [number].')
    const each = ['Hello.', 'I am [name]', '[name], an', 'are you hurt?', '[number]']
    expect(marked).toEqual([each, each, each])
  })

  it('are hidden in reasons and in other wordings, also where only the turn tells that it is a name', () => {
    const { flag } = hidden(turn('I am kyaw. Ok?', [], '“kyaw. Ok?” can only be answered yes.', 'How is Ko?'))
    expect(flag?.because).toBe('“[name]. Ok?” can only be answered yes.')
    expect(flag?.instead).toBe('How is [name]?')
  })

  it('move evidence rightly whatever was typed', () => {
    const word = fc.constantFrom(
      'Somchai',
      'ko',
      'are',
      'you',
      'hurt',
      '😀',
      'I am Mya Mya,',
      '0812345678',
      '.',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.nat(), fc.nat(), (words, one, other) => {
        const text = words.join(' ')
        const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b)
        const { text: shown, marked } = hidden(turn(text, [[start, end + 1]]))
        const stretches = hide.find(text)
        const over = stretches.filter((each) => each.start < end + 1 && start < each.end)
        const from = Math.min(start, ...over.map((each) => each.start))
        const to = Math.max(end + 1, ...over.map((each) => each.end))
        let expected = ''
        let last = from
        for (const each of over) {
          expected += text.slice(last, each.start) + each.shown
          last = each.end
        }
        expect(marked[0]).toEqual([expected + text.slice(last, to)])
        expect(shown).toBe(hide(text))
      }),
    )
  })

  it('are hidden in the own words of a case sheet and in comments', () => {
    const sheet = { type: 'case-sheet', turn: 1, at: 2, sheet: { words: { contact: 'Ask Somchai.' } } }
    expect(hideInRecords([sheet as unknown as CaseSheetRecord], hide)).toMatchObject([
      { sheet: { words: { contact: 'Ask [name].' } } },
    ])
    const said = { turn: 1, labels: new Map(), judged: true, comment: 'Well done, Somchai.' }
    const review: Review = {
      header: reviewHeader('Mai'),
      turns: new Map([[1, said]]),
      comment: null,
      stale: [],
    }
    const shown = hideInReview(review, hide)
    expect(shown.turns.get(1)).toEqual({ ...said, comment: 'Well done, [name].' })
    expect(shown.comment).toBeNull()
  })
})
