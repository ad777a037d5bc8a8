import fc from 'fast-check'
import type { Analysis, FlagLabel, Form, Label } from '../../src/analysis/index.ts'
import { labelIds, severityOf } from '../../src/analysis/index.ts'
import { askedForIds } from '../../src/scenario/index.ts'

function labels<Id extends string>(ids: readonly Id[]): fc.Arbitrary<readonly Label<Id>[]> {
  return fc
    .subarray([...ids], { maxLength: 2 })
    .map((some) =>
      some.map((id) => ({ id, confidence: 0.9, evidence: [[0, 1]] as const, because: 'because' })),
    )
}

/** Any analysis that a coder might give, over the given topics. */
export function analyses(topics: readonly string[]): fc.Arbitrary<Analysis> {
  const asks = fc.option(fc.constantFrom(...askedForIds), { nil: undefined })
  const analysis = fc.record({
    form: fc.constantFrom<Form>('open', 'closed', 'specific', 'choice', 'statement', 'none'),
    techniques: labels(labelIds.technique),
    safeguards: labels(labelIds.safeguard),
    partnership: labels(labelIds.partnership),
    flags: labels(labelIds.flag).map((some) =>
      some.map((label): FlagLabel => ({ ...label, severity: severityOf(label.id), instead: 'instead' })),
    ),
    topics: fc
      .subarray([...topics], { maxLength: Math.min(2, topics.length) })
      .map((some) => some.map((id) => ({ id, confidence: 0.8 }))),
    understood: fc.boolean(),
  })
  return fc
    .tuple(analysis, asks)
    .map(([given, asked]) => (asked === undefined ? given : { ...given, asks: asked }))
}
