import type { Reading } from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import type { HeardExample } from '../spoken.ts'
import { checkConfusion } from './confusion.ts'
import { Contradictions } from './contradiction.ts'
import { checkKeptFacts } from './kept-facts.ts'
import { meterRanges } from './meter-ranges.ts'
import { checkReachability } from './reachability.ts'
import { checkRepetition } from './repetition.ts'
import { checkShadowing } from './shadowing.ts'
import { checkUnused } from './unused.ts'
import { checkSlots, checkWords } from './words.ts'

/**
 * Looks over a scenario that was read without errors, can be left and answers silence, and reports what is wrong with it as a whole. `heard` is what a coder took the
 * examples of its topics for; null where none was asked.
 */
export function checkScenario(
  reading: Reading,
  scenario: Scenario,
  text: string,
  heard: readonly HeardExample[] | null,
): void {
  const meters = meterRanges(scenario)
  checkReachability(reading, scenario)
  checkShadowing(reading, scenario, new Contradictions(reading, scenario, meters))
  checkUnused(reading, scenario, meters)
  checkKeptFacts(reading, scenario)
  checkWords(reading, scenario)
  checkSlots(reading, scenario)
  checkRepetition(reading, scenario, text)
  if (heard !== null) checkConfusion(reading, scenario, heard)
}
