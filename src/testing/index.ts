/**
 * In: conversations written beside a scenario, and a coder. Out: what was not as expected, at its turn.
 * Must not know: which coder it is, files, screens.
 */
export type { Expectation, TestConversation, TestTurn } from './conversation.ts'
export { type LabelledTurn, readLabelledTurns } from './labelled-turn.ts'
export {
  type CodedTurn,
  type CoderFigures,
  codeTurns,
  f1,
  figuresOf,
  kappa,
  precision,
  recall,
  type Tally,
  wrongInTenOf,
} from './measure-coder.ts'
export { type ReadConversations, readConversations } from './read-conversations.ts'
export { type Difference, runConversation, type TestRun } from './run-conversation.ts'
