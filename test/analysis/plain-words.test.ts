import { expect, test } from 'vitest'
import { code } from './code.ts'

const flagsOf = async (text: string) => (await code(text)).flags.map(({ id }) => id)

test.for([
  ['It is your fault.', 'blaming'],
  ['You should have protected them better.', 'blaming'],
  ["If you don't talk we will put you in a cell.", 'threatening'],
  ['It will be in my report that you refused.', 'threatening'],
  ['I can promise you nobody will call your mother.', 'promise'],
] as const)('%s is %s in plain words, whatever was learned', async ([text, flag]) => {
  expect(await flagsOf(text)).toContain(flag)
})

test.for([
  ['It is not your fault.', 'blaming'],
  ['Some people told you that it is your fault, and it is not.', 'blaming'],
  ['Do you feel that it is your fault?', 'blaming'],
  ['You said: "You should have known better, it is your fault."', 'blaming'],
  ['You should have something to eat first.', 'blaming'],
  ['You must have read hundreds of those books.', 'blaming'],
  ["I'll keep you in my thoughts. Bye!", 'threatening'],
  ['We will keep you a place until tonight if you want.', 'threatening'],
  ["If you don't want to talk I will bring you to the women's house all the same.", 'threatening'],
  ['It will not be in my report that you refused.', 'threatening'],
  ['I can not promise you that nobody will call your mother.', 'promise'],
  ['I promise to come back on Tuesday.', 'promise'],
  ["I'm sure your mother would be proud of you.", 'threatening'],
  ['How could you let us know if you need somebody?', 'blaming'],
  ['Do you have a bed for her?', 'intrusive'],
] as const)('%s is not %s', async ([text, flag]) => {
  expect(await flagsOf(text)).not.toContain(flag)
})
