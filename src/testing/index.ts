/**
 * In: conversations written beside a scenario, or labelled turns, and a coder. Out: what was not as expected, at its turn;
 * what of a scenario conversations saw; how good the coder is.
 * Must not know: which coder it is, files, screens.
 */
export { type BootstrapSettings, bootstrapSettings, type Interval, kappaIntervals } from './bootstrap.ts'
export {
  type CheckedLabelledTurns,
  checkLabelledTurns,
  type LabelledKey,
  type WrongLabelledLine,
} from './check-labelled-turns.ts'
export type { Expectation, TestConversation, TestTurn } from './conversation.ts'
export { type Coverage, type Covered, coverageOf, percentOf } from './coverage.ts'
export { type LabelledTurn, readLabelledTurns } from './labelled-turn.ts'
export {
  type CodedTurn,
  type CoderFigures,
  codedTurn,
  codeTurns,
  f1,
  figuresOf,
  kappa,
  macroF1,
  measuredFamilies,
  precision,
  recall,
  type Tally,
  wrongInTenOf,
} from './measure-coder.ts'
export { testSchema } from './parts.ts'
export { type ReadConversations, readConversations } from './read-conversations.ts'
export { type Difference, runConversation, type TestRun } from './run-conversation.ts'
export { type PartKind, partKinds, type Visits, visitsOf } from './visits.ts'
