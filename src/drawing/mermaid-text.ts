import type { Say } from '../language/index.ts'
import type { Graph, GraphEdge, GraphEnding, GraphState, Origin } from './graph.ts'
import { edgeLabel, endingLabel, pointLabel, shortText, stateLabel } from './labels.ts'
import { mermaidClasses } from './mermaid-classes.ts'
import { escaped, mermaidId, mermaidPointId } from './mermaid-words.ts'
import { pointInside, splitEdges } from './points.ts'

/**
 * Returns a drawing as a Mermaid state diagram (`stateDiagram-v2`). States are declared inside the state that holds them and arrows after
 * all of them, since Mermaid moves a state to where it is last named. No arrow begins or ends at a nested state, which Mermaid
 * draws badly or not at all: rules that hold in all of it begin at a point inside it.
 */
export function mermaidText(graph: Graph, say: Say): string {
  const { arrivals, others } = splitEdges(graph)
  const labelOf = (edge: GraphEdge) => {
    const { conditions, notes } = edgeLabel(edge, say)
    return [...conditions, ...notes].join(' · ')
  }
  const pointsBeside = (id: string) =>
    arrivals
      .filter(({ to }) => to === id)
      .map(({ from, to }) => declared(pointLabel(from, say), mermaidPointId(from, to)))
  const stateLines = (state: GraphState): readonly string[] => {
    const head = declared(stateLabel(state, say).join(' · '), mermaidId(state.id))
    if (state.states.length === 0) return [...pointsBeside(state.id), head]
    const point = pointInside(graph, state.id)
    return [
      `${head} {`,
      ...indented([
        ...(point === null ? [] : [declared(pointLabel(point, say), mermaidPointId(point))]),
        ...state.states.flatMap(stateLines),
      ]),
      '}',
    ]
  }
  const endingLines = (ending: GraphEnding): readonly string[] => [
    ...pointsBeside(ending.id),
    declared(endingLabel(ending, say).join(' · '), mermaidId(ending.id)),
  ]
  return `${[
    // JSON is YAML, so that nothing in a title can end the head or set anything in it.
    ...['---', `title: ${JSON.stringify(shortText(graph.title))}`, '---', 'stateDiagram-v2'],
    ...indented([
      ...graph.states.flatMap(stateLines),
      ...graph.endings.flatMap(endingLines),
      ...graph.beginnings.map(({ to, short }) => arrow('[*]', to, short ? say('graph.short') : '')),
      ...arrivals.map((edge) => arrow(mermaidPointId(edge.from, edge.to), edge.to, labelOf(edge))),
      ...others.map((edge) => arrow(originId(edge.from), edge.to, labelOf(edge))),
      ...graph.endings.map(({ id }) => `${mermaidId(id)} --> [*]`),
      ...mermaidClasses(graph),
    ]),
  ].join('\n')}\n`
}

function declared(text: string, id: string): string {
  return `state "${escaped(text)}" as ${id}`
}

function arrow(from: string, to: string, label: string): string {
  return `${from} --> ${mermaidId(to)}${label === '' ? '' : ` : ${escaped(label)}`}`
}

function originId(origin: Origin): string {
  return origin.type === 'state' ? mermaidId(origin.id) : mermaidPointId(origin)
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
