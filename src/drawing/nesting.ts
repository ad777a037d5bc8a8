import type { GraphState } from './graph.ts'

/** How many states are drawn at most where nobody says how deep: more are hard to take in on one page. */
export const mostDrawn = 40

/** Returns all states inside a state, outer before inner. */
export function statesWithin(state: GraphState): readonly GraphState[] {
  return state.states.flatMap((each) => [each, ...statesWithin(each)])
}

/** Returns how many states are inside a state, those in closed boxes too. */
export function countWithin(state: GraphState): number {
  return state.hidden + state.states.reduce((sum, each) => sum + 1 + countWithin(each), 0)
}

/** Returns how many levels of nesting there are: 1 where no state holds others. */
export function levelsOf(states: readonly GraphState[]): number {
  return states.length === 0 ? 0 : 1 + Math.max(...states.map((state) => levelsOf(state.states)))
}

/** Returns the state of an id, however deep; null where there is none. */
export function findState(states: readonly GraphState[], id: string): GraphState | null {
  for (const state of states) {
    const found = state.id === id ? state : findState(state.states, id)
    if (found !== null) return found
  }
  return null
}

/** Returns states with those deeper than `depth` levels put away in closed boxes. */
export function closeBelow(states: readonly GraphState[], depth: number): readonly GraphState[] {
  return states.map((state) =>
    depth > 1
      ? { ...state, states: closeBelow(state.states, depth - 1) }
      : { ...state, states: [], hidden: countWithin(state) },
  )
}

/**
 * Returns the depth to draw to where nobody says: as deep as there are no more than 40 states on the page, but always so deep that
 * there is more than one.
 */
export function fittingDepth(states: readonly GraphState[]): number {
  const drawnAt = (depth: number) =>
    closeBelow(states, depth).reduce((sum, state) => sum + 1 + statesWithin(state).length, 0)
  const depths = Array.from({ length: levelsOf(states) }, (_, level) => level + 1)
  const several = depths.find((depth) => drawnAt(depth) > 1) ?? 1
  return depths.findLast((depth) => drawnAt(depth) <= mostDrawn && depth >= several) ?? several
}
