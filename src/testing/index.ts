/**
 * In: conversations written beside a scenario, and a coder. Out: what was not as expected, at its turn.
 * Must not know: which coder it is, files, screens.
 */
export type { Expectation, TestConversation, TestTurn } from './conversation.ts'
export { type ReadConversations, readConversations } from './read-conversations.ts'
export { type Difference, runConversation, type TestRun } from './run-conversation.ts'
