import fc from 'fast-check'
import { labelIds } from '../../src/analysis/index.ts'
import type { Condition, Rule, Scenario, State } from '../../src/scenario/index.ts'
import { scenarioAt } from './scenarios.ts'

/** Text as somebody might write it who wants to break out of a drawing. */
const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '"] ; evil -> worse [label="',
    'a\n  evil --> worse : owned\n',
    'direction TB',
    '%% comment #35; ; : <<fork>> [[choice]] {',
    '\u202eback to front\u2066 \u0007\u001b[31m',
    '---\ntitle: other\n---',
    '\\N \\G \\" &amp; &#60; ]]> <!-- -->',
    'end note\nclassDef x fill:#fff;',
    'ชื่อ Mẹ 🫖',
  ),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
)

const base = scenarioAt('test/corpus/good/lin.yaml')

interface Shape {
  readonly id: number
  readonly inside: readonly Shape[]
}

const shapes = fc.letrec<{ state: Shape }>((tie) => ({
  state: fc.record({
    id: fc.constant(0),
    inside: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('state'), { minLength: 1, maxLength: 3 }),
    ),
  }),
})).state

/** Sound scenarios whose states are nested to any depth, with rules anywhere that lead anywhere, and hostile text. */
export const nestedScenarios: fc.Arbitrary<Scenario> = fc
  .record({ tree: fc.array(shapes, { minLength: 1, maxLength: 3 }), endings: fc.integer({ min: 1, max: 3 }) })
  .chain(({ tree, endings }) => {
    let count = 0
    const named = (shape: Shape): Shape => ({ id: count++, inside: shape.inside.map(named) })
    const states = tree.map(named)
    // Words that other languages keep for themselves are ids like any other.
    const words = ['note', 'state', 'end', 'graph', 'node', 'default', 'direction', 'class']
    const idOf = (at: number) => words[at] ?? `state-${at}`
    const stateIds = Array.from({ length: count }, (_, at) => idOf(at))
    const endingIds = Array.from({ length: endings }, (_, at) => `ending-${at}`)
    const leaf = fc.oneof(
      fc.constantFrom(...labelIds.flag).map((id): Condition => ({ type: 'flag', ids: [id] })),
      fc.constantFrom(...stateIds).map((id): Condition => ({ type: 'in', ids: [id] })),
      fc.constantFrom('silence', 'leaves').map((type): Condition => ({ type })),
      fc
        .integer({ min: 1, max: 5 })
        .map((least): Condition => ({ type: 'meter', id: 'trust', bounds: { least, most: null } })),
    )
    const condition = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 3 }).map((of): Condition => ({ type: 'all', of })),
    )
    const rule = (goTo: fc.Arbitrary<string | null>): fc.Arbitrary<Rule> =>
      fc.record({
        place: fc.integer({ min: 1, max: 99 }).map((line) => `x.yaml:${line}`),
        when: condition,
        says: fc.constant(null),
        third: fc.constant(null),
        tells: fc.constant([]),
        meters: fc.constant({}),
        goTo,
        answersTopic: fc.constant(false),
      })
    const rules = fc.array(rule(fc.option(fc.constantFrom(...stateIds, ...endingIds), { freq: 4 })), {
      maxLength: 4,
    })
    const built = (shape: Shape): fc.Arbitrary<State> =>
      fc
        .record({ rules, about: fc.option(hostileTexts), inside: fc.tuple(...shape.inside.map(built)) })
        .map(({ inside, ...own }) => ({
          id: idOf(shape.id),
          hint: null,
          says: null,
          start: inside[0]?.id ?? null,
          states: inside,
          ...own,
        }))
    return fc
      .record({
        title: hostileTexts,
        states: fc.tuple(...states.map(built)),
        anywhere: rules,
        answers: rules,
        opening: fc.constantFrom(...stateIds),
        titles: fc.tuple(...endingIds.map(() => hostileTexts)),
      })
      .map(({ answers, titles, ...own }) => ({
        ...base,
        ...own,
        short: null,
        topics: base.topics.map((topic) => ({ ...topic, answers })),
        endings: endingIds.map((id, at) => ({
          id,
          title: titles[at] ?? '',
          kind: 'mixed',
          says: null,
          debrief: '',
        })),
      }))
  })
