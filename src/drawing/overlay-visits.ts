import type { Visits } from '../testing/index.ts'
import type { Graph, GraphRule, GraphState } from './graph.ts'

/** Returns the drawing with how often each of its states, endings and rules was seen in conversations; 0 is never. */
export function overlayVisits(graph: Graph, visits: Visits): Graph {
  const rule = (each: GraphRule): GraphRule => ({ ...each, seen: visits.rules.get(each.place) ?? 0 })
  const state = (each: GraphState): GraphState => ({
    ...each,
    states: each.states.map(state),
    staying: each.staying.map(rule),
    seen: visits.states.get(each.id) ?? 0,
  })
  return {
    ...graph,
    states: graph.states.map(state),
    endings: graph.endings.map((each) => ({ ...each, seen: visits.endings.get(each.id) ?? 0 })),
    edges: graph.edges.map((edge) => ({ ...edge, rules: edge.rules.map(rule) })),
    staying: graph.staying.map(rule),
  }
}
