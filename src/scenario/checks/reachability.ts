import { type Reading, report } from '../reading.ts'
import type { Rule, Scenario, State } from '../scenario.ts'
import { allStates, innermost, occasionsOf, statePaths } from '../structure.ts'

/** Reports states and endings that no rule leads to, and states that only leaving leads out of. Guards are not weighed. */
export function checkReachability(reading: Reading, scenario: Scenario): void {
  const paths = statePaths(scenario)
  const targets = new Map(allStates(scenario).map((state) => [state.id, targetsOf(scenario, paths, state)]))
  const openings = [scenario.opening, ...(scenario.short === null ? [] : [scenario.short.opening])]
  const reached = spread(
    openings.map((opening) => innermost(paths, opening)),
    (id) => targets.get(id) ?? [],
  )
  for (const state of allStates(scenario)) {
    const inside = [state, ...allStates({ ...scenario, states: state.states })]
    const span = reading.spans.get(state)
    if (span === undefined) continue
    if (!inside.some((each) => reached.has(each.id)))
      report(reading, 'unreachable-state', span, { id: state.id })
    else if (state.states.length === 0 && isStuck(scenario, paths, state)) {
      report(reading, 'stuck-state', span, { id: state.id })
    }
  }
  for (const ending of scenario.endings) {
    const span = reading.spans.get(ending)
    if (span !== undefined && !reached.has(ending.id))
      report(reading, 'unreachable-ending', span, { id: ending.id })
  }
}

function targetsOf(
  scenario: Scenario,
  paths: ReadonlyMap<string, readonly State[]>,
  state: State,
): readonly string[] {
  return rulesIn(scenario, paths, state).flatMap((rule) =>
    rule.goTo === null ? [] : [innermost(paths, rule.goTo)],
  )
}

function rulesIn(
  scenario: Scenario,
  paths: ReadonlyMap<string, readonly State[]>,
  state: State,
): readonly Rule[] {
  return [
    ...scenario.anywhere,
    ...(paths.get(state.id) ?? []).flatMap((each) => each.rules),
    ...scenario.topics.flatMap((topic) => topic.answers),
  ]
}

/** Tells whether words or silence lead anywhere else; where only leaving does, the conversation stands still. */
function isStuck(scenario: Scenario, paths: ReadonlyMap<string, readonly State[]>, state: State): boolean {
  return !rulesIn(scenario, paths, state).some((rule) => {
    const occasions = occasionsOf(rule.when)
    return (
      rule.goTo !== null &&
      innermost(paths, rule.goTo) !== state.id &&
      (occasions.has('turn') || occasions.has('silence'))
    )
  })
}

/** Everything reached from `from`, itself included. */
function spread(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from)
  for (const id of reached) for (const target of next(id)) reached.add(target)
  return reached
}
