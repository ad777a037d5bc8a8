import {
  countWithin,
  type Graph,
  type GraphEnding,
  type GraphState,
  originName,
  statesWithin,
} from '../../drawing/index.ts'
import { flow, heading, type Piece } from './flow.ts'
import { arrowLines, sourcesOf, stayingLines } from './graph-arrows.ts'
import { seenPieces } from './graph-seen.ts'
import type { Paper } from './paper.ts'

/**
 * Returns a drawing as an outline: each state with what it is about and where one comes from, under it what leads where and when, and
 * the states inside it. Then what leads on from anywhere, and the endings. It reads the same aloud, in a pipe and without colour.
 */
export function graphLines(graph: Graph, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const anywhere = [
    ...arrowLines(graph, { type: 'anywhere' }, paper, '  '),
    ...stayingLines(graph.staying, paper, '  '),
  ]
  return [
    ...flow([[theme.title, graph.title], `  ${graph.id}`], paper),
    ...countLines(graph, paper),
    ...flow([[theme.remark, say('graph.view.places', { file: fileOf(graph) })]], paper),
    ...graph.beginnings.flatMap(({ to, short }) =>
      flow([say(short ? 'graph.view.begins-short' : 'graph.view.begins', { to })], paper),
    ),
    ...graph.states.flatMap((state) => ['', ...stateLines(graph, state, paper, '')]),
    ...strayLines(graph, paper),
    ...(anywhere.length === 0 ? [] : [...heading(say('graph.anywhere'), paper), ...anywhere]),
    ...(graph.endings.length === 0 ? [] : heading(say('graph.view.endings'), paper)),
    ...graph.endings.flatMap((ending) => endingLines(graph, ending, paper)),
  ]
}

function countLines(graph: Graph, paper: Paper): readonly string[] {
  const { say } = paper
  const inside = graph.states.filter((state) => !state.outside)
  const states = inside.reduce((sum, state) => sum + 1 + countWithin(state), 0)
  const rules = [...new Set(graph.edges.flatMap((edge) => edge.rules))]
  const counts = say('graph.view.counts', { states, endings: graph.endings.length, rules: rules.length })
  const inner = inside
    .flatMap((state) => [state, ...statesWithin(state)])
    .filter((state) => state.states.length === 0)
  if (!inner.some(({ seen }) => seen !== null)) return flow([counts], paper)
  const seen = (parts: readonly { readonly seen: number | null }[]) =>
    parts.filter((part) => (part.seen ?? 0) > 0).length
  const values = {
    states: seen(inner),
    ofStates: inner.length,
    endings: seen(graph.endings),
    ofEndings: graph.endings.length,
    rules: seen(rules),
    ofRules: rules.length,
  }
  return [...flow([counts], paper), ...flow([say('graph.view.seen', values)], paper)]
}

/** The name of the file that the places of rules are lines of. */
function fileOf({ edges, staying }: Graph): string {
  const place = edges[0]?.rules[0]?.place ?? staying[0]?.place ?? ''
  return place.replace(/:\d+$/, '')
}

function stateLines(graph: Graph, state: GraphState, paper: Paper, indent: string): readonly string[] {
  const { say, theme } = paper
  const inside = `${indent}  `
  const marks = [
    ...(state.hidden > 0 ? [say('graph.hidden', { count: state.hidden })] : []),
    ...(state.outside ? [say('graph.outside')] : []),
  ]
  const head: readonly Piece[] = [
    [theme.title, state.id],
    ...marks.map((mark): Piece => [theme.remark, `  (${mark})`]),
    ...seenPieces(state.seen, paper),
    ...(state.about === null || state.outside ? [] : [`  ${state.about.trim()}`]),
  ]
  const open = state.states.length > 0
  const own = [
    ...arrowLines(
      graph,
      { type: open ? 'every' : 'state', id: state.id },
      paper,
      open ? `${inside}  ` : inside,
    ),
    ...stayingLines(state.staying, paper, open ? `${inside}  ` : inside),
  ]
  const every = open && own.length > 0 ? flow([say('graph.every', { id: state.id })], paper, inside) : []
  return [
    ...flow(head, paper, { first: indent, rest: inside }),
    ...sourceLines(graph, state.id, paper, inside),
    ...every,
    ...own,
    ...state.states.flatMap((each) => stateLines(graph, each, paper, inside)),
  ]
}

/** What leads in from all of a state that is not drawn itself, because what is drawn is inside it. */
function strayLines(graph: Graph, paper: Paper): readonly string[] {
  const drawn = new Set(graph.states.flatMap((state) => [state, ...statesWithin(state)]).map(({ id }) => id))
  const stray = new Set(
    graph.edges.flatMap(({ from }) => (from.type === 'every' && !drawn.has(from.id) ? [from.id] : [])),
  )
  return [...stray].flatMap((id) => [
    ...heading(originName({ type: 'every', id }, paper.say), paper),
    ...arrowLines(graph, { type: 'every', id }, paper, '  '),
  ])
}

function endingLines(graph: Graph, ending: GraphEnding, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const style = ending.kind === 'good' ? theme.hit : ending.kind === 'poor' ? theme.flag : theme.remark
  const head: readonly Piece[] = [
    [theme.title, ending.id],
    [style, `  (${say(`graph.kind.${ending.kind}`)})`],
    ...seenPieces(ending.seen, paper),
    `  ${ending.title.trim()}`,
  ]
  return [
    ...flow(head, paper, { first: '  ', rest: '    ' }),
    ...sourceLines(graph, ending.id, paper, '    '),
  ]
}

function sourceLines(graph: Graph, id: string, paper: Paper, indent: string): readonly string[] {
  const sources = sourcesOf(graph, id, paper.say)
  if (sources.length === 0) return []
  const text = paper.say('graph.view.from', { places: sources.join(', ') })
  return flow([[paper.theme.remark, text]], paper, { first: indent, rest: `${indent}  ` })
}
