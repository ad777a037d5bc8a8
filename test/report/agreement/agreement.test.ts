import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Analysis, type LabelId, labelIds } from '../../../src/analysis/index.ts'
import { digestOf, foldReview, type ReviewRecord, type TranscriptRecord } from '../../../src/record/index.ts'
import {
  type Agreement,
  createAgreement,
  leastTurns,
  type RatedConversation,
  rateConversation,
  wholeAgreement,
} from '../../../src/report/index.ts'
import { analyses } from '../../arbitrary/analyses.ts'
import { reviewHeader } from '../../arbitrary/reviews.ts'
import { headerFor, scenarioAt } from '../../arbitrary/scenarios.ts'

const header = headerFor(scenarioAt('test/corpus/good/lin.yaml'))
const at = '2026-02-01T09:00:00.000Z'
const all: readonly LabelId[] = Object.values(labelIds).flat()
const textOf = (turn: number) => `What was said at turn ${turn}.`
const asTyped = (text: string) => text
const few = { ...wholeAgreement, bootstrap: { samples: 40, seed: 1 } }

function held(codings: readonly Analysis[]): readonly TranscriptRecord[] {
  const turns = codings.map(
    (analysis, index): TranscriptRecord => ({
      type: 'trainee',
      turn: index + 1,
      at: index,
      text: textOf(index + 1),
      analysis,
    }),
  )
  return [header, ...turns]
}

/** What somebody says of a turn: their verdicts, and whether they are done with it. */
interface Said {
  readonly verdicts: Readonly<Partial<Record<LabelId, 'present' | 'absent' | 'confirmed'>>>
  readonly done: boolean
}

function reviewOf(
  records: readonly TranscriptRecord[],
  reviewer: string,
  said: readonly Said[],
  blind = false,
) {
  const acts = said.flatMap(({ verdicts, done }, index): readonly ReviewRecord[] => {
    const place = { turn: index + 1, of: digestOf(textOf(index + 1)), at }
    const labels = Object.entries(verdicts).map(
      ([label, verdict]): ReviewRecord => ({ type: 'label', label, verdict, ...place }),
    )
    return done ? [...labels, { type: 'judged', is: true, ...place }] : labels
  })
  return foldReview(reviewHeader(reviewer, blind), acts, records)
}

const verdicts = fc
  .array(fc.tuple(fc.constantFrom(...all), fc.constantFrom('present', 'absent', 'confirmed')), {
    maxLength: 4,
  })
  .map((entries) => Object.fromEntries(entries) as Said['verdicts'])
const said: fc.Arbitrary<Said> = fc.record({ verdicts, done: fc.boolean() })
const turns = fc.array(fc.tuple(analyses([]), said, said), { minLength: 1, maxLength: 5 })
const classes = fc.array(fc.record({ turns, blind: fc.boolean() }), { minLength: 1, maxLength: 7 })

type Class = typeof classes extends fc.Arbitrary<infer Value> ? Value : never

/** The conversations of a class, reviewed by these two; `same` has the second say what the first says. */
function rate(of: Class, same = false): readonly RatedConversation[] {
  return of.map(({ turns, blind }, index) => {
    const records = held(turns.map(([coding]) => coding))
    const [lan, tep] = [turns.map(([, one]) => one), turns.map(([, one, other]) => (same ? one : other))]
    return rateConversation(
      `${index}.jsonl`,
      header,
      records,
      [reviewOf(records, 'Lan', lan, blind), reviewOf(records, 'Tep', tep, blind)],
      asTyped,
    )
  })
}

const pairsWith = ({ pairs }: Agreement, ...names: readonly string[]) =>
  pairs.filter(({ first, second }) => names.every((name) => [first.name, second.name].includes(name)))

