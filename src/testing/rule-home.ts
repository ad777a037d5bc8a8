import { allStates, type Scenario } from '../scenario/index.ts'

/** Where a rule stands: among those of `anywhere`, of a state, in the answers of a topic, or as one of the scenario's own replies. */
export type RuleHome =
  | { readonly type: 'anywhere' | 'own' }
  | { readonly type: 'state' | 'topic'; readonly id: string }

/** Returns where each rule stands, by its place. */
export function ruleHomes(scenario: Scenario): ReadonlyMap<string, RuleHome> {
  return new Map<string, RuleHome>([
    ...scenario.anywhere.map(({ place }) => [place, { type: 'anywhere' }] as const),
    ...allStates(scenario).flatMap(({ id, rules }) =>
      rules.map(({ place }) => [place, { type: 'state', id }] as const),
    ),
    ...scenario.topics.flatMap(({ id, answers }) =>
      answers.map(({ place }) => [place, { type: 'topic', id }] as const),
    ),
    ...[scenario.fallback, scenario.notUnderstood].map(({ place }) => [place, { type: 'own' }] as const),
  ])
}
