/**
 * In: conversations written beside a scenario, or labelled turns, and a coder; a scenario, kinds of trainee and a seed. Out: what was not
 * as expected, at its turn; what of a scenario conversations saw; how good the coder is; how simulated conversations went; how a
 * coder hears the conversations that exploring found, in words.
 * Must not know: which coder it is, files, screens.
 */
export { type AcceptedFound, acceptFound } from './accept-found.ts'
export {
  type BootstrapSettings,
  bootstrap,
  bootstrapSettings,
  type Interval,
  type Resampled,
} from './bootstrap.ts'
export {
  type CheckedLabelledTurns,
  checkLabelledTurns,
  type LabelledKey,
  type WrongLabelledLine,
} from './check-labelled-turns.ts'
export { cohenKappa } from './cohen-kappa.ts'
export type { Expectation, TestConversation, TestTurn } from './conversation.ts'
export { type Coverage, type Covered, coverageOf, percentOf } from './coverage.ts'
export { kappaIntervals } from './kappa-intervals.ts'
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
export { type NotUnderstood, notUnderstoodIn } from './not-understood.ts'
export { findPartLines, type PartLines } from './part-lines.ts'
export { testSchema } from './parts.ts'
export { type ReadConversations, readConversations } from './read-conversations.ts'
export { inlineTestKeys, recordConversation } from './record-conversation.ts'
export { replyPiece } from './reply-piece.ts'
export { type RuleHome, ruleHomes } from './rule-home.ts'
export {
  type Difference,
  nothingFound,
  runConversation,
  type TestRun,
} from './run-conversation.ts'
export {
  createSimulator,
  type HeldConversation,
  type PlannedRun,
  planRuns,
  type SimulatedHeader,
  type SimulatedRun,
  type Simulator,
} from './simulate.ts'
export {
  type Comparison,
  fewestRuns,
  type KindFigures,
  mostReaching,
  type SimulationFigures,
  simulationFigures,
  type Verdict,
} from './simulation-figures.ts'
export { createWitnessSpeaker, type SpokenWitness, type WitnessSpeaker } from './spoken/speak-witness.ts'
export {
  type Cause,
  causes,
  enoughHeard,
  heardAs,
  type Misheard,
  type SpokenFigures,
  spokenFigures,
} from './spoken/spoken-figures.ts'
export type { SpokenTurn } from './spoken/talk.ts'
export { overlap, reaches } from './spread.ts'
export { rankedKinds, traineeKinds } from './trainees/kinds/index.ts'
export type { TraineeKind, Weight } from './trainees/trainee-kind.ts'
export { type PartKind, partKinds, type Visits, visitsOf } from './visits.ts'
export type { Way, WayTo } from './way.ts'
