import { expect, it } from 'vitest'
import { isLabelMeant } from '../../../../src/views/ink/replay/label-meant.ts'

it.each([
  ['blame', ['blaming'], true],
  ['THREATEN', ['threatening'], true],
  ['lead', ['leading'], true],
  ['next step', ['next-step'], true],
  ['next-step', ['next-step', 'next step'], true],
  ['ing', ['blaming'], true],
  ['blamer', ['blaming'], false],
  ['be', ['blaming'], false],
  ['', ['blaming'], false],
  ['-', ['blaming'], false],
])('“%s” for %j: %s', (text, names, meant) => {
  expect(isLabelMeant(text, names)).toBe(meant)
})
