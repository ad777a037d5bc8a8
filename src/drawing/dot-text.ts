import type { Say } from '../language/index.ts'
import { arrivalLine, beginningLines, edgeLine, mostWorded } from './dot-arrows.ts'
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
  const hasWords = others.length <= mostWorded
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
      ...headLines(graph, hasWords ? null : say('graph.no-words')),
      ...graph.states.flatMap(stateLines),
      ...graph.endings.flatMap((ending) => [
        ...pointsBeside(ending.id),
        endingLine(ending, tones.get(ending.id) ?? null, say),
      ]),
      ...beginningLines(graph, say),
      ...arrivals.map((edge) => arrivalLine(edge, say)),
      ...others.map((edge) => edgeLine(edge, hasWords, say)),
    ]),
    '}',
  ].join('\n')}\n`
}

function headLines(graph: Graph, noWords: string | null): readonly string[] {
  const font = 'fontname="Arial"'
  const title = shortText(graph.title)
  const label = quoted(noWords === null ? title : `${title}\n${noWords}`)
  // Of a dense drawing no layout is good, and a quick one is not worse.
  const limits = noWords === null ? '' : ', nslimit=2, nslimit1=2, mclimit=0.5'
  return [
    `graph [label=${label}, tooltip=${quoted(title)}, labelloc=t, ${font}, fontsize=18, rankdir=LR, color="#9a9a9a", style=rounded, nodesep=0.2, ranksep=0.5${limits}]`,
    `node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="${ink}", ${font}, fontsize=12, margin="0.22,0.08"]`,
    `edge [color="${ink}", ${font}, fontsize=10, arrowsize=0.7]`,
  ]
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
