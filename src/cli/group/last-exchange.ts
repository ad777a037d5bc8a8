import type { TranscriptRecord } from '../../record/index.ts'

/**
 * Returns of a conversation the header and what came since the last turn, which is all that a projector shows; all of it where the last turn
 * is being said again.
 */
export function lastExchange(records: readonly TranscriptRecord[]): readonly TranscriptRecord[] {
  const turn = records.findLastIndex(({ type }) => type === 'trainee')
  if (turn < 0 || records.slice(turn).some(({ type }) => type === 'again')) return records
  return [...records.filter(({ type }) => type === 'header'), ...records.slice(turn)]
}
