import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coverageOf, findPartLines, visitsOf, type WayTo } from '../../../src/testing/index.ts'
import { missingLines } from '../../../src/views/plain/index.ts'
import { scenarioAt } from '../../arbitrary/scenarios.ts'
import { paperOf } from './paper.ts'

const scenario = scenarioAt('test/corpus/good/lin.yaml')
const text = readFileSync(join(import.meta.dirname, '../../corpus/good/lin.yaml'), 'utf8')

function missing(all: boolean, wayTo: WayTo = () => null): string {
  const coverage = coverageOf(scenario, visitsOf(scenario, []))
  const told = { scenario, coverage, others: null, file: 'lin.yaml', parts: findPartLines(text), wayTo }
  return missingLines(told, all, paperOf(80)).join('\n')
}

describe('what is not covered', () => {
  it('has the way to it under it, a turn a line, or that there is none', () => {
    const shown = missing(true, (kind, id) => {
      if (kind === 'endings' && id === 'closed')
        return {
          type: 'turns',
          short: false,
          officer: 'unsaid',
          seed: 1,
          turns: ['“Talk.”', '(waits)', '(waits)', '“Talk.”'],
        }
      if (kind === 'rules' && id === 'lin.yaml:70')
        return { type: 'turns', short: true, officer: 'woman', seed: 7, turns: [] }
      return kind === 'facts' && id === 'vans' ? { type: 'never' } : null
    })
    expect(shown).toContain(`  closed  lin.yaml:143
        so one gets there:
          - “Talk.”
          - (waits) (2 times)
          - “Talk.”`)
    expect(shown).toContain(`    lin.yaml:70  when: {leaves: true}
        as it begins in the short variant as a woman with seed 7
`)
    expect(shown).toContain(`  vans  lin.yaml:26
        no conversation leads there`)
  })

  it('is the first rules of each place where there are many, and all where all are asked for', () => {
    expect(missing(false)).toContain(`Rules that never fired (12)
  anywhere
    lin.yaml:62  when: {flag: threatening}
    lin.yaml:68  when: {leaves: true, heard: next-step}
    … and 3 more (--all shows them)
  state morning`)
    expect(missing(true)).not.toContain('--all')
    for (const place of coverageOf(scenario, visitsOf(scenario, [])).rules.missing)
      expect(missing(true)).toContain(`${place}  `)
  })
})
