/**
 * In: a scenario. Out: what can happen in it, by which shortest conversation; what never can; where one is stuck.
 * Must not know: coders, sentences, files, screens.
 */
export type {
  Exploration,
  ExploredThing,
  Hindrance,
  Loop,
  QuickestEnding,
  Thing,
  Trap,
  Verdict,
  Witness,
} from './exploration.ts'
export { explore } from './explore.ts'
export { type ExploredTurn, eventOf } from './explored-turn.ts'
export { leadsTo, replay } from './replay.ts'
export { defaultLimit, type ExploreSettings } from './walk.ts'
