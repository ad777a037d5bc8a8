import type { Say } from '../language/index.ts'
import { safeText } from '../text/index.ts'
import type { GraphEdge, GraphEnding, GraphState, Origin } from './graph.ts'
import type { Point } from './points.ts'

/** How many rules an arrow names; of others it only says how many there are. */
const mostNamed = 2

/** How long a rule's condition may be at an arrow, in graphemes. */
const longest = 44

/** Returns text of strangers on one line, safe to show, and cut with an ellipsis where it is longer than `most` graphemes. */
export function shortText(text: string, most = Number.POSITIVE_INFINITY): string {
  // The last two are no characters, and XML takes neither.
  const line = safeText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .trim()
  if (line.length <= most) return line
  const graphemes = [...new Intl.Segmenter().segment(line)]
  if (graphemes.length <= most) return line
  const start = graphemes
    .slice(0, most - 1)
    .map(({ segment }) => segment)
    .join('')
  return `${start.replace(/[\s,+(]+$/, '')}…`
}

/** What stands at an arrow: the conditions of its first rules, then how many more there are and how often they were seen. */
export interface EdgeLabel {
  readonly conditions: readonly string[]
  readonly notes: readonly string[]
}

/** Returns what stands at an arrow. */
export function edgeLabel(edge: GraphEdge, say: Say): EdgeLabel {
  const named = edge.rules.slice(0, mostNamed)
  const more = edge.rules.length - named.length
  const seen = seenWords(seenOf(edge), say)
  return {
    conditions: named.map(({ reading }) => shortText(reading, longest)),
    notes: [...(more > 0 ? [say('graph.more', { more })] : []), ...(seen === null ? [] : [seen])],
  }
}

/** Returns all that is to be said of an arrow, a line for each rule: its condition, its place, how often it was seen. */
export function edgeTooltip({ rules }: GraphEdge, say: Say): string {
  const lines = rules.map(({ reading, place, seen }) => [
    shortText(reading),
    place,
    seenWords(seen, say) ?? '',
  ])
  return lines.map((words) => words.filter((word) => word !== '').join('  ')).join('\n')
}

/** Returns how often any of an arrow's rules was seen; null where no conversations are laid over. */
export function seenOf({ rules }: GraphEdge): number | null {
  if (rules.some(({ seen }) => seen === null)) return null
  return rules.reduce((sum, { seen }) => sum + (seen ?? 0), 0)
}

/** Returns in words how often something was seen: "12×", "never seen"; null where no conversations are laid over. */
function seenWords(seen: number | null, say: Say): string | null {
  return seen === null ? null : say('graph.seen', { times: seen })
}

/** Returns what stands at a state, part by part: its id, how many states are put away in it, whether it is outside, how often it was seen. */
export function stateLabel(state: GraphState, say: Say): readonly string[] {
  const seen = seenWords(state.seen, say)
  return [
    state.id,
    ...(state.hidden > 0 ? [say('graph.hidden', { count: state.hidden })] : []),
    ...(state.outside ? [say('graph.outside')] : []),
    ...(seen === null ? [] : [seen]),
  ]
}

/** Returns what stands at an ending, part by part: its id, its title, its kind, how often it was seen. */
export function endingLabel(ending: GraphEnding, say: Say): readonly string[] {
  const seen = seenWords(ending.seen, say)
  const kind = say(`graph.kind.${ending.kind}`)
  return [ending.id, shortText(ending.title, longest), kind, ...(seen === null ? [] : [seen])]
}

/** Returns the name of the place where an arrow begins. */
export function originName(origin: Origin, say: Say): string {
  return origin.type === 'state' ? origin.id : pointLabel(origin, say)
}

/** Returns what stands at a point where arrows begin that is no state. */
export function pointLabel(point: Point, say: Say): string {
  return point.type === 'anywhere' ? say('graph.anywhere') : say('graph.every', { id: point.id })
}
