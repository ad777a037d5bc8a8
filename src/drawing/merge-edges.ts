import type { GraphEdge, Origin } from './graph.ts'

/** Returns arrows of which no two lead from the same point to the same place: their rules are put together, in order. */
export function mergeEdges(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const merged = new Map<string, GraphEdge>()
  for (const edge of edges) {
    const key = `${keyOfOrigin(edge.from)} → ${edge.to}`
    const before = merged.get(key)
    merged.set(key, before === undefined ? edge : { ...before, rules: [...before.rules, ...edge.rules] })
  }
  return [...merged.values()]
}

/** Returns a word for the point where an arrow begins, that no other point has. */
function keyOfOrigin(origin: Origin): string {
  return origin.type === 'anywhere' ? origin.type : `${origin.type} ${origin.id}`
}

/** Tells whether two arrows begin at the same point. */
export function sameOrigin(one: Origin, other: Origin): boolean {
  return keyOfOrigin(one) === keyOfOrigin(other)
}
