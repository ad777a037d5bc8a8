import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeReview,
  digestOf,
  encodeReview,
  foldReview,
  type ReviewAct,
  type ReviewRecord,
  settleReview,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { reviewActs, reviewHeader, reviewRecords } from '../arbitrary/reviews.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

const time = '2026-02-01T09:00:00.000Z'
const undo: ReviewRecord = { type: 'undo', at: time }
const header = reviewHeader('Lan Anh')
const texts = ['Hello.', 'Are you hurt?', 'Take your time.']
const digests = texts.map((text, at) => [at + 1, digestOf(text)] as const)
const labels = ['empathize', 'closed', 'of-tomorrow']

const none = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] } as const
const said = (turn: number, text: string): TranscriptRecord => ({
  type: 'trainee',
  turn,
  at: turn,
  text,
  analysis: none,
})
const transcript: readonly TranscriptRecord[] = [
  headerFor(scenarioAt('test/corpus/good/lin.yaml')),
  ...texts.map((text, at) => said(at + 1, text)),
]
const place = (turn: number) => ({ turn, of: digestOf(texts[turn - 1] ?? ''), at: time })
const judged = (turn: number, is = true): ReviewAct => ({ type: 'judged', is, ...place(turn) })
const verdict = (
  turn: number,
  label: string,
  so: 'present' | 'absent' | 'confirmed' | 'unset',
): ReviewAct => ({
  type: 'label',
  label,
  verdict: so,
  ...place(turn),
})
const fold = (records: readonly ReviewRecord[], of = transcript) => foldReview(header, records, of)

describe('the text of a review', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(reviewRecords(digests, labels), { maxLength: 12 }), (records) => {
        expect(decodeReview(encodeReview(header, records))).toEqual({ header, records, problems: [] })
      }),
    )
  })

  it('never throws on any text', () => {
    const lines = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant(JSON.stringify(header)))
    fc.assert(
      fc.property(fc.array(lines), (some) => {
        const { records } = decodeReview(some.join('\n'))
        expect(() => fold(records)).not.toThrow()
      }),
    )
  })

  it('names a line that is damaged, and keeps the others', () => {
    const lines = [header, judged(1), { type: 'judged', turn: 1 }, judged(2), header, judged(3)]
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    const { records, problems } = decodeReview(`${text}{"type":"undo"`)
    expect(records).toEqual([judged(1), judged(2), judged(3)])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['damaged-line', 3],
      ['damaged-line', 5],
      ['damaged-last-line', 7],
    ])
  })

  it('is no comment that names a turn and no words, or words and no turn', () => {
    for (const wrong of [
      { turn: 1, of: null },
      { turn: null, of: 'abc' },
    ]) {
      const line = JSON.stringify({ type: 'comment', text: 'x', at: time, ...wrong })
      expect(decodeReview(`${JSON.stringify(header)}\n${line}\n`).records).toEqual([])
    }
  })

  it.each([
    ['', 'no-header'],
    [`${JSON.stringify(judged(1))}\n`, 'no-header'],
    [`${JSON.stringify(transcript[0])}\n`, 'no-header'],
    [`${JSON.stringify({ ...header, format: 'other/thing' })}\n`, 'other-format'],
    [`${JSON.stringify({ ...header, version: 2 })}\n`, 'newer-version'],
  ])('%# is told as %s', (text, code) => {
    const decoded = decodeReview(text)
    expect(decoded.header).toBeNull()
    expect(decoded.problems.map((problem) => problem.code)).toContain(code)
  })
})

