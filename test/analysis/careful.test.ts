import { expect, test } from 'vitest'
import { careful } from './careful.ts'
import { code } from './code.ts'

test.for(careful)('no major flag on: %s', async ([text, ...after]) => {
  const { flags } = await code(text, after)
  expect(
    flags.filter((flag) => flag.severity === 'major').map((flag) => `${flag.id}: ${flag.because}`),
  ).toEqual([])
})
