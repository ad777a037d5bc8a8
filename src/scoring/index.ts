/**
 * In: the records of a conversation and its scenario. Out: its score, each point with its evidence, and its debrief.
 * Must not know: how turns are coded, how a conversation goes on, clocks, files or screens.
 */
export { createDebrief } from './create-debrief.ts'
export type { Debrief, FamilyFindings, Moment } from './debrief.ts'
export { labelName } from './label-name.ts'
export { partTitle } from './part-title.ts'
export { score } from './score.ts'
export { costs, type PartId, partIds, weights } from './weights.ts'
