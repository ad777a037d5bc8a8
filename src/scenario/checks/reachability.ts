import { type Reading, report } from '../reading.ts'
import type { Scenario, State } from '../scenario.ts'
import { allStates, innermost, statePaths } from '../structure.ts'

/** Reports states and endings that no rule leads to, and states from which no rule leads to an ending. Guards are not weighed. */
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
    else if (state.states.length === 0 && !leadsToEnding(scenario, targets, state.id)) {
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
  const rules = [
    ...scenario.anywhere,
    ...(paths.get(state.id) ?? []).flatMap((each) => each.rules),
    ...scenario.topics.flatMap((topic) => topic.answers),
  ]
  return rules.flatMap((rule) => (rule.goTo === null ? [] : [innermost(paths, rule.goTo)]))
}

function leadsToEnding(
  scenario: Scenario,
  targets: ReadonlyMap<string, readonly string[]>,
  id: string,
): boolean {
  const reached = spread([id], (each) => targets.get(each) ?? [])
  return scenario.endings.some((ending) => reached.has(ending.id))
}

/** Everything reached from `from`, itself included. */
function spread(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from)
  for (const id of reached) for (const target of next(id)) reached.add(target)
  return reached
}
