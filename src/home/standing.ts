import { countingRecords, type TranscriptRecord } from '../record/index.ts'

/** How a conversation stands: it reached an ending, the trainee stopped it, or it is open (it goes on, or a crash left it so). */
export type Standing = 'ended' | 'stopped' | 'open'

/** Returns how a conversation stands. One whose last turn is being said again, or that was resumed, is open. */
export function standingOf(records: readonly TranscriptRecord[]): Standing {
  const last = countingRecords(records).findLast(({ type }) => type === 'end' || type === 'trainee')
  if (last?.type !== 'end') return 'open'
  return last.ending === null ? 'stopped' : 'ended'
}
