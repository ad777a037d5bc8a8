import type { Graph, GraphEdge, Origin } from './graph.ts'
import { findState } from './nesting.ts'

/** A point of a drawing where arrows begin that is no state: what holds in every state inside a nested one, or anywhere. */
export type Point = Exclude<Origin, { readonly type: 'state' }>

/** Returns the point inside a nested state that arrows begin at; null where none does. */
export function pointInside(graph: Graph, id: string): Point | null {
  const found = graph.edges.find(({ from }) => from.type === 'every' && from.id === id)?.from
  return found?.type === 'every' ? found : null
}

/** An arrow that begins at a point outside every state that is drawn open. */
export interface Arrival extends GraphEdge {
  readonly from: Point
}

/** The arrows of a drawing by how they are drawn. */
export interface SplitEdges {
  /**
   * Those that begin anywhere, or in all of a state that is not drawn open: each begins at a point of its own beside where it leads,
   * since from one point for all they would cross the whole drawing.
   */
  readonly arrivals: readonly Arrival[]
  readonly others: readonly GraphEdge[]
}

/** Returns the arrows of a drawing by how they are drawn. */
export function splitEdges(graph: Graph): SplitEdges {
  const isOpen = (id: string) => (findState(graph.states, id)?.states.length ?? 0) > 0
  const arrivals: Arrival[] = []
  const others: GraphEdge[] = []
  for (const edge of graph.edges) {
    const { from } = edge
    if (from.type === 'state' || (from.type === 'every' && isOpen(from.id))) others.push(edge)
    else arrivals.push({ ...edge, from })
  }
  return { arrivals, others }
}
