import fc from 'fast-check'
import type { HeaderRecord, TranscriptRecord } from '../../src/record/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { advance, type SessionInput, startSession } from '../../src/session/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

/** The scenario that conversations are held with here. */
export const scenario: Scenario = scenarioAt('test/corpus/good/lin.yaml')

/** How they begin. */
export const header: HeaderRecord = headerFor(scenario)

/** Returns the records of a conversation in which the trainee does this. */
export function hold(inputs: readonly SessionInput[]): readonly TranscriptRecord[] {
  const [begun] = startSession(scenario, header)
  return inputs.reduce((session, input) => advance(session, input)[0], begun).records
}

/** Anything a coder might make of a turn. */
export const anyAnalysis = analyses(scenario.topics.map(({ id }) => id))
/** Anything a trainee can do but leave. */
export const input = fc.oneof(
  fc.record({ type: fc.constant('turn' as const), at: fc.nat(), text: fc.string(), analysis: anyAnalysis }),
  fc.record({ type: fc.constantFrom('wait' as const, 'again' as const), at: fc.nat() }),
)
