import type { Say } from '../language/index.ts'
import { arrivalLine, beginningLines, edgeLine } from './dot-arrows.ts'
import { arrivalPointLine, endingLine, ink, pointLine, stateLine, stateTooltip } from './dot-boxes.ts'
import { markup, quoted } from './dot-line.ts'
import type { Graph, GraphState } from './graph.ts'
import { shortText, stateLabel } from './labels.ts'
import { pointInside, splitEdges } from './points.ts'
import { tonesOf } from './tones.ts'

/**
 * Returns a drawing in the DOT language of Graphviz: a cluster for each nested state that is drawn open, and tooltips that hold all
 * that labels cut short.
 */
export function dotText(graph: Graph, say: Say): string {
  const tones = tonesOf(graph)
  const { arrivals, others } = splitEdges(graph)
  const pointsBeside = (id: string) =>
    arrivals.filter(({ to }) => to === id).map((edge) => arrivalPointLine(edge, say))
  const stateLines = (state: GraphState): readonly string[] => {
    if (state.states.length === 0) {
      return [...pointsBeside(state.id), stateLine(state, tones.get(state.id) ?? null, say)]
    }
    const point = pointInside(graph, state.id)
    return [
      `subgraph ${quoted(`cluster ${state.id}`)} {`,
      ...indented([
        `label=${markup([{ text: stateLabel(state, say).join(' · '), look: 'bold' }])}`,
        `tooltip=${quoted(stateTooltip(state))}`,
        'fontsize=13',
        ...(point === null ? [] : [pointLine(point, say)]),
        ...state.states.flatMap(stateLines),
      ]),
      '}',
    ]
  }
  return `${[
    `digraph ${quoted(graph.id)} {`,
    ...indented([
      ...headLines(graph),
      ...graph.states.flatMap(stateLines),
      ...graph.endings.flatMap((ending) => [
        ...pointsBeside(ending.id),
        endingLine(ending, tones.get(ending.id) ?? null, say),
      ]),
      ...beginningLines(graph, say),
      ...arrivals.map((edge) => arrivalLine(edge, say)),
      ...others.map((edge) => edgeLine(edge, say)),
    ]),
    '}',
  ].join('\n')}\n`
}

function headLines(graph: Graph): readonly string[] {
  const font = 'fontname="Arial"'
  const title = quoted(shortText(graph.title))
  return [
    `graph [label=${title}, tooltip=${title}, labelloc=t, ${font}, fontsize=18, rankdir=LR, color="#9a9a9a", style=rounded, nodesep=0.2, ranksep=0.5]`,
    `node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="${ink}", ${font}, fontsize=12, margin="0.22,0.08"]`,
    `edge [color="${ink}", ${font}, fontsize=10, arrowsize=0.7]`,
  ]
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
