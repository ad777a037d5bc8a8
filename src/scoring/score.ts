import type { Score, ScorePart, TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { judge } from './judgement.ts'
import { type Part, partsOf } from './parts.ts'

/**
 * Returns the score of a conversation, 0–100 in half points, from the records that count. It is for conversations that
 * reached an ending; whether the `end` record is among the records makes no difference. The same records always give the
 * same score, and nothing throws. How points come about: docs/scoring.md.
 */
export function score(records: readonly TranscriptRecord[], scenario: Scenario): Score {
  const parts = partsOf(judge(records, scenario), scenario).map(scorePart)
  return { total: parts.reduce((sum, part) => sum + part.points, 0), of: 100, parts }
}

/** Returns a part as it stands in a record: its value is rounded to two decimals. */
export function scorePart({ id, of, earned, taken, turns }: Part): ScorePart {
  const points = earned - taken
  return { id, value: Math.round((100 * points) / of) / 100, points, of, turns }
}
