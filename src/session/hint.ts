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

/** The label that the latest line calls for and that no turn since has given; a line counts for two turns. */
function dueNow(records: readonly TranscriptRecord[]): Hint {
  const turn = records.reduce((last, record) => (record.type === 'trainee' ? record.turn : last), 0)
  for (const record of [...records].reverse()) {
    if (record.type !== 'persona' || record.callsFor === undefined) continue
    if (record.turn < turn - 1) return null
    const since = records.filter(
      (each): each is TraineeRecord => each.type === 'trainee' && each.turn > record.turn,
    )
    const label = record.callsFor.find((each) => !since.some((turn) => hasLabel(turn, each)))
    if (label !== undefined) return { type: 'due', label, quote: record.text }
  }
  return null
}

function hasLabel({ analysis }: TraineeRecord, label: LabelId): boolean {
  return [analysis.techniques, analysis.safeguards, analysis.partnership].some((family) =>
    family.some((each) => each.id === label),
  )
}
