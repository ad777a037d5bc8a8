import { type Reading, report } from '../reading.ts'
import type { Rule, Scenario, State } from '../scenario.ts'
import { allStates, occasionsOf } from '../structure.ts'
import type { Contradictions } from './contradiction.ts'
import { implies } from './implies.ts'

/** Reports rules that can never fire since one that is looked at earlier holds whenever they do. One that never holds anyway was told. */
export function checkShadowing(reading: Reading, scenario: Scenario, contradictions: Contradictions): void {
  // Of what anywhere holds, only rules about words come before a state's own; silence and leaving are a state's own first.
  const words = scenario.anywhere.filter((rule) => occasionsOf(rule.when).has('turn'))
  const shadows = shadowing()
  const look = (before: readonly Rule[], rules: readonly Rule[], inside: readonly State[] = []) => {
    rules.forEach((rule, index) => {
      if (contradictions.isNever(rule)) return
      const earlier =
        before.find((other) => shadows(other, rule)) ??
        rules.find((other, at) => at < index && shadows(other, rule)) ??
        shadowedInside(rule, inside, shadows)
      const span = reading.spans.get(rule)
      const related = earlier === null ? undefined : reading.spans.get(earlier)
      if (span !== undefined && related !== undefined) report(reading, 'shadowed-rule', span, {}, { related })
    })
  }
  look([], scenario.anywhere)
  for (const state of allStates(scenario)) look(words, state.rules, state.states)
  for (const topic of scenario.topics) look(words, topic.answers)
}

type Shadows = (earlier: Rule, later: Rule) => boolean

/** Tells of two rules whether the earlier one always takes the later one's turns; what each answers is found once. */
function shadowing(): Shadows {
  const occasions = new Map<Rule, ReturnType<typeof occasionsOf>>()
  const of = (rule: Rule) => {
    const known = occasions.get(rule) ?? occasionsOf(rule.when)
    occasions.set(rule, known)
    return known
  }
  return (earlier, later) =>
    [...of(later)].every((each) => of(earlier).has(each)) && implies(later.when, earlier.when)
}

/** The first rule that takes a rule's turns where every state inside has one: those of the states inside come before it. */
function shadowedInside(rule: Rule, inside: readonly State[], shadows: Shadows): Rule | null {
  const takers = inside.map(
    (state) =>
      state.rules.find((other) => shadows(other, rule)) ?? shadowedInside(rule, state.states, shadows),
  )
  return takers.includes(null) ? null : (takers[0] ?? null)
}
