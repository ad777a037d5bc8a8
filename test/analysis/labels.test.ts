import { describe, expect, test } from 'vitest'
import { labelIds, labels } from '../../src/analysis/index.ts'
import { code, labelsOf } from './code.ts'

test('there is data for every label, in the order of the codebook', () => {
  expect(labels.map((label) => label.id)).toEqual(Object.values(labelIds).flat())
})

for (const label of labels) {
  describe(label.id, () => {
    test.for(label.examples.map((one) => [one.text, one] as const))('carries it: %s', async ([, one]) => {
      expect(labelsOf(await code(one.text, one.after))).toContain(label.id)
    })
    test.for(label.counterExamples.map((one) => [one.text, one] as const))(
      'does not: %s',
      async ([, one]) => {
        expect(labelsOf(await code(one.text, one.after))).not.toContain(label.id)
      },
    )
  })
}
