import { expect, test } from 'vitest'
import { callsFor } from '../../src/analysis/index.ts'

test.for([
  ['I am so afraid of him.', ['empathize']],
  ['*wipes her eyes* It is nothing.', ['empathize']],
  ['They told me to wait.', ['clarify']],
  ['Then he came with it.', ['clarify']],
  ['It was all my fault.', ['reframe']],
  ['You police only make trouble.', ['reframe']],
  ['Nothing will change.', ['reframe']],
  ['It hurts here, under the ribs.', ['safety']],
  ['The boss told us to wait. He came back at five.', []],
  ['I cook rice in the morning.', []],
  ['My aunt found the job for me.', []],
  ['Good morning, officer.', []],
  ['The bus left at six.', []],
  ['', []],
] as const)('%s', ([text, expected]) => {
  expect(callsFor(text)).toEqual(expected)
})
