import type { Say } from '../language/index.ts'
import { type Attributes, dotLine, type LabelLine, markup, nameOf, namePoint, quoted } from './dot-line.ts'
import type { GraphEnding, GraphState } from './graph.ts'
import { edgeLabel, edgeTooltip, endingLabel, pointLabel, shortText, stateLabel } from './labels.ts'
import type { Arrival, Point } from './points.ts'
import { colours, type DrawingTone } from './tones.ts'

/** The ink of arrows and frames. */
export const ink = '#4a4a4a'

/** How much of what a state is about is written into its box, in graphemes; all of it stands in its tooltip. */
const longestAbout = 90

/** Returns the box of a state that is not drawn open; one that could be opened has a double frame. */
export function stateLine(state: GraphState, tone: DrawingTone | null, say: Say): string {
  const [id = '', ...more] = stateLabel(state, say)
  const about = state.about === null || state.outside ? [] : [shortText(state.about, longestAbout)]
  const label = markup([{ text: id, look: 'bold' }, ...small(about), ...small(more)])
  return dotLine(nameOf(state.id), {
    label,
    tooltip: quoted(stateTooltip(state)),
    ...(state.hidden > 0 ? { peripheries: '2' } : {}),
    ...lookOf(tone),
  })
}

/** Returns what is shown when one points at a state: its id, and all that it is about. */
export function stateTooltip({ id, about }: GraphState): string {
  return shortText(about === null ? id : `${id}: ${about}`)
}

/** Returns the box of an ending. */
export function endingLine(ending: GraphEnding, tone: DrawingTone | null, say: Say): string {
  const [id = '', ...more] = endingLabel(ending, say)
  const label = markup([{ text: id, look: 'bold' }, ...small(more)])
  const tooltip = quoted(shortText(`${id}: ${ending.title}`))
  return dotLine(nameOf(ending.id), { label, tooltip, penwidth: '2', ...lookOf(tone) })
}

/** Returns the point inside a nested state where the arrows of its own rules begin. */
export function pointLine(point: Point, say: Say): string {
  const label = pointLabel(point, say)
  return dotLine(namePoint(point), { label: markup(small([label])), tooltip: quoted(label), ...pointLook })
}

/** Returns the point beside a state or an ending where an arrow begins that leads there from anywhere; it says when. */
export function arrivalPointLine(edge: Arrival, say: Say): string {
  const { conditions, notes } = edgeLabel(edge, say)
  const listed = [...(conditions.length > 1 ? conditions.map((line) => `· ${line}`) : conditions), ...notes]
  const label = markup([{ text: pointLabel(edge.from, say), look: 'small-bold' }, ...small(listed)])
  const tooltip = quoted(edgeTooltip(edge, say))
  return dotLine(namePoint(edge.from, edge.to), { label, tooltip, ...pointLook })
}

const pointLook: Attributes = {
  shape: 'cds',
  style: 'filled',
  fillcolor: quoted('#efefef'),
  color: quoted('#9a9a9a'),
}

function small(texts: readonly string[]): readonly LabelLine[] {
  return texts.map((text) => ({ text, look: 'small' }))
}

function lookOf(tone: DrawingTone | null): Attributes {
  if (tone === null) return {}
  const { fill, line, dashed } = colours[tone]
  const style = dashed ? { style: quoted('rounded,filled,dashed') } : {}
  return { fillcolor: quoted(fill), color: quoted(line), ...style }
}
