import { countingRecords, type Review, type TranscriptRecord } from '../record/index.ts'
import { overrule } from '../transcript/index.ts'
import type { ScenarioOfTranscript } from './scenario-of-transcript.ts'
import type { World } from './world.ts'

/**
 * Returns a sentence on what becomes of the score with the labels that reviews leave; null where nothing becomes of it, or where it cannot be told:
 * the scenario is not here as it was, or no ending was reached.
 */
export function reviewedScoreSentence(
  records: readonly TranscriptRecord[],
  reviews: readonly Review[],
  { scenario, changed }: ScenarioOfTranscript,
  { say }: World,
): string | null {
  if (scenario === null || changed || reviews.length === 0) return null
  const overruled = overrule(records, reviews, scenario, say)
  const [before, after] = [totalOf(records), totalOf(overruled.records)]
  if (before === null || after === null || before === after) return null
  return say('review.score', { before: String(before), after: String(after) })
}

function totalOf(records: readonly TranscriptRecord[]): number | null {
  const last = countingRecords(records).findLast(({ type }) => type === 'end')
  return last?.type === 'end' ? (last.score?.total ?? null) : null
}
