import { describe, expect, test } from 'vitest'
import type { Case } from './case.ts'
import { code, labelsOf } from './code.ts'
import { lines, tables } from './codebook.ts'

async function check({ text, after, has = [], not = [], form }: Case): Promise<void> {
  const analysis = await code(text, after)
  const present = labelsOf(analysis)
  expect({
    missing: has.filter((id) => !present.includes(id)),
    wrong: not.filter((id) => present.includes(id)),
    form: form === undefined ? undefined : analysis.form,
  }).toEqual({ missing: [], wrong: [], form })
}

describe('every example of the codebook', () => {
  test.for(tables.map((one) => [one.text, one] as const))('%s', ([, one]) => check(one))
})

describe('where the line runs', () => {
  test.for(lines.map((one) => [one.point, one.text, one] as const))('%s: %s', ([, , one]) => check(one))
})
