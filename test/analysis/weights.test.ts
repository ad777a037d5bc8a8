import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { corpusHash } from '../../bench/training-turns.ts'
import weights from '../../src/analysis/learned/weights.json' with { type: 'json' }

it('the weights belong to the labelled turns of today (`npm run train`)', () => {
  expect(weights.corpus).toBe(corpusHash())
})

it('the weights take no more than 3 MB', () => {
  const file = resolve(import.meta.dirname, '../../src/analysis/learned/weights.json')
  expect(statSync(file).size).toBeLessThan(3_000_000)
})
