import fc from 'fast-check'
import type { ReviewAct, ReviewHeader, ReviewRecord } from '../../src/record/index.ts'

const time = '2026-02-01T09:00:00.000Z'

/** The header of somebody's review of the conversation that `headerFor` begins. */
export function reviewHeader(reviewer: string, blind = false): ReviewHeader {
  return {
    type: 'header',
    format: 'hearken/review',
    version: 1,
    transcript: { file: 'a.jsonl', scenario: 'lin', started: '2026-01-31T08:00:00.000Z', seed: 1 },
    reviewer,
    blind,
    hearken: '1.0.0',
    started: time,
  }
}

const at = fc.constant(time)

/** Anything that a reviewer can do at these turns, given by number and digest. */
export function reviewActs(
  turns: readonly (readonly [turn: number, of: string])[],
  labels: readonly string[],
): fc.Arbitrary<ReviewAct> {
  const place = fc.constantFrom(...turns).map(([turn, of]) => ({ turn, of }))
  return fc.oneof(
    fc
      .record({
        place,
        label: fc.constantFrom(...labels),
        verdict: fc.constantFrom('present', 'absent', 'confirmed', 'unset'),
        at,
      })
      .map(({ place, ...rest }): ReviewAct => ({ type: 'label', ...place, ...rest })),
    fc
      .record({ place, is: fc.boolean(), at })
      .map(({ place, ...rest }): ReviewAct => ({ type: 'judged', ...place, ...rest })),
    fc
      .record({ place, text: fc.string({ unit: 'binary' }), at })
      .map(({ place, ...rest }): ReviewAct => ({ type: 'comment', ...place, ...rest })),
    fc
      .record({ text: fc.string({ unit: 'binary' }), at })
      .map((rest): ReviewAct => ({ type: 'comment', turn: null, of: null, ...rest })),
  )
}

/** Any record of a review after its header. */
export function reviewRecords(
  turns: readonly (readonly [turn: number, of: string])[],
  labels: readonly string[],
): fc.Arbitrary<ReviewRecord> {
  return fc.oneof(
    { weight: 6, arbitrary: reviewActs(turns, labels) },
    { weight: 2, arbitrary: fc.constant<ReviewRecord>({ type: 'undo', at: time }) },
    {
      weight: 1,
      arbitrary: fc
        .record({ type: fc.constant('mood'), value: fc.string() })
        .map((json): ReviewRecord => ({ type: 'unknown', json })),
    },
  )
}
