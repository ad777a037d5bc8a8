import { countingRecords, type TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { score } from '../scoring/index.ts'

/** Returns the records as they are, with the scores that they give now. */
export function scoredAgain(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
): readonly TranscriptRecord[] {
  return records.map((record, at) =>
    record.type === 'end' && record.score !== null
      ? { ...record, score: score(countingRecords(records.slice(0, at + 1)), scenario) }
      : record,
  )
}
