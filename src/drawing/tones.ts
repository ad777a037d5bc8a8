import type { Graph } from './graph.ts'
import { statesWithin } from './nesting.ts'

/** What the colour of a box means: how an ending is, whether a state was ever seen, or that it is outside of what is drawn. */
export type DrawingTone = 'good' | 'mixed' | 'poor' | 'seen' | 'never' | 'outside'

/** How a box looks. */
export interface Colours {
  readonly fill: string
  readonly line: string
  readonly dashed: boolean
}

/** The look of each meaning: dark text on each fill has a contrast of at least 7 to 1, and what a colour says stands in words in the box. */
export const colours: Readonly<Record<DrawingTone, Colours>> = {
  good: { fill: '#dcefe0', line: '#2e6b3c', dashed: false },
  mixed: { fill: '#fbf0cf', line: '#7a5b00', dashed: false },
  poor: { fill: '#f6dfda', line: '#96341f', dashed: false },
  seen: { fill: '#dfeaf7', line: '#23568f', dashed: false },
  never: { fill: '#ffffff', line: '#96341f', dashed: true },
  outside: { fill: '#f2f2f2', line: '#777777', dashed: true },
}

/** Returns the meaning that the box of a state or an ending is coloured by, by id; a state that nothing is told of has none. */
export function tonesOf(graph: Graph): ReadonlyMap<string, DrawingTone> {
  const tones = new Map<string, DrawingTone>()
  for (const state of graph.states.flatMap((each) => [each, ...statesWithin(each)])) {
    // Of a nested state that is drawn open, the states inside tell.
    if (state.states.length > 0) continue
    if (state.seen !== null) tones.set(state.id, state.seen > 0 ? 'seen' : 'never')
    else if (state.outside) tones.set(state.id, 'outside')
  }
  for (const { id, kind, seen } of graph.endings) tones.set(id, seen === 0 ? 'never' : kind)
  return tones
}