describe('agreement', () => {
  it('of a reviewer with themself is 1, wherever it can be told', () => {
    fc.assert(
      fc.property(classes, (of) => {
        const agreement = createAgreement(rate(of, true), few)
        const [pair] = pairsWith(agreement, 'Lan', 'Tep')
        for (const { both, first, second, neither, kappa } of pair?.labels ?? []) {
          expect([first, second]).toEqual([0, 0])
          expect(kappa).toBe(both === 0 || neither === 0 ? null : 1)
        }
        for (const { given, ratings, alpha } of agreement.reliability?.labels ?? [])
          expect(alpha).toBe(given === 0 || given === ratings ? null : 1)
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order of the conversations', () => {
    fc.assert(
      fc.property(classes, (of) => {
        const rated = rate(of)
        expect(createAgreement(rated.toReversed(), few)).toEqual(createAgreement(rated, few))
      }),
      { numRuns: 30 },
    )
  })

  it('is a number from −1 to 1 or cannot be told, and its counts are the turns that both are done with', () => {
    fc.assert(
      fc.property(classes, (of) => {
        const { pairs, reliability, reviewers, turns } = createAgreement(rate(of), few)
        for (const { labels, turns } of pairs)
          for (const { both, first, second, neither, kappa, interval } of labels) {
            expect(both + first + second + neither).toBe(turns)
            for (const value of [kappa, ...(interval ?? [])])
              expect(value === null || (value >= -1 && value <= 1)).toBe(true)
            if (both + first + second === 0) expect(kappa).toBeNull()
          }
        for (const { alpha } of reliability?.labels ?? [])
          expect(alpha === null || (alpha >= -1 && alpha <= 1)).toBe(true)
        for (const { judged, open } of reviewers) expect(judged + open).toBe(turns)
        const done = of.flatMap((each) => each.turns).filter(([, one, other]) => one.done && other.done)
        expect(reliability?.turns ?? 0).toBe(done.length)
      }),
      { numRuns: 40 },
    )
  })

  it('counts nothing of turns that a reviewer is not done with, whatever they said there', () => {
    fc.assert(
      fc.property(classes, (of) => {
        const silent = of.map(({ turns, blind }) => ({
          blind,
          turns: turns.map(([coding, ...by]) => {
            const [one, other] = by.map((each) => (each.done ? each : { verdicts: {}, done: false }))
            return [coding, one as Said, other as Said] as const
          }),
        }))
        expect(createAgreement(rate(silent as unknown as Class), few)).toEqual(createAgreement(rate(of), few))
      }),
      { numRuns: 30 },
    )
  })

  it('with the scorer is 1 where everything is accepted; of somebody blind who touched nothing, no turn has the label', () => {
    const coding = codingWith('empathize')
    const done = Array.from({ length: 8 }, (): Said => ({ verdicts: {}, done: true }))
    const conversation = held(done.map((_, index) => (index % 2 === 0 ? coding : codingWith())))
    const rated = [
      rateConversation(
        'a.jsonl',
        header,
        conversation,
        [reviewOf(conversation, 'Lan', done), reviewOf(conversation, 'Tep', done, true)],
        asTyped,
      ),
    ]
    const agreement = createAgreement(rated, few)
    const of = (name: string) =>
      pairsWith(agreement, header.coder, name)[0]?.labels.find((each) => each.label === 'empathize')
    expect(of('Lan')).toMatchObject({ both: 4, first: 0, second: 0, neither: 4, kappa: 1 })
    expect(of('Tep')).toMatchObject({ both: 0, first: 4, second: 0, neither: 4, kappa: 0 })
    expect(agreement.pairs.map(({ seen }) => seen)).toEqual([1, 0, 1])
    expect(agreement.disagreements.map(({ turn }) => turn)).toEqual([1, 3, 5, 7])
    expect(agreement.disagreements[0]?.labels).toEqual([
      {
        label: 'empathize',
        given: [
          { type: 'scorer', name: header.coder },
          { type: 'reviewer', name: 'Lan' },
        ],
        not: [{ type: 'reviewer', name: 'Tep' }],
      },
    ])
  })

  it('gives an interval from five conversations on, where enough turns have the label', () => {
    const one = Array.from({ length: 6 }, (_, index) =>
      codingWith(...(index % 2 === 0 ? (['rights'] as const) : [])),
    )
    const done = one.map(
      (_, index): Said => ({ verdicts: index === 0 ? { rights: 'absent' } : {}, done: true }),
    )
    const rated = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const records = held(one)
        // In each other conversation they agree.
        const said = index % 2 === 0 ? done : done.map((each) => ({ ...each, verdicts: {} }))
        return rateConversation(`${index}.jsonl`, header, records, [reviewOf(records, 'Lan', said)], asTyped)
      })
    const of = (count: number) => {
      const { pairs } = createAgreement(rated(count), wholeAgreement)
      return pairs[0]?.labels.find(({ label }) => label === 'rights')
    }
    expect(of(1)?.enough).toBe(3 >= leastTurns)
    expect(of(4)?.interval).toBeNull()
    const { kappa, interval } = of(8) ?? {}
    expect(interval?.[0]).toBeLessThan(kappa ?? 0)
    expect(interval?.[1]).toBeGreaterThan(kappa ?? 1)
  })

  it('of one reviewer or one label is what it is of all', () => {
    fc.assert(
      fc.property(classes, (of) => {
        const rated = rate(of)
        const whole = createAgreement(rated, few)
        const lan = createAgreement(rated, { ...few, reviewer: 'Lan' })
        expect(lan.pairs).toEqual(pairsWith(whole, 'Lan'))
        expect(lan.reliability).toBeNull()
        const leading = createAgreement(rated, { ...few, labels: ['leading'] })
        expect(leading.pairs.map(({ labels }) => labels)).toEqual(
          whole.pairs.map(({ labels }) => labels.filter(({ label }) => label === 'leading')),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('leaves silence out: there is nothing to code', () => {
    const silence: TranscriptRecord = {
      type: 'trainee',
      turn: 1,
      at: 1,
      text: '',
      act: 'wait',
      analysis: codingWith(),
    }
    const records = [header, silence]
    const review = foldReview(
      reviewHeader('Lan'),
      [{ type: 'judged', turn: 1, of: digestOf(''), is: true, at }],
      records,
    )
    const agreement = createAgreement([rateConversation('a.jsonl', header, records, [review], asTyped)], few)
    expect([agreement.turns, agreement.pairs]).toEqual([0, []])
  })
})

function codingWith(...labels: readonly LabelId[]): Analysis {
  const label = { confidence: 1, evidence: [], because: '' }
  const only = <Id extends LabelId>(ids: readonly Id[]) =>
    ids.filter((id) => labels.includes(id)).map((id) => ({ id, ...label }))
  return {
    form: 'none',
    techniques: only(labelIds.technique),
    safeguards: only(labelIds.safeguard),
    partnership: only(labelIds.partnership),
    flags: [],
  }
}
