import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explore } from '../../src/machine/index.ts'
import { type Explored, readScenario } from '../../src/scenario/index.ts'

const text = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

/** Two states that only lead to each other, and an ending behind them. */
const island = text
  .replace(
    'thirds:\n',
    `  island:
    says: {on-it: [Here., There.]}
    rules:
      - when: {flag: leading}
        go-to: shore
  shore:
    says: {at-it: [Waves., Only waves.]}
    rules:
      - when: {flag: blaming}
        go-to: island
      - when: {flag: leading}
        go-to: sea
thirds:
`,
  )
  .replace(
    'endings:\n',
    'endings:\n  sea:\n    title: The sea\n    kind: good\n    debrief: A boat (M6 §1.8).\n',
  )

function readWith(explored: Explored | null, source = text) {
  const { scenario, problems } = readScenario(source, 'lin.yaml', null, explored)
  if (scenario === null) throw new Error('the scenario has errors')
  return { scenario, problems }
}

/** What exploring gave, but for some things that were not reached after all. */
function without(explored: Explored, ids: Readonly<Record<string, 'never' | 'not-found'>>): Explored {
  const things = explored.things.map((thing): Explored['things'][number] => {
    const type = ids[thing.id]
    return type === undefined ? thing : { ...thing, verdict: { type, hindrance: null } }
  })
  return { ...explored, things }
}

const explored = explore(readWith(null).scenario)

describe('what walking a scenario finds', () => {
  it('is nothing where all is reached', () => {
    expect(readWith(explored).problems).toEqual([])
  })

  it('is a warning where it is proved, a note where it is not', () => {
    const { problems } = readWith(
      without(explored, { 'boy-calls.2': 'never', 'silence-again.1': 'not-found' }),
    )
    expect(problems.map(({ code, severity, values }) => [code, severity, values.id])).toEqual([
      ['not-reached', 'note', 'silence-again.1'],
      ['not-reached', 'warning', 'boy-calls.2'],
    ])
  })

  it('is told where it begins: a line hangs on its rule, a fact on what tells it', () => {
    const { problems } = readWith(
      without(explored, {
        'lin.yaml:114': 'never',
        cousin: 'never',
        'boy-calls.1': 'not-found',
        'boy-calls.2': 'never',
      }),
    )
    expect(problems.map(({ values }) => [values.what, values.named])).toEqual([['rule', '`cousin`']])
  })

  it('is told of a fact that two rules tell only where neither fires', () => {
    const twice = text.replace(
      '        meters: {trust: +1}\n      - says:',
      '        meters: {trust: +1}\n      - tells: vans\n        says:',
    )
    const all = explore(readWith(null, twice).scenario)
    const { problems } = readWith(without(all, { 'lin.yaml:43': 'never', vans: 'never' }), twice)
    expect(problems.map(({ values }) => values.what)).toEqual(['fact', 'rule'])
  })

  it('of a circle that nothing leads into is what `check` says of it, and nothing else', () => {
    const { scenario, problems } = readWith(null, island)
    expect(problems.map(({ code }) => code)).toEqual(['unreachable-state'])
    expect(readWith(explore(scenario), island).problems.map(({ code }) => code)).toEqual([
      'unreachable-state',
    ])
  })

  it('of a state one can be stuck in is told once, with the fewest turns', () => {
    const trap = (turns: number) => ({ state: 'wary', witness: { turns: Array.from({ length: turns }) } })
    const { problems } = readWith({ ...explored, traps: [trap(2), trap(5)] })
    expect(problems.map(({ code, values }) => [code, values.turns])).toEqual([['no-way-out', 2]])
  })
})
