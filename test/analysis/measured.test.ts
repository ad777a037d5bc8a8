import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { createLearnedCoder, wrongInTen } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import {
  codeTurns,
  f1,
  figuresOf,
  kappa,
  precision,
  readLabelledTurns,
  recall,
  wrongInTenOf,
} from '../../src/testing/index.ts'

const folder = resolve(import.meta.dirname, '../../src/analysis/corpus/test')
const turns = readdirSync(folder).flatMap((file) =>
  readLabelledTurns(readFileSync(join(folder, file), 'utf8')),
)

it('what debriefs say of the coder is what it does today (`npm run bench:coder -- --write`)', async () => {
  const figures = figuresOf(await codeTurns(createLearnedCoder(createSay('en')), turns))
  expect(wrongInTenOf(figures)).toEqual(wrongInTen)
})

it('figures are those of a worked example', () => {
  const tally = { hit: 20, missed: 10, wrong: 5 }
  expect(precision(tally)).toBe(0.8)
  expect(recall(tally)).toBeCloseTo(0.667, 3)
  expect(f1(tally)).toBeCloseTo(0.727, 3)
  // Cohen's own example form: 50 turns, 20 agreed present, 15 agreed absent.
  expect(kappa(tally, 50)).toBeCloseTo(0.4, 5)
})

it('a coder that says nothing is wrong about nothing', async () => {
  const silent = {
    name: 'silent',
    code: async () => ({ form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] }) as const,
  }
  const figures = figuresOf(await codeTurns(silent, turns.slice(0, 50)))
  const wrong = Object.values(figures.labels).reduce((sum, tally) => sum + tally.wrong, 0)
  expect(wrong).toBe(0)
})
