import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberedLabels, stretchesOf } from '../../../src/views/html/report/evidence.ts'

const range = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
const label = <Id extends string>(...ids: Id[]) =>
  fc.record({
    id: fc.constantFrom(...ids),
    confidence: fc.constant(1),
    evidence: fc.array(range),
    because: fc.string(),
  })
const analyses = fc.record({
  form: fc.constant('open' as const),
  techniques: fc.array(label('elicit', 'restate'), { maxLength: 3 }),
  safeguards: fc.array(label('rights'), { maxLength: 2 }),
  partnership: fc.array(label('inform'), { maxLength: 2 }),
  flags: fc.array(
    label('leading', 'blaming').map((each) => ({ ...each, severity: 'major' as const, instead: '' })),
    { maxLength: 2 },
  ),
})

describe('the evidence of a turn', () => {
  it('cuts it into stretches that together are the turn, none of them empty, whatever the ranges', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), analyses, (text, analysis) => {
        const stretches = stretchesOf(text, numberedLabels(analysis))
        expect(stretches.map((each) => each.text).join('')).toBe(text)
        expect(stretches.every((each) => each.text !== '')).toBe(true)
      }),
    )
  })

  it('numbers each label once for each stretch of words that it stands on, and flags as flags', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 40 }), analyses, (text, analysis) => {
        const labels = numberedLabels(analysis)
        const stretches = stretchesOf(text, labels)
        for (const { number, label: each } of labels) {
          const ranges = each.evidence.filter(([start, end]) => start < end)
          const ends = stretches.flatMap(({ ending }) => ending).filter((other) => other === number)
          expect(ends.length).toBe(ranges.length)
        }
        const flagged = stretches.some(({ isFlag }) => isFlag)
        expect(flagged).toBe(
          analysis.flags.some(({ evidence }) => evidence.some(([start, end]) => start < end)),
        )
      }),
    )
  })
})
