import type { TranscriptRecord } from '../record/index.ts'

/** Returns how long a conversation was held, in minutes with one decimal: what lies between stopping and going on is left out. */
export function minutesOf(records: readonly TranscriptRecord[]): number {
  let held = 0
  let last = 0
  for (const record of records) {
    if (!('at' in record)) continue
    // A clock that was set back holds no conversation backwards.
    if (record.type !== 'resume') held += Math.max(0, record.at - last)
    last = record.at
  }
  return Math.round(held / 6_000) / 10
}
