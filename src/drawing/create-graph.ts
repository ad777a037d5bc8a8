import type { Say } from '../language/index.ts'
import { innermost, type Scenario, type State, statePaths } from '../scenario/index.ts'
import type { Graph, GraphEdge, GraphRule, GraphState } from './graph.ts'
import { mergeEdges } from './merge-edges.ts'
import { originsOf } from './origins.ts'
import { placedRules, readingOfRule } from './placed-rules.ts'

/**
 * Returns the drawing of a scenario. A rule that leads somewhere is an arrow, to the state one then stands in; rules between the same
 * two places share one. Rules of `anywhere` and topics' answers begin at one point for all states.
 */
export function createGraph(scenario: Scenario, say: Say): Graph {
  const paths = statePaths(scenario)
  const land = (target: string) => innermost(paths, target)
  const placed = placedRules(scenario)
  const edges = placed.flatMap((each): readonly GraphEdge[] => {
    const { goTo, place } = each.rule
    if (goTo === null) return []
    const { from, when } = originsOf(each.when, each.home, paths)
    const rules = [{ place, reading: readingOfRule({ ...each, when }, say), seen: null }]
    return from.map((origin) => ({ from: origin, to: land(goTo), rules }))
  })
  const staying = (home: string | null): readonly GraphRule[] =>
    placed
      .filter((each) => each.home === home && each.rule.goTo === null)
      .map((each) => ({ place: each.rule.place, reading: readingOfRule(each, say), seen: null }))
  return {
    id: scenario.id,
    title: scenario.title,
    beginnings: beginningsOf(scenario, land),
    states: scenario.states.map((state) => drawnState(state, staying)),
    endings: scenario.endings.map(({ id, title, kind }) => ({ id, title, kind, seen: null })),
    edges: mergeEdges(edges),
    staying: staying(null),
  }
}

function drawnState(state: State, staying: (home: string) => readonly GraphRule[]): GraphState {
  const { id, about } = state
  const states = state.states.map((each) => drawnState(each, staying))
  return { id, about, states, hidden: 0, outside: false, staying: staying(id), seen: null }
}

function beginningsOf({ opening, short }: Scenario, land: (target: string) => string): Graph['beginnings'] {
  const [whole, later] = [land(opening), short === null ? null : land(short.opening)]
  const first = { to: whole, short: false }
  return later === null || later === whole ? [first] : [first, { to: later, short: true }]
}
