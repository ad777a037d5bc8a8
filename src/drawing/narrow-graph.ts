import type { Graph, GraphEdge, GraphState, Origin } from './graph.ts'
import { mergeEdges } from './merge-edges.ts'
import { closeBelow, countWithin, findState, statesWithin } from './nesting.ts'

/** What part of a drawing is wanted: everything or one state (`within`), and how many levels of nesting are opened. */
export interface Narrowing {
  readonly within: string | null
  readonly depth: number
}

/**
 * Returns part of a drawing. States deeper than `depth` are in closed boxes, and arrows lead to and from these; what happens inside
 * one is not drawn. With `within` only that state is drawn, and what leads into it and out of it: what stands around it is marked as
 * outside, and arrows that do not touch it are left out. An id that is no state's gives the whole.
 */
export function narrowGraph(graph: Graph, { within, depth }: Narrowing): Graph {
  const root = within === null ? null : findState(graph.states, within)
  // The state itself is one level more than what it holds.
  const inside = root === null ? closeBelow(graph.states, depth) : closeBelow([root], depth + 1)
  const boxes = new Map([...boxesOf(root === null ? graph.states : [root], inside)])
  const outside = root === null ? new Map<string, string>() : outsideBoxes(graph.states, root.id)
  const edges = mergeEdges(
    graph.edges.flatMap((edge) => movedEdge(edge, boxes, outside, root === null, openIn(inside))),
  )
  const named = new Set(edges.flatMap(({ from, to }) => ('id' in from ? [from.id, to] : [to])))
  const around = [...new Set(outside.values())].filter((id) => named.has(id))
  return {
    ...graph,
    beginnings: graph.beginnings.flatMap(({ to, short }) => {
      const box = boxes.get(to)
      return box === undefined ? [] : [{ to: box, short }]
    }),
    states: [...inside, ...around.flatMap((id) => outsideState(graph.states, id))],
    endings: graph.endings.filter(({ id }) => root === null || named.has(id)),
    edges,
    staying: root === null ? graph.staying : [],
  }
}

/** An arrow between boxes that are drawn; none where it leads around inside a closed box, or does not touch what is drawn. */
function movedEdge(
  edge: GraphEdge,
  boxes: ReadonlyMap<string, string>,
  outside: ReadonlyMap<string, string>,
  whole: boolean,
  open: ReadonlySet<string>,
): readonly GraphEdge[] {
  const { from } = edge
  const to = boxes.get(edge.to) ?? outside.get(edge.to) ?? edge.to
  const into = boxes.has(edge.to)
  const box = from.type === 'anywhere' ? undefined : boxes.get(from.id)
  if (box === undefined || from.type === 'anywhere') {
    if (!whole && !into) return []
    return [{ ...edge, from: movedOutside(from, outside), to }]
  }
  const moved: Origin = open.has(box) ? { type: 'every', id: box } : { type: 'state', id: box }
  const insideOneBox = to === box && !(from.id === box && edge.to === box && from.type === 'state')
  return insideOneBox ? [] : [{ ...edge, from: moved, to }]
}

/** States around the one that is drawn hold it too, so their own rules begin in every state of theirs; others are boxes. */
function movedOutside(from: Origin, outside: ReadonlyMap<string, string>): Origin {
  if (from.type === 'anywhere') return from
  const box = outside.get(from.id)
  return box === undefined ? from : { type: 'state', id: box }
}

/** For each state, the state in whose box it is drawn: itself where it is open or has none inside. */
function* boxesOf(
  states: readonly GraphState[],
  drawn: readonly GraphState[],
): Generator<readonly [string, string]> {
  for (const state of states) {
    const box = drawn.find(({ id }) => id === state.id)
    if (box === undefined) continue
    yield [state.id, state.id]
    if (box.hidden > 0) for (const hidden of statesWithin(state)) yield [hidden.id, state.id]
    else yield* boxesOf(state.states, box.states)
  }
}

/** For each state that neither holds `id` nor is inside it, the outermost state around it that does not hold `id`. */
function outsideBoxes(states: readonly GraphState[], id: string): Map<string, string> {
  return new Map(
    states.flatMap((state): readonly (readonly [string, string])[] => {
      if (state.id === id) return []
      if (findState(state.states, id) !== null) return [...outsideBoxes(state.states, id)]
      return [[state.id, state.id], ...statesWithin(state).map((each) => [each.id, state.id] as const)]
    }),
  )
}

function outsideState(states: readonly GraphState[], id: string): readonly GraphState[] {
  const state = findState(states, id)
  return state === null ? [] : [{ ...state, states: [], hidden: countWithin(state), outside: true }]
}

function openIn(states: readonly GraphState[]): ReadonlySet<string> {
  const all = states.flatMap((state) => [state, ...statesWithin(state)])
  return new Set(all.filter((state) => state.states.length > 0).map(({ id }) => id))
}
