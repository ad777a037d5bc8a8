import { createReplay, createToday, stepOfTurn } from '../transcript/index.ts'
import type { ReplayScreen } from '../views/ink/index.ts'
import type { ScenarioOfTranscript } from './scenario-of-transcript.ts'
import type { OpenedTranscript } from './transcript-files.ts'

/** Returns the screen on which a saved conversation is stepped through, from a turn on. */
export function createReplayScreen(
  { header, records, remarks }: OpenedTranscript,
  { scenario, changed, remark }: ScenarioOfTranscript,
  turn: number | null,
): ReplayScreen {
  const replay = createReplay(header, records)
  return {
    type: 'replay',
    replay,
    scenario,
    today: scenario !== null && changed ? createToday(scenario) : null,
    remarks: [...remarks, ...(remark === null ? [] : [remark])],
    begin: turn === null ? 0 : (stepOfTurn(replay, turn) ?? 0),
  }
}
