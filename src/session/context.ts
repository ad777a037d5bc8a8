import type { Utterance } from '../analysis/index.ts'
import { countingRecords, type TranscriptRecord } from '../record/index.ts'

/** Returns what was said so far, oldest first, as the context in which the next turn is coded. */
export function contextOf(records: readonly TranscriptRecord[]): readonly Utterance[] {
  return countingRecords(records).flatMap((record): readonly Utterance[] => {
    if (record.type === 'persona' || record.type === 'third' || record.type === 'trainee') {
      return record.text === '' ? [] : [{ speaker: record.type, text: record.text }]
    }
    return []
  })
}
