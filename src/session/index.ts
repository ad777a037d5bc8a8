/**
 * In: a session and one input (a turn that was already coded, a silence, a leaving). Out: the next session and the
 * records that came of it. Must not know: coders, clocks, files, screens.
 */
export { type Parting, partingOf } from './compare.ts'
export { contextOf } from './context.ts'
export { type Hint, hintFor } from './hint.ts'
export { keepMachines, type MachineOf, machineOf } from './machine-of.ts'
export { rerun } from './resume.ts'
export { type Retold, retell, saidTurns } from './retell.ts'
export {
  type Advanced,
  advance,
  emptyAnalysis,
  type Session,
  type SessionInput,
  startSession,
} from './session.ts'
