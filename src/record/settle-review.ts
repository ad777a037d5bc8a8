import type { CommentRecord, ReviewRecord } from './review.ts'

/**
 * Returns the records of a review without the words that nobody means any more: what was taken back is gone with its `undo`, of the comments
 * on the same words the last one stays, and one that was emptied leaves nothing. What stands of the review is the same, whatever the
 * transcript; records of unknown types stay where they are.
 */
export function settleReview(records: readonly ReviewRecord[]): readonly ReviewRecord[] {
  const standing: number[] = []
  for (const [at, { type }] of records.entries()) {
    if (type === 'undo') standing.pop()
    else if (type !== 'unknown') standing.push(at)
  }
  const last = new Map<string, number>()
  for (const at of standing) {
    const record = records[at]
    if (record?.type === 'comment') last.set(placeOf(record), at)
  }
  const kept = new Set(standing)
  return records.filter((record, at) => {
    if (record.type === 'unknown') return true
    if (!kept.has(at)) return false
    return record.type !== 'comment' || (last.get(placeOf(record)) === at && record.text.trim() !== '')
  })
}

/** What a comment is about: a turn as it was said then, or the whole. */
function placeOf({ turn, of }: CommentRecord): string {
  return JSON.stringify([turn, of])
}
