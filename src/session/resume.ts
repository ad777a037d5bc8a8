import type { HeaderRecord, TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { type MachineOf, machineOf } from './machine-of.ts'
import { type Advanced, advance, type Session, type SessionInput, startSession } from './session.ts'

/** Returns the input that a record stands for; null for records that follow from others. */
export function inputOf(record: TranscriptRecord): SessionInput | null {
  switch (record.type) {
    case 'trainee':
      if (record.act === 'wait') return { type: 'wait', at: record.at }
      return { type: record.act ?? 'turn', at: record.at, text: record.text, analysis: record.analysis }
    case 'votes':
      return { type: 'votes', at: record.at, about: record.about, counts: record.counts }
    case 'again':
    case 'resume':
      return { type: record.type, at: record.at }
    case 'case-sheet':
      return { type: 'case-sheet', at: record.at, sheet: record.sheet }
    case 'end':
      return record.reason === undefined ? null : { type: 'stop', at: record.at, reason: record.reason }
    default:
      return null
  }
}

/**
 * Feeds the recorded inputs through the scenario again, with their recorded analyses, and returns the session as it
 * stood then with the records it gives. Where the scenario is the one that was played, the records are the same. `machine` gives the machine.
 */
export function rerun(
  scenario: Scenario,
  header: HeaderRecord,
  records: readonly TranscriptRecord[],
  machine: MachineOf = machineOf,
): Advanced {
  const [begun] = startSession(scenario, header, machine(scenario, header))
  const session = records.reduce<Session>((so, record) => {
    const input = inputOf(record)
    return input === null ? so : advance(so, input)[0]
  }, begun)
  return [session, session.records]
}
