import type { Condition, Reply, Rule, Scenario, State } from './scenario.ts'

/** Returns all states, outer before inner, in the order of the file. */
export function allStates(scenario: Scenario): readonly State[] {
  const within = (states: readonly State[]): readonly State[] =>
    states.flatMap((state) => [state, ...within(state.states)])
  return within(scenario.states)
}

/** Returns the states around each state, by id: itself first, then outward. */
export function statePaths(scenario: Scenario): ReadonlyMap<string, readonly State[]> {
  const paths = new Map<string, readonly State[]>()
  const walk = (states: readonly State[], around: readonly State[]) => {
    for (const state of states) {
      const path = [state, ...around]
      paths.set(state.id, path)
      walk(state.states, path)
    }
  }
  walk(scenario.states, [])
  return paths
}

/** Returns the state one stands in after going to `target`: the start of nested states, inward; an ending is itself. */
export function innermost(states: ReadonlyMap<string, readonly State[]>, target: string): string {
  const state = states.get(target)?.[0]
  return state?.start == null ? target : innermost(states, state.start)
}

/** Returns every rule of a scenario, wherever it stands, the fallback and not-understood ones last. */
export function allRules(scenario: Scenario): readonly Rule[] {
  return [
    ...scenario.anywhere,
    ...allStates(scenario).flatMap((state) => state.rules),
    ...scenario.topics.flatMap((topic) => topic.answers),
    scenario.fallback,
    scenario.notUnderstood,
  ]
}

/** Returns every reply that is spoken somewhere, each once. */
export function allReplies(scenario: Scenario): readonly Reply[] {
  const replies = [
    ...allStates(scenario).map((state) => state.says),
    ...allRules(scenario).flatMap((rule) => [rule.says, rule.third?.says]),
    ...scenario.endings.map((ending) => ending.says),
    scenario.askedAgain,
    scenario.thanksForRephrasing,
  ]
  return [...new Set(replies.filter((reply) => reply != null))]
}

/** Adds a condition and all conditions within it to those found. */
function addConditions(condition: Condition, found: Condition[]): void {
  found.push(condition)
  if (condition.type === 'all' || condition.type === 'any')
    for (const each of condition.of) addConditions(each, found)
  else if (condition.type === 'not') addConditions(condition.of, found)
}

/** Returns every condition of a scenario: of rules, reactions and lines. */
export function allConditions(scenario: Scenario): readonly Condition[] {
  const found: Condition[] = []
  for (const { when } of allRules(scenario)) addConditions(when, found)
  for (const { when } of scenario.reactions) addConditions(when, found)
  for (const { lines } of allReplies(scenario))
    for (const { when } of lines) if (when !== null) addConditions(when, found)
  return found
}

/** Which kind of trainee input a rule answers: words, silence, or leaving. */
export type Occasion = 'turn' | 'silence' | 'leave'

/** Returns the kinds of input in which a condition can hold: silence or leaving where it names them, else words. */
export function occasionsOf(condition: Condition): ReadonlySet<Occasion> {
  switch (condition.type) {
    case 'silence':
      return new Set(['silence'])
    case 'leaves':
      return new Set(['leave'])
    case 'any':
      return new Set(condition.of.flatMap((each) => [...occasionsOf(each)]))
    case 'all': {
      const special = condition.of.map(occasionsOf).find((each) => !each.has('turn') || each.size > 1)
      return special ?? new Set(['turn'])
    }
    default:
      return new Set(['turn'])
  }
}
