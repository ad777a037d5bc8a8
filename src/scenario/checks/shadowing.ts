import { type Reading, report } from '../reading.ts'
import type { Bounds, Condition, Rule, Scenario } from '../scenario.ts'
import { allStates, occasionsOf } from '../structure.ts'

/** Reports rules that can never fire since one that is looked at earlier holds whenever they do. */
export function checkShadowing(reading: Reading, scenario: Scenario): void {
  // Of what anywhere holds, only rules about words come before a state's own; silence and leaving are a state's own first.
  const words = scenario.anywhere.filter((rule) => occasionsOf(rule.when).has('turn'))
  const lists: readonly (readonly [before: readonly Rule[], rules: readonly Rule[]])[] = [
    [[], scenario.anywhere],
    ...allStates(scenario).map((state) => [words, state.rules] as const),
    ...scenario.topics.map((topic) => [words, topic.answers] as const),
  ]
  const occasions = new Map(lists.flatMap(([, rules]) => rules).map((rule) => [rule, occasionsOf(rule.when)]))
  const shadows = (earlier: Rule, later: Rule) => {
    const held = occasions.get(earlier)
    return (
      [...(occasions.get(later) ?? [])].every((each) => held?.has(each)) && implies(later.when, earlier.when)
    )
  }
  for (const [before, rules] of lists) {
    rules.forEach((rule, index) => {
      const earlier =
        before.find((other) => shadows(other, rule)) ??
        rules.slice(0, index).find((other) => shadows(other, rule))
      const span = reading.spans.get(rule)
      const related = earlier === undefined ? undefined : reading.spans.get(earlier)
      if (span !== undefined && related !== undefined) report(reading, 'shadowed-rule', span, {}, { related })
    })
  }
}

/** Tells whether `one` can only hold where `other` does too. True is certain; false may be mere caution. */
function implies(one: Condition, other: Condition): boolean {
  if (other.type === 'all') return other.of.every((each) => implies(one, each))
  if (one.type === 'any') return one.of.length > 0 && one.of.every((each) => implies(each, other))
  if (other.type === 'any' && other.of.some((each) => implies(one, each))) return true
  if (one.type === 'all') return one.of.some((each) => implies(each, other))
  if (one.type === 'not' && other.type === 'not') return implies(other.of, one.of)
  if (one.type === 'meter' && other.type === 'meter')
    return one.id === other.id && within(one.bounds, other.bounds)
  if ('bounds' in one && 'bounds' in other && one.type === other.type) return within(one.bounds, other.bounds)
  if ('ids' in one && 'ids' in other && one.type === other.type) {
    const allowed: readonly string[] = other.ids
    return one.ids.every((id) => allowed.includes(id))
  }
  return one.type === other.type && JSON.stringify(one) === JSON.stringify(other)
}

function within(inner: Bounds, outer: Bounds): boolean {
  const least = outer.least === null || (inner.least !== null && inner.least >= outer.least)
  const most = outer.most === null || (inner.most !== null && inner.most <= outer.most)
  return least && most
}
