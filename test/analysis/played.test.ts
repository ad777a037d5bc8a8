import { expect, test } from 'vitest'
import { code, labelsOf } from './code.ts'
import { played } from './played.ts'

test.for(played.map((one) => [one.text, one] as const))('%s', async ([, one]) => {
  const analysis = await code(one.text, one.after)
  const labels = labelsOf(analysis)
  expect(labels).toEqual(expect.arrayContaining([...(one.has ?? [])]))
  expect(labels.filter((id) => one.not?.includes(id))).toEqual([])
  if (one.harmless)
    expect(analysis.flags.filter((flag) => flag.severity === 'major').map((flag) => flag.id)).toEqual([])
})