describe('what stands of a review', () => {
  it('holds the latest verdict on each label, what was judged, and the comments', () => {
    const review = fold([
      verdict(2, 'closed', 'present'),
      verdict(2, 'closed', 'absent'),
      verdict(2, 'empathize', 'confirmed'),
      verdict(1, 'empathize', 'present'),
      verdict(1, 'empathize', 'unset'),
      judged(2),
      { type: 'comment', text: 'slower', ...place(3) },
      { type: 'comment', text: 'slower here', ...place(3) },
      { type: 'comment', text: 'well begun', turn: null, of: null, at: time },
    ])
    expect([...review.turns.keys()]).toEqual([2, 3])
    expect(review.turns.get(2)).toEqual({
      turn: 2,
      labels: new Map([
        ['closed', 'absent'],
        ['empathize', 'confirmed'],
      ]),
      judged: true,
      comment: null,
    })
    expect(review.turns.get(3)?.comment).toBe('slower here')
    expect(review.comment).toBe('well begun')
    expect(review.stale).toEqual([])
  })

  it('an undo takes back what was done before it, and only that', () => {
    fc.assert(
      fc.property(fc.array(reviewRecords(digests, labels)), reviewActs(digests, labels), (before, act) => {
        expect(fold([...before, act, undo])).toEqual(fold(before))
      }),
    )
  })

  it('as many undos as there were acts leave nothing, and more do no harm', () => {
    fc.assert(
      fc.property(fc.array(reviewActs(digests, labels), { maxLength: 9 }), fc.nat(3), (acts, more) => {
        const undos = Array.from({ length: acts.length + more }, () => undo)
        expect(fold([...acts, ...undos])).toEqual(fold([]))
      }),
    )
  })

  it('undos take back from the last to the first', () => {
    fc.assert(
      fc.property(fc.array(reviewActs(digests, labels), { maxLength: 9 }), fc.nat(9), (acts, back) => {
        const undos = Array.from({ length: back }, () => undo)
        expect(fold([...acts, ...undos])).toEqual(fold(acts.slice(0, Math.max(0, acts.length - back))))
      }),
    )
  })

  it('a review of words that do not count any more stands for nothing, and is told until the new ones are reviewed', () => {
    const again: readonly TranscriptRecord[] = [
      ...transcript.slice(0, 4),
      { type: 'again', turn: 3, at: 9 },
      said(3, 'Tell me more.'),
    ]
    const records = [verdict(3, 'encourage', 'present'), judged(3), judged(1)]
    const review = fold(records, again)
    expect(review.stale).toEqual([3])
    expect([...review.turns.keys()]).toEqual([1])
    const now: ReviewAct = {
      ...judged(3),
      type: 'judged',
      is: true,
      of: digestOf('Tell me more.'),
    } as ReviewAct
    const after = fold([...records, now], again)
    expect(after.stale).toEqual([])
    expect(after.turns.get(3)?.labels.size).toBe(0)
  })

  it('a turn that the conversation does not have is stale', () => {
    expect(fold([{ type: 'judged', turn: 9, of: digestOf(''), is: true, at: time }]).stale).toEqual([9])
  })
})

describe('a review without the words that nobody means any more', () => {
  const texts2 = ['Hello.', 'Are you hurt?', 'Something else.']
  const two = [...digests, ...texts2.map((text, at) => [at + 1, digestOf(text)] as const)]
  const other = [transcript[0] as TranscriptRecord, ...texts2.map((text, at) => said(at + 1, text))]
  const reviews = fc.array(
    fc.oneof({ weight: 5, arbitrary: reviewRecords(two, labels) }, { weight: 1, arbitrary: emptied() }),
    { maxLength: 30 },
  )

  it('says the same of every conversation', () => {
    fc.assert(
      fc.property(reviews, (records) => {
        const settled = settleReview(records)
        for (const each of [transcript, other, transcript.slice(0, 2)])
          expect(fold(settled, each)).toEqual(fold(records, each))
      }),
    )
  })

  it('is settled once and for all, holds no undo, and at most one comment on the same words', () => {
    fc.assert(
      fc.property(reviews, (records) => {
        const settled = settleReview(records)
        expect(settleReview(settled)).toEqual(settled)
        expect(settled.filter(({ type }) => type === 'undo')).toEqual([])
        const places = settled.flatMap((each) =>
          each.type === 'comment' ? [JSON.stringify([each.turn, each.of])] : [],
        )
        expect(new Set(places).size).toBe(places.length)
        const unknown = (all: readonly ReviewRecord[]) => all.filter(({ type }) => type === 'unknown')
        expect(unknown(settled)).toEqual(unknown(records))
      }),
    )
  })

  it('undoes in the same order as before', () => {
    const acts = [judged(1), verdict(1, 'closed', 'present'), judged(2)]
    const settled = settleReview([...acts, judged(3), undo])
    expect(settled).toEqual(acts)
    expect(fold([...settled, undo, undo])).toEqual(fold([judged(1)]))
  })

  it('has no word left of a comment that was emptied or taken back', () => {
    const typed = (text: string, turn = 2): ReviewAct => ({ type: 'comment', text, ...place(turn) })
    expect(settleReview([typed('Y'), typed('Yo'), judged(2), typed('You'), typed(' ')])).toEqual([judged(2)])
    expect(settleReview([typed('Y'), typed('Yo'), undo, undo])).toEqual([])
    expect(settleReview([typed('Yo'), typed('N', 1), typed('You', 2)])).toEqual([typed('N', 1), typed('You')])
  })

  function emptied(): fc.Arbitrary<ReviewAct> {
    return fc
      .tuple(fc.constantFrom(...two), fc.constantFrom('', ' ', 'a'))
      .map(([[turn, of], text]) => ({ type: 'comment', turn, of, text, at: time }))
  }
})
