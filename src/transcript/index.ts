/**
 * In: the records of a saved conversation, its scenario, for rescoring today's analyses of its turns, and its reviews. Out: the conversation
 * as steps; whether the scenario agrees and where they first differ; what came, what went, and what becomes of the score; the labels that count.
 * Must not know: coders (nothing is coded here), files, screens.
 */
export { blindRecords } from './blind.ts'
export type { Coding } from './coding.ts'
export { opinionOf } from './opinion.ts'
export { type Overruled, type OverruledLabel, overrule } from './overrule.ts'
export {
  createReplay,
  type Gauge,
  isSpokenRecord,
  type Meters,
  type Replay,
  type ReplayStep,
  stepOfTurn,
} from './replay.ts'
export {
  cameTo,
  isChanged,
  isCoded,
  type LabelChange,
  labelChanges,
  type RecordedTurn,
  type Rescored,
  type RescoredTurn,
  recordedTurns,
  rescore,
  wentFrom,
} from './rescore.ts'
export { type Direction, hasFlag, hasTechnique, labelsOf, seekStep, wordsOf } from './seek.ts'
export type { Story, StoryDifference } from './story.ts'
export { createToday, type FindToday, type TodaysLine } from './today.ts'
export { type Verification, verify } from './verify.ts'
