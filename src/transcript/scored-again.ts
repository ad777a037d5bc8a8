import { countingRecords, type TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { score, scoreSheet } from '../scoring/index.ts'

/** Returns the records as they are, with the scores that they give now. */
export function scoredAgain(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
): readonly TranscriptRecord[] {
  return records.map((record, at) => {
    const soFar = () => countingRecords(records.slice(0, at + 1))
    if (record.type === 'end' && record.score !== null) return { ...record, score: score(soFar(), scenario) }
    if (record.type === 'case-sheet') return { ...record, score: scoreSheet(soFar(), scenario, record.sheet) }
    return record
  })
}
