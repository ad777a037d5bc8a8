import type { Say } from '../language/index.ts'
import { ink } from './dot-boxes.ts'
import { type Attributes, dotLine, nameOf, nameOfOrigin, namePoint, quoted } from './dot-line.ts'
import type { Graph, GraphEdge } from './graph.ts'
import { edgeLabel, edgeTooltip, seenOf } from './labels.ts'
import type { Arrival } from './points.ts'
import { colours } from './tones.ts'

/**
 * How many arrows have words at most. Of more nobody could tell which words are whose, and Graphviz needs a minute to find a place for
 * all of them instead of two seconds.
 */
export const mostWorded = 150

/** Returns an arrow with the conditions of its rules, cut short, or without; all of them, with their places, stand in its tooltip. */
export function edgeLine(edge: GraphEdge, hasWords: boolean, say: Say): string {
  // Fonts that are wider than the one Graphviz reckons with are given some room.
  const { conditions, notes } = edgeLabel(edge, say)
  const label = [...conditions, ...notes].map((line) => `  ${line}  `)
  return dotLine(`${nameOfOrigin(edge.from)} -> ${nameOf(edge.to)}`, {
    ...(hasWords ? { label: quoted(label.join('\n')) } : {}),
    tooltip: quoted(edgeTooltip(edge, say)),
    ...strokeOf(edge),
  })
}

/** Returns the arrow from a point beside a state or an ending to it; what is to be said stands at the point. */
export function arrivalLine(edge: Arrival, say: Say): string {
  return dotLine(`${namePoint(edge.from, edge.to)} -> ${nameOf(edge.to)}`, {
    tooltip: quoted(edgeTooltip(edge, say)),
    ...strokeOf(edge),
  })
}

/** Returns the dots where conversations begin, and their arrows. */
export function beginningLines(graph: Graph, say: Say): readonly string[] {
  return graph.beginnings.flatMap(({ to, short }) => {
    const name = quoted(short ? 'short beginning' : 'beginning')
    const tooltip = quoted(say(short ? 'graph.short' : 'graph.begins'))
    return [
      dotLine(name, {
        shape: 'circle',
        label: '""',
        width: '0.16',
        style: 'filled',
        fillcolor: quoted(ink),
        tooltip,
      }),
      dotLine(`${name} -> ${nameOf(to)}`, { ...(short ? { label: tooltip } : {}), tooltip }),
    ]
  })
}

/** The more conversations went along an arrow the thicker it is; dashed where none did. */
function strokeOf(edge: GraphEdge): Attributes {
  const seen = seenOf(edge)
  if (seen === null) return {}
  if (seen === 0) return { style: 'dashed', color: quoted(colours.never.line) }
  return { color: quoted(colours.seen.line), penwidth: (1 + Math.log2(1 + seen) / 2).toFixed(1) }
}
