import type { Review } from '../record/index.ts'
import { blindRecords, createReplay, createToday, stepOfTurn } from '../transcript/index.ts'
import type { ReplayScreen } from '../views/ink/index.ts'
import type { ScenarioOfTranscript } from './scenario-of-transcript.ts'
import type { OpenedTranscript } from './transcript-files.ts'

/** What is shown beside a conversation, and where one begins. */
export interface ShownWith {
  readonly scenario: ScenarioOfTranscript
  readonly reviews: readonly Review[]
  /** What becomes of the score with them, in a sentence; null where there is nothing to say. */
  readonly afterword: string | null
  /** Null for the opening. */
  readonly turn: number | null
  /** Whether what the program judged is hidden. */
  readonly blind: boolean
}

/** Returns the screen on which a saved conversation is stepped through. */
export function createReplayScreen(
  { header, records, remarks }: OpenedTranscript,
  { scenario: { scenario, changed, remark }, reviews, afterword, turn, blind }: ShownWith,
): ReplayScreen {
  const replay = createReplay(header, blind ? blindRecords(records) : records)
  return {
    type: 'replay',
    replay,
    scenario,
    today: scenario !== null && changed && !blind ? createToday(scenario) : null,
    remarks: [...remarks, ...(remark === null ? [] : [remark])],
    begin: turn === null ? 0 : (stepOfTurn(replay, turn) ?? 0),
    reviews,
    afterword,
    reviewing: null,
  }
}
