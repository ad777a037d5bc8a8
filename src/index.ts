/**
 * Hearken as a library: parse a scenario, start and step a session, code a turn, score, encode and decode a
 * transcript. Nothing here touches files, clocks or screens, and nothing here throws on what a person wrote.
 */
export {
  type Analysis,
  type Coder,
  createLearnedCoder,
  createRuleCoder,
  type Flag,
  type FlagLabel,
  type Form,
  type Label,
  type LabelId,
  labelIds,
  type Partnership,
  type Safeguard,
  type Technique,
  type Topic,
  type Utterance,
} from './analysis/index.ts'
export { createSay, type MessageId, type Say } from './language/index.ts'
export {
  createPlay,
  createScenarioMachine,
  type Memory,
  type Play,
  type Situation,
  step,
  type TurnEvent,
} from './machine/index.ts'
export { formatReport, type Problem, type ReportedProblem, reportProblems } from './problems/index.ts'
export {
  type Decoded,
  decode,
  decodeReview,
  encode,
  encodeRecord,
  encodeReview,
  foldReview,
  type HeaderRecord,
  type Review,
  type ReviewHeader,
  type ReviewRecord,
  type Score,
  type Sheet,
  type TranscriptRecord,
} from './record/index.ts'
export { type ReadScenario, readScenario, type Scenario } from './scenario/index.ts'
export { createDebrief, type Debrief, score, scoreSheet } from './scoring/index.ts'
export {
  advance,
  contextOf,
  hintFor,
  rerun,
  type Session,
  type SessionInput,
  startSession,
} from './session/index.ts'
export {
  type Coverage,
  coverageOf,
  readConversations,
  runConversation,
  type TestConversation,
  type TestRun,
  type Visits,
  visitsOf,
} from './testing/index.ts'
export { type Verification, verify } from './transcript/index.ts'
