import type { Reading } from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import { checkReachability } from './reachability.ts'
import { checkRepetition } from './repetition.ts'
import { checkRequiredRules } from './required-rules.ts'
import { checkShadowing } from './shadowing.ts'
import { checkUnused } from './unused.ts'

/** Looks over a scenario that was read without errors and reports what is wrong with it as a whole. */
export function checkScenario(reading: Reading, scenario: Scenario, text: string): void {
  checkRequiredRules(reading, scenario)
  checkReachability(reading, scenario)
  checkShadowing(reading, scenario)
  checkUnused(reading, scenario)
  checkRepetition(reading, scenario, text)
}
