import { expect, it } from 'vitest'
import { companionOf } from '../../src/home/index.ts'

const a = 'a.jsonl'

it.each([
  ['a.jsonl', a, 'transcript'],
  ['a.mai.review.jsonl', a, 'review'],
  ['a.rescored.jsonl', a, 'rescored'],
  ['a.rescored-12.jsonl', a, 'rescored'],
  ['a.rescored.mai.review.jsonl', a, 'rest'],
  ['a.jsonl.lock', a, 'rest'],
  ['a.jsonl.lock.4711', a, 'rest'],
  ['a.jsonl.lock.4711.old', a, 'rest'],
  ['a.mai.review.jsonl.lock', a, 'rest'],
  ['a.rescored.jsonl.1f2e.new', a, 'rest'],
  ['a.b.jsonl', 'a.b.jsonl', 'transcript'],
  ['a.b.mai.review.jsonl', 'a.b.jsonl', 'review'],
])('%s is of %s', (file, transcript, kind) => {
  expect(companionOf(file)).toEqual({ transcript, kind })
})

it.each(['collected.jsonl', 'collected.jsonl.12ab.new', 'roster.csv', 'a.json', 'a.jsonl.bak', 'receipts'])(
  '%s is of no transcript',
  (file) => {
    expect(companionOf(file)).toBe(null)
  },
)
