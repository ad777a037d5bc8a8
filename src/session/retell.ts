import { stateOf } from '../machine/index.ts'
import {
  countingRecords,
  type HeaderRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { inputOf } from './resume.ts'
import { advance, type Session, startSession } from './session.ts'

/** What a conversation comes to where its turns are said again in a scenario that was written anew. */
export interface Retold {
  /** The conversation after the turns that hold. */
  readonly session: Session
  /** The turns that cannot follow: the first of them now leads to `ending`, and there are others after it. */
  readonly waiting: readonly TraineeRecord[]
  readonly ending: string | null
}

/** Returns the turns that were said so far; of one that was said again the last counts. */
export function saidTurns(records: readonly TranscriptRecord[]): readonly TraineeRecord[] {
  return countingRecords(records).filter((record) => record.type === 'trainee')
}

/**
 * Says turns again from the beginning, one after another; `code` gives the analysis of each, in the conversation as it stands then. Where a
 * turn leads to an ending and others would follow, the conversation stands before it.
 */
export async function retell(
  scenario: Scenario,
  header: HeaderRecord,
  turns: readonly TraineeRecord[],
  code: (turn: TraineeRecord, session: Session) => Promise<TraineeRecord['analysis']>,
): Promise<Retold> {
  let [session] = startSession(scenario, header)
  for (const [index, turn] of turns.entries()) {
    const analysis = turn.act === 'wait' ? turn.analysis : await code(turn, session)
    const input = inputOf({ ...turn, analysis })
    const [next] = input === null ? [session] : advance(session, input)
    if (next.status === 'ended' && index < turns.length - 1) {
      return { session, waiting: turns.slice(index), ending: stateOf(next.snapshot.value) }
    }
    session = next
  }
  return { session, waiting: [], ending: null }
}
