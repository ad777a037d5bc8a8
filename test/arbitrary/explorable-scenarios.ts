import fc from 'fast-check'
import type { Condition, Line, Reply, Rule, Scenario, State } from '../../src/scenario/index.ts'
import { scenarioAt } from './scenarios.ts'

const always: Condition = { type: 'all', of: [] }
const stateIds = ['room', 'corridor', 'yard'] as const
const endingIds = ['over', 'early'] as const
const factIds = ['debt', 'boat'] as const
const topicId = 'money'
const base = scenarioAt('test/corpus/good/lin.yaml')

const bounds = fc
  .record({ low: fc.nat(3), high: fc.nat(3), open: fc.constantFrom('least', 'most', 'both') })
  .map(({ low, high, open }) => ({
    least: open === 'most' ? null : Math.min(low, high),
    most: open === 'least' ? null : Math.max(low, high),
  }))

const names = ['safeguard rights', 'flag blaming', `topic ${topicId}`]

/** Conditions of every kind that there is, over few labels, one topic, two facts. */
const leaves: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ type: 'safeguard', ids: ['rights'] }),
  fc.constant<Condition>({ type: 'flag', ids: ['blaming'] }),
  fc.constant<Condition>({ type: 'topic', ids: [topicId] }),
  fc.constantFrom<Condition>({ type: 'form', ids: ['open'] }, { type: 'form', ids: ['closed', 'statement'] }),
  fc.constantFrom<Condition>({ type: 'silence' }, { type: 'leaves' }),
  bounds.map((each): Condition => ({ type: 'meter', id: 'trust', bounds: each })),
  fc.constantFrom(...factIds).map((id): Condition => ({ type: 'told', ids: [id] })),
  fc
    .integer({ min: 1, max: 2 })
    .map((least): Condition => ({ type: 'facts-told', bounds: { least, most: null } })),
  fc
    .constantFrom('rights' as const, 'blaming' as const)
    .map((id): Condition => ({ type: 'heard', ids: [id] })),
  bounds.map((each): Condition => ({ type: 'turns', bounds: each })),
  bounds.map((each): Condition => ({ type: 'turns-here', bounds: each })),
  fc.constantFrom(...stateIds).map((id): Condition => ({ type: 'in', ids: [id] })),
  fc.constantFrom(...stateIds).map((id): Condition => ({ type: 'been-in', ids: [id] })),
  fc
    .constantFrom(['woman' as const], ['man' as const, 'unsaid' as const])
    .map((ids): Condition => ({ type: 'officer', ids })),
  fc
    .record({ again: fc.boolean(), name: fc.constantFrom(...names) })
    .map(({ again, name }): Condition => ({ type: 'again', again, of: [[name]] })),
)

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: leaves },
  { weight: 1, arbitrary: leaves.map((of): Condition => ({ type: 'not', of })) },
  {
    weight: 3,
    arbitrary: fc.array(leaves, { minLength: 2, maxLength: 3 }).map((of): Condition => ({ type: 'all', of })),
  },
  {
    weight: 1,
    arbitrary: fc.array(leaves, { minLength: 2, maxLength: 2 }).map((of): Condition => ({ type: 'any', of })),
  },
)

/**
 * Scenarios so small that every conversation can be tried, with conditions of every kind: three states (two of them in the first, at times),
 * two endings, two facts, one topic, a meter from 0 to 3. Some cannot be left.
 */
export const explorableScenarios: fc.Arbitrary<Scenario> = fc
  .record({
    rules: fc.tuple(...stateIds.map(() => fc.array(drawnRule(conditions), { maxLength: 3 }))),
    anywhere: fc.array(drawnRule(conditions), { maxLength: 2 }),
    answers: fc.array(drawnRule(conditions), { maxLength: 2 }),
    reactions: fc.array(fc.record({ when: conditions, by: fc.constantFrom(-2, -1, 1, 2) }), { maxLength: 2 }),
    leave: drawnRule(fc.constant<Condition>({ type: 'leaves' })),
    says: fc.tuple(...stateIds.map(() => fc.boolean())),
    nested: fc.boolean(),
    short: fc.option(fc.constantFrom(...stateIds)),
  })
  .map((drawn) => numbered({ ...drawn, says: [...drawn.says] }))

