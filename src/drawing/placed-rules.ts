import type { Say } from '../language/index.ts'
import type { Condition, Rule, Scenario, State } from '../scenario/index.ts'
import { readingOf } from './reading.ts'

/** A rule and where the writer put it. */
export interface PlacedRule {
  readonly rule: Rule
  /** The state it stands in; null for rules that hold anywhere. */
  readonly home: string | null
  /** Its condition; that of a topic's answer holds the topic. */
  readonly when: Condition
  /** What it is where it is no rule with a condition of its own. */
  readonly special: 'not-understood' | 'fallback' | null
}

/** Returns every rule of a scenario with its place: those of states first, then those that hold anywhere. */
export function placedRules(scenario: Scenario): readonly PlacedRule[] {
  const { anywhere, topics, notUnderstood, fallback } = scenario
  const at = (home: string | null, rules: readonly Rule[]): readonly PlacedRule[] =>
    rules.map((rule) => ({ rule, home, when: rule.when, special: null }))
  const inside = (state: State): readonly PlacedRule[] => [
    ...at(state.id, state.rules),
    ...state.states.flatMap(inside),
  ]
  return [
    ...scenario.states.flatMap(inside),
    ...at(null, anywhere),
    ...topics.flatMap(({ answers }) => at(null, answers)),
    { rule: notUnderstood, home: null, when: notUnderstood.when, special: 'not-understood' },
    { rule: fallback, home: null, when: fallback.when, special: 'fallback' },
  ]
}

/** Returns in few words when a rule holds. */
export function readingOfRule({ when, special }: PlacedRule, say: Say): string {
  return special === null ? readingOf(when, say) : say(`graph.reading.${special}`)
}
