import { expect, test } from 'vitest'
import { code } from './code.ts'

const flagsOf = async (text: string) => (await code(text)).flags.map(({ id }) => id)

test.for([
  ['How are the men from the boats, do they look well to you?', 'intrusive'],
  ['Sleep well, Auntie.', 'dismissive'],
  ['Good night, Auntie.', 'dismissive'],
] as const)('%s is care, not %s', async ([text, flag]) => {
  expect(await flagsOf(text)).not.toContain(flag)
})

test.for([
  ['How is the man in bed?', 'intrusive'],
  ['Good night, we have no more time for you.', 'dismissive'],
] as const)('%s is %s all the same', async ([text, flag]) => {
  expect(await flagsOf(text)).toContain(flag)
})
