import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createGraph } from '../../src/drawing/index.ts'
import { createSay } from '../../src/language/index.ts'
import { readScenario } from '../../src/scenario/index.ts'

const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

/** What a drawing says of a rule of the tea stall with this condition, as it is written in the file. */
function reading(when: string): string | undefined {
  const text = lin.replace('when: {flag: threatening}', `when: ${when}`)
  const { scenario, problems } = readScenario(text, 'lin.yaml')
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (scenario === null) throw new Error(errors.map(({ code }) => code).join(', '))
  return createGraph(scenario, createSay('en')).edges.find(({ to }) => to === 'closed')?.rules[0]?.reading
}

describe('the reading of a condition', () => {
  it.each([
    ['{flag: threatening}', 'threatening'],
    ['{safeguard: privacy, topic: buses, meters: {trust: at least 4}}', 'privacy + buses, trust ≥ 4'],
    ['{safeguard: [privacy, rights], topic: buses}', '(privacy or rights) + buses'],
    ['{safeguard: [privacy, rights], meters: {trust: 2 to 4}}', 'privacy or rights, trust 2–4'],
    ['{meters: {trust: at most 3}, told: vans, not-told: cousin}', 'trust ≤ 3, told vans, not told cousin'],
    ['{meters: {trust: 3}}', 'trust = 3'],
    ['{safeguard: introduce, first-time: true}', 'introduce, first time'],
    ['{flag: blaming, again: true}', 'blaming, again'],
    ['{form: [open, closed, specific, choice], flag: leading}', 'leading, a question'],
    ['{form: [statement, none], flag: leading}', 'leading, no question'],
    ['{form: [open, closed], meters: {trust: at least 2}}', 'trust ≥ 2, form open/closed'],
    ['{heard: [rights, next-step], facts-told: at least 2}', 'heard rights or next-step, facts told ≥ 2'],
    ['{turns: at least 12, turns-here: at most 2}', 'turn ≥ 12, turns here ≤ 2'],
    ['{been-in: talking, flag: blaming}', 'blaming, been in talking'],
    ['{officer: [man, unsaid], flag: blaming}', 'blaming, officer man or unsaid'],
    ['{flag: blaming, not: {topic: buses}}', 'blaming, not buses'],
    [
      '{flag: blaming, not: {any-of: [{topic: buses}, {safeguard: [rights, choice]}]}}',
      'blaming, not (buses or rights or choice)',
    ],
    ['{any-of: [{flag: blaming, told: vans}, {flag: labelling}]}', '(blaming, told vans) or labelling'],
    [
      '{flag: [leading, blaming, threatening, intrusive, labelling, promise]}',
      'leading or blaming or threatening or intrusive or 2 more',
    ],
  ])('%s', (when, expected) => {
    expect(reading(when)).toBe(expected)
  })

  it('leaves out the state that an arrow begins at', () => {
    expect(reading('{flag: threatening, in: talking}')).toBe('threatening')
  })
})
