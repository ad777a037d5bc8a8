import type { LabelId } from '../analysis/index.ts'
import type { Reply, Rule, Scenario, State } from '../scenario/index.ts'

/** Returns what each line of a scenario calls for, by the line's id: for records that do not say it themselves. */
export function linesCalls(scenario: Scenario): ReadonlyMap<string, readonly LabelId[]> {
  const rules: readonly Rule[] = [
    ...scenario.anywhere,
    scenario.fallback,
    scenario.notUnderstood,
    ...scenario.topics.flatMap((topic) => topic.answers),
    ...scenario.states.flatMap(rulesOf),
  ]
  const replies: readonly (Reply | null)[] = [
    scenario.askedAgain,
    scenario.thanksForRephrasing,
    ...rules.flatMap((rule) => [rule.says, rule.third?.says ?? null]),
    ...scenario.states.flatMap(repliesOf),
    ...scenario.endings.map((ending) => ending.says),
  ]
  return new Map(replies.flatMap((reply) => reply?.lines ?? []).map((line) => [line.id, line.callsFor]))
}

function rulesOf(state: State): readonly Rule[] {
  return [...state.rules, ...state.states.flatMap(rulesOf)]
}

function repliesOf(state: State): readonly (Reply | null)[] {
  return [state.says, ...state.states.flatMap(repliesOf)]
}
