import { expect, it } from 'vitest'
import { compareVersions, headerLine } from '../../src/hand-in/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  ['a\nb\n', 'a\nb\n', 'same'],
  ['a\nb\n', 'a\nb\nc\n', 'longer'],
  ['a\nb\nc\n', 'a\nb\n', 'shorter'],
  ['a\nb\n', 'a\nc\n', 'different'],
  ['a\nb\n', 'a\nbb\n', 'different'],
  // What a crash cut off is taken away by whoever goes on.
  ['a\nb\n{"ty', 'a\nb\nc\n', 'longer'],
  ['a\nb\nc\n', 'a\nb\n{"ty', 'shorter'],
  ['a\nb\n{"ty', 'a\nb\n', 'same'],
])('%j and then %j are %s', (there, comes, expected) => {
  expect(compareVersions(bytes(there), bytes(comes))).toBe(expected)
})

it('a header is the first line', () => {
  expect(headerLine(bytes('a\nb\n'))).toEqual(bytes('a'))
  expect(headerLine(bytes('a'))).toEqual(bytes('a'))
})
