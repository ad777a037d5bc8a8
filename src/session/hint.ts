import type { LabelId } from '../analysis/index.ts'
import { stateOf } from '../machine/index.ts'
import { countingRecords, type TraineeRecord, type TranscriptRecord } from '../record/index.ts'
import { statePaths } from '../scenario/index.ts'
import type { Session } from './session.ts'

/** What a hint is about: a label that is due now, or what the writer wrote for the state; null where there is none. */
export type Hint =
  | { readonly type: 'due'; readonly label: LabelId; readonly quote: string }
  | { readonly type: 'written'; readonly text: string }
  | null

/** Returns the hint for now: first what the person's last lines call for, else the hint of the state. */
export function hintFor(session: Session): Hint {
  const due = dueNow(countingRecords(session.records))
  if (due !== null) return due
  const path = statePaths(session.scenario).get(stateOf(session.snapshot.value)) ?? []
  const text = path.find((state) => state.hint !== null)?.hint ?? null
  return text === null ? null : { type: 'written', text }
}

/** What the latest line calls for, where no turn since has given any of it; a line counts for two turns, and silence for none. */
function dueNow(records: readonly TranscriptRecord[]): Hint {
  const turns = records.filter(
    (record): record is TraineeRecord => record.type === 'trainee' && record.act !== 'wait',
  )
  for (const record of [...records].reverse()) {
    if (record.type !== 'persona' || record.callsFor === undefined) continue
    const since = turns.filter((turn) => turn.turn > record.turn)
    if (since.length >= 2) return null
    const [label] = record.callsFor
    const given = record.callsFor.some((each) => since.some((turn) => hasLabel(turn, each)))
    if (label !== undefined && !given) return { type: 'due', label, quote: record.text }
  }
  return null
}

function hasLabel({ analysis }: TraineeRecord, label: LabelId): boolean {
  return [analysis.techniques, analysis.safeguards, analysis.partnership].some((family) =>
    family.some((each) => each.id === label),
  )
}
