import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/analysis/index.ts'
import { begin, createPlay, step, type TurnEvent } from '../../src/machine/index.ts'
import { officers, readScenario } from '../../src/scenario/index.ts'
import { createPlaces } from '../../src/text/index.ts'

const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

/** Places in the file where a rule can be put, by the line that it comes after and how far it is indented. */
const places = [
  ['anywhere:\n', 2],
  ['    start: wary\n    rules:\n', 6],
  ['            - Sit, sit. It is only tea.\n        rules:\n', 10],
  ['            - So.\n        rules:\n', 10],
  ['    answers:\n', 6],
] as const

const bounds = fc.oneof(
  fc.nat(6).map(String),
  fc.nat(6).map((least) => `at least ${least}`),
  fc.nat(6).map((most) => `at most ${most}`),
  fc.tuple(fc.nat(3), fc.nat(3)).map(([from, more]) => `${from} to ${from + more}`),
)
const some = (...words: string[]) => fc.subarray(words, { minLength: 1 }).map((ids) => `[${ids.join(', ')}]`)

/** One key of a condition; few words, so that keys often speak of the same thing. */
const leaf = fc.oneof(
  some('elicit', 'clarify').map((ids) => `technique: ${ids}`),
  some('leading', 'closed').map((ids) => `flag: ${ids}`),
  some('open', 'closed', 'none').map((ids) => `form: ${ids}`),
  some('elicit', 'leading').map((ids) => `heard: ${ids}`),
  some('elicit', 'clarify', 'leading').map((ids) => `not-heard: ${ids}`),
  some('vans', 'cousin').map((ids) => `told: ${ids}`),
  some('vans', 'cousin').map((ids) => `not-told: ${ids}`),
  some('wary', 'talking', 'morning').map((ids) => `in: ${ids}`),
  some('wary', 'talking').map((ids) => `been-in: ${ids}`),
  some('woman', 'man', 'unsaid').map((ids) => `officer: ${ids}`),
  fc.constantFrom('topic: buses', 'silence: true', 'leaves: true'),
  fc.constantFrom('technique: elicit, again: true', 'technique: elicit, first-time: true'),
  fc
    .tuple(fc.constantFrom('turns', 'turns-here', 'facts-told'), bounds)
    .map(([key, range]) => `${key}: ${range}`),
  bounds.map((range) => `meters: {trust: ${range}}`),
)

const { condition } = fc.letrec<{ condition: string; keys: string }>((tie) => ({
  condition: fc.tuple(tie('keys'), fc.option(tie('keys'), { nil: '' })).map(([one, other]) => {
    const [first, second] = [`{${one}}`, `{${other}}`]
    return other === '' ? first : `{all-of: [${first}, ${second}]}`
  }),
  keys: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    leaf,
    leaf,
    tie('condition').map((inner) => `not: ${inner}`),
    fc.tuple(tie('condition'), tie('condition')).map((both) => `any-of: [${both.join(', ')}]`),
  ),
}))

const written = fc.array(fc.record({ when: condition, place: fc.nat(places.length - 1) }), {
  minLength: 2,
  maxLength: 6,
})

function withRules(
  rules: readonly { readonly when: string; readonly place: number }[],
  set: string | null,
): string {
  const base = set === null ? lin : lin.replace('trainee:\n', `trainee:\n  officer: ${set}\n`)
  return rules.reduce((text, { when, place }, at) => {
    const [after, indent] = places[place] ?? places[0]
    const rule = `${' '.repeat(indent)}- when: ${when}\n${' '.repeat(indent)}  says: {own-${at}: [So ${at}., Then ${at}.]}\n`
    return text.replace(after, () => after + rule)
  }, base)
}

const labels = <Id extends string>(...ids: Id[]) =>
  fc
    .subarray(ids, { maxLength: 2 })
    .map((found) => found.map((id) => ({ id, confidence: 0.9, evidence: [], because: '' })))

const analysis = fc.record({
  form: fc.constantFrom('open' as const, 'closed' as const, 'none' as const),
  techniques: labels('elicit', 'clarify', 'empathize'),
  safeguards: fc.constant([]),
  partnership: fc.constant([]),
  flags: labels('leading', 'closed').map((flags) =>
    flags.map((flag) => ({ ...flag, severity: 'minor' as const, instead: '' })),
  ),
  topics: fc.constantFrom([], [{ id: 'buses', confidence: 0.8 }]),
})
const nothing: Analysis = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] }
const events: fc.Arbitrary<readonly TurnEvent[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: analysis.map((each): TurnEvent => ({ type: 'turn', analysis: each })) },
    { weight: 1, arbitrary: fc.constant<TurnEvent>({ type: 'silence', analysis: nothing }) },
    { weight: 1, arbitrary: analysis.map((each): TurnEvent => ({ type: 'leave', analysis: each })) },
  ),
  { maxLength: 14 },
)

const talked = fc.array(events, { minLength: 20, maxLength: 20 })

describe('what a check calls impossible', () => {
  it('never happens: no rule that is shadowed or whose condition can never hold ever fires', () => {
    let told = 0
    let fired = 0
    const hold = fc.property(written, talked, fc.constantFrom(null, null, 'woman'), (rules, talks, set) => {
      const text = withRules(rules, set)
      const lines = createPlaces(text)
      const { scenario, problems } = readScenario(text, 'lin.yaml')
      if (scenario === null) return
      const certain = problems.flatMap((problem) => {
        const { code, span, also = [] } = problem
        if (code !== 'shadowed-rule' && !code.startsWith('impossible')) return []
        return [span, ...also].map((each) => ({ code, line: lines.place(each.start).line }))
      })
      const isNever = (line: number) =>
        certain.some(
          // A branch that can never hold leaves the others.
          (each) =>
            each.line === line && (each.code === 'shadowed-rule' || !/any-of|not: \{/.test(lines.line(line))),
        )
      const play = createPlay(scenario)
      const isTold = new Map<string, boolean>()
      for (const [at, talk] of talks.entries()) {
        const officer = officers[at % officers.length] ?? 'unsaid'
        let situation = begin(play, { seed: 1, officer })
        for (const event of talk) {
          if (scenario.endings.some(({ id }) => id === situation.state)) break
          situation = step(play, situation, event)
          const { rule } = situation.memory.answer
          const line = Number(rule?.split(':')[1])
          if (rule === null || Number.isNaN(line)) continue
          if (!isTold.has(rule)) isTold.set(rule, isNever(line))
          fired++
          expect(isTold.get(rule), `${lines.line(line)} fired, though it is told to be impossible`).toBe(
            false,
          )
        }
      }
      told += certain.length
    })
    fc.assert(hold, { numRuns: 100 })
    // The property says something only where much was told, and much fired.
    expect(told).toBeGreaterThan(50)
    expect(fired).toBeGreaterThan(1000)
  })
})
