import type { Scenario } from '../../../scenario/index.ts'
import type { FindToday, Replay } from '../../../transcript/index.ts'

/** A saved conversation that is stepped through. */
export interface ReplayScreen {
  readonly type: 'replay'
  readonly replay: Replay
  /** Names of people, facts and endings; null where the scenario is not here. */
  readonly scenario: Scenario | null
  /** Finds recorded lines in the scenario where it has changed since; else null. */
  readonly today: FindToday | null
  /** What is missing or damaged, in sentences. */
  readonly remarks: readonly string[]
  /** The place of the step where it begins. */
  readonly begin: number
}
