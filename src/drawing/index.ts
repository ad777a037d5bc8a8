/**
 * In: a scenario, and what conversations saw of it. Out: its drawing as a plain value, as Mermaid, DOT, SVG, and as a configuration for xstate.
 * Must not know: files, screens, terminals, coders.
 */
export { createGraph } from './create-graph.ts'
export { createXstateConfig } from './create-xstate-config.ts'
export { dotText } from './dot-text.ts'
export type { Graph, GraphEdge, GraphEnding, GraphRule, GraphState, Origin } from './graph.ts'
export { guardNames } from './guard-names.ts'
export { originName } from './labels.ts'
export { sameOrigin } from './merge-edges.ts'
export { mermaidText } from './mermaid-text.ts'
export { type Narrowing, narrowGraph } from './narrow-graph.ts'
export { countWithin, findState, fittingDepth, levelsOf, mostDrawn, statesWithin } from './nesting.ts'
export { overlayVisits } from './overlay-visits.ts'
export { svgPicture } from './svg-picture.ts'
export type { XstateConfig, XstateState, XstateTransition } from './xstate-config.ts'
