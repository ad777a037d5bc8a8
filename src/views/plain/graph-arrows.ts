import { type Graph, type GraphRule, type Origin, originName, sameOrigin } from '../../drawing/index.ts'
import type { Say } from '../../language/index.ts'
import { flow, type Piece } from './flow.ts'
import { seenPieces } from './graph-seen.ts'
import type { Paper } from './paper.ts'

/** The mark that stands before the place that rules lead to. */
const arrow = '→'

/** Returns what leads on from one place: for each target the conditions of the rules that lead there, with their lines in the file. */
export function arrowLines(graph: Graph, from: Origin, paper: Paper, indent: string): readonly string[] {
  return graph.edges
    .filter((edge) => sameOrigin(edge.from, from))
    .flatMap(({ to, rules }) => {
      const head: readonly Piece[] = [`${arrow} `, [paper.theme.title, to]]
      const [only, ...others] = rules
      const rest = `${indent}    `
      if (only !== undefined && others.length === 0)
        return flow([...head, '  ', ...rulePieces(only, paper)], paper, { first: indent, rest })
      return [
        ...flow(head, paper, indent),
        ...rules.flatMap((rule) =>
          flow(['· ', ...rulePieces(rule, paper)], paper, { first: `${indent}  `, rest }),
        ),
      ]
    })
}

function rulePieces(rule: GraphRule, paper: Paper): readonly Piece[] {
  return [rule.reading, [paper.theme.remark, `  ${lineOf(rule)}`], ...seenPieces(rule.seen, paper)]
}

/** Returns how many rules answer and stay; where conversations are laid over, which of them they never met. */
export function stayingLines(rules: readonly GraphRule[], paper: Paper, indent: string): readonly string[] {
  const { say, theme } = paper
  if (rules.length === 0) return []
  const never = rules.filter(({ seen }) => seen === 0).map(lineOf)
  const pieces: readonly Piece[] = [
    [theme.remark, say('graph.view.stay', { rules: rules.length })],
    ...(never.length === 0
      ? []
      : [[theme.flag, `  ! ${say('graph.view.never', { places: never.join(' ') })}`] as const]),
  ]
  return flow(pieces, paper, { first: indent, rest: `${indent}  ` })
}

/** Returns the names of the places that rules lead from to a state or an ending, each once. */
export function sourcesOf(graph: Graph, id: string, say: Say): readonly string[] {
  const sources = graph.edges.filter(({ to }) => to === id).map(({ from }) => originName(from, say))
  return [...new Set(sources)]
}

/** The line of a rule in its file, ":88". */
function lineOf({ place }: GraphRule): string {
  return /:\d+$/.exec(place)?.[0] ?? place
}
