/**
 * In: a scenario. Out: its xstate machine, and the pure step that the machine, sessions and exploration share.
 * Must not know: coders, clocks, transcripts, files, screens.
 */
export {
  createScenarioMachine,
  type ScenarioMachine,
  type Snapshot,
  startMachine,
  stateOf,
  stepMachine,
  type Variant,
} from './create-machine.ts'
export { holds, type Moment, momentOf, within } from './holds.ts'
export { type Answer, heardIn, type Memory, newMemory, type SpokenLine, type TurnEvent } from './memory.ts'
export { createPlay, type Play } from './play.ts'
export { type Beginning, begin, type Situation, step } from './step.ts'