interface DrawnRule {
  readonly when: Condition
  readonly says: boolean
  readonly lineWhen: Condition | null
  readonly tells: readonly string[]
  readonly trust: number
  readonly goTo: string | null
}

function drawnRule(when: fc.Arbitrary<Condition>): fc.Arbitrary<DrawnRule> {
  return fc.record({
    when,
    says: fc.boolean(),
    lineWhen: fc.option(leaves),
    tells: fc.subarray([...factIds], { maxLength: 1 }),
    trust: fc.integer({ min: -1, max: 1 }),
    goTo: fc.option(fc.constantFrom(...stateIds, ...endingIds), { freq: 2 }),
  })
}

interface Drawn {
  readonly rules: readonly (readonly DrawnRule[])[]
  readonly anywhere: readonly DrawnRule[]
  readonly answers: readonly DrawnRule[]
  readonly reactions: readonly { readonly when: Condition; readonly by: number }[]
  readonly leave: DrawnRule
  readonly says: readonly boolean[]
  readonly nested: boolean
  readonly short: string | null
}

/** The scenario of what was drawn, each rule with a line of its own in the file and each reply with an id of its own. */
function numbered(drawn: Drawn): Scenario {
  let count = 0
  const reply = (when: Condition | null = null): Reply => {
    const id = `reply-${++count}`
    const lines = [null, ...(when === null ? [] : [when])].map(
      (each, at): Line => ({ id: `${id}.${at + 1}`, text: `${id} ${at}`, when: each, callsFor: [] }),
    )
    return { id, lines }
  }
  const rule = ({ when, says, lineWhen, tells, trust, goTo }: DrawnRule, answersTopic = false): Rule => ({
    place: `x.yaml:${++count}`,
    when: answersTopic ? { type: 'all', of: [{ type: 'topic', ids: [topicId] }, when] } : when,
    says: says || goTo === null ? reply(lineWhen) : null,
    third: null,
    tells: says || goTo === null ? tells : [],
    meters: { trust },
    goTo,
    answersTopic,
  })
  const own = (says: Reply): Rule => ({
    place: `x.yaml:${++count}`,
    when: always,
    says,
    third: null,
    tells: [],
    meters: {},
    goTo: null,
    answersTopic: false,
  })
  const states = stateIds.map(
    (id, at): State => ({
      id,
      about: null,
      hint: null,
      says: drawn.says[at] === true ? reply() : null,
      rules: (drawn.rules[at] ?? []).map((each) => rule(each)),
      start: null,
      states: [],
    }),
  )
  const [room, ...others] = states
  const around: readonly State[] =
    drawn.nested && room !== undefined
      ? [{ ...room, id: 'house', start: 'room', states: [{ ...room, says: null, rules: [] }, ...others] }]
      : states
  return {
    ...base,
    short:
      drawn.short === null ? null : { minutes: 1, opening: drawn.short, meters: { trust: 3 }, brief: null },
    meters: [{ id: 'trust', from: 0, to: 3, start: 1, good: 'high' }],
    facts: factIds.map((id) => ({
      id,
      tells: id,
      kind: 'other',
      theirsToKeep: false,
      needNotBeAsked: false,
      unlockedBy: null,
    })),
    topics: [
      { id: topicId, about: topicId, examples: [], answers: drawn.answers.map((each) => rule(each, true)) },
    ],
    services: [],
    thirds: [],
    opening: 'room',
    reactions: drawn.reactions.map(({ when, by }) => ({ when, meters: { trust: by } })),
    anywhere: [
      ...drawn.anywhere.map((each) => rule(each)),
      rule(drawn.leave),
      { ...own(reply()), when: { type: 'silence' } },
    ],
    states: around,
    fallback: own(reply()),
    notUnderstood: own(reply()),
    askedAgain: reply(),
    thanksForRephrasing: reply(),
    endings: endingIds.map((id) => ({ id, title: id, kind: 'mixed', says: null, debrief: id })),
  }
}
