import { type Reading, report } from '../reading.ts'
import type { Rule, Scenario, State } from '../scenario.ts'
import { allStates, innermost, occasionsOf, statePaths } from '../structure.ts'
import { components, spread } from './components.ts'

/** The drawing of a scenario: where rules lead from each state that is stood in. Guards are not weighed. */
interface Drawing {
  readonly states: readonly State[]
  readonly paths: ReadonlyMap<string, readonly State[]>
  /** Everything that rules lead to, and what words or silence lead to: all but leaving. */
  readonly targets: ReadonlyMap<string, ReadonlySet<string>>
  readonly talked: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reports states and endings that no rule leads to, and states that only leaving leads out of, alone or in a circle. */
export function checkReachability(reading: Reading, scenario: Scenario): void {
  const drawing = draw(scenario)
  const { paths, targets } = drawing
  const openings = [scenario.opening, ...(scenario.short === null ? [] : [scenario.short.opening])]
  const reached = spread(
    openings.map((opening) => innermost(paths, opening)),
    targets,
  )
  const lost = drawing.states.filter((state) => !reached.has(state.id))
  for (const state of firstLost(lost, drawing)) note(reading, 'unreachable-state', state, { id: state.id })
  // What only an unreachable state leads to is not a mistake of its own.
  const beyond = spread(
    lost.map((state) => state.id),
    targets,
  )
  for (const ending of scenario.endings)
    if (!reached.has(ending.id) && !beyond.has(ending.id))
      note(reading, 'unreachable-ending', ending, { id: ending.id })
  checkCircles(reading, drawing, reached)
}

function note(
  reading: Reading,
  code: 'unreachable-state' | 'unreachable-ending' | 'stuck-state' | 'endless-loop',
  part: object,
  values: Record<string, string>,
): void {
  const span = reading.spans.get(part)
  if (span !== undefined) report(reading, code, span, values)
}

function draw(scenario: Scenario): Drawing {
  const paths = statePaths(scenario)
  const leads = (rules: readonly Rule[]) =>
    rules.flatMap((rule) => (rule.goTo === null ? [] : [innermost(paths, rule.goTo)]))
  const isTalk = (rule: Rule) => {
    const occasions = occasionsOf(rule.when)
    return occasions.has('turn') || occasions.has('silence')
  }
  const everywhere = [...scenario.anywhere, ...scenario.topics.flatMap((topic) => topic.answers)]
  const [anywhere, talkedAnywhere] = [leads(everywhere), leads(everywhere.filter(isTalk))]
  const states = allStates(scenario).filter((state) => state.states.length === 0)
  const own = states.map(({ id }) => [id, (paths.get(id) ?? []).flatMap((state) => state.rules)] as const)
  return {
    states,
    paths,
    targets: new Map(own.map(([id, rules]) => [id, new Set([...anywhere, ...leads(rules)])])),
    talked: new Map(
      own.map(([id, rules]) => [id, new Set([...talkedAnywhere, ...leads(rules.filter(isTalk))])]),
    ),
  }
}

/**
 * The states where what cannot be reached begins: not those that another unreachable state leads to, and of nested ones the outermost
 * that holds nothing else.
 */
function firstLost(lost: readonly State[], { states, paths, targets }: Drawing): ReadonlySet<State> {
  const ids = new Set(lost.map((state) => state.id))
  const groups = components([...ids], targets)
  const entered = new Set(
    groups.flatMap((group) =>
      group.flatMap((id) => [...(targets.get(id) ?? [])].filter((each) => !group.includes(each))),
    ),
  )
  const begins = groups
    .filter((group) => !group.some((id) => entered.has(id)))
    .map((group) => lost.find((state) => group.includes(state.id)))
  const found = new Set(
    states.filter((state) => !ids.has(state.id)).flatMap((state) => paths.get(state.id) ?? []),
  )
  return new Set(
    begins.flatMap((state) => {
      const path = state === undefined ? [] : (paths.get(state.id) ?? [])
      return path.findLast((each) => !found.has(each)) ?? []
    }),
  )
}

/** Reports states, alone or in a circle, that words and silence never lead out of. */
function checkCircles(reading: Reading, { states, talked }: Drawing, reached: ReadonlySet<string>): void {
  const here = states.filter((state) => reached.has(state.id))
  for (const group of components(
    here.map((state) => state.id),
    talked,
  )) {
    const inside = new Set(group)
    if (group.some((id) => [...(talked.get(id) ?? [])].some((each) => !inside.has(each)))) continue
    const [first, ...others] = here.filter((state) => inside.has(state.id))
    if (first === undefined) continue
    if (others.length === 0) note(reading, 'stuck-state', first, { id: first.id })
    else note(reading, 'endless-loop', first, { states: listed([first, ...others]) })
  }
}

/** The ids of states, the first few of many. */
function listed(states: readonly State[]): string {
  const shown = states.slice(0, 6).map((state) => `\`${state.id}\``)
  return [...shown, ...(states.length > shown.length ? ['…'] : [])].join(', ')
}
