/**
 * In: the records of a saved conversation, its scenario, and for rescoring today's analyses of its turns. Out: whether the scenario
 * agrees and where they first differ; what came, what went, and what becomes of the score.
 * Must not know: coders (nothing is coded here), files, screens.
 */
export {
  type Coding,
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
export type { Story, StoryDifference } from './story.ts'
export { type Verification, verify } from './verify.ts'
