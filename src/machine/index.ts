/**
 * In: a scenario. Out: its xstate machine, the pure step that the machine, sessions and exploration share, and what can happen in it.
 * Must not know: coders, clocks, transcripts, files, screens.
 */

export { within } from './compile-condition.ts'
export {
  createScenarioMachine,
  type ScenarioMachine,
  type Snapshot,
  startMachine,
  stateOf,
  stepMachine,
  type Variant,
} from './create-machine.ts'
export {
  defaultLimit,
  type Exploration,
  type ExploredThing,
  type ExploredTurn,
  type ExploreSettings,
  eventOf,
  explore,
  type Hindrance,
  type Loop,
  leadsTo,
  type QuickestEnding,
  replay,
  type Thing,
  type Trap,
  type Verdict,
  type Witness,
} from './explore/index.ts'
export type { Answer, Memory, SpokenLine, TurnEvent } from './memory.ts'
export { createPlay, type Play } from './play.ts'
export { random } from './random.ts'
export { type Beginning, begin, type Middle, type Situation, step } from './step.ts'
