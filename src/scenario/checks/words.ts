import { type Reading, report } from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import { allRules, innermost, statePaths } from '../structure.ts'

/** Reports rules that lead to a state without anybody saying a word. An ending may be silent: its debrief follows. */
export function checkWords(reading: Reading, scenario: Scenario): void {
  const paths = statePaths(scenario)
  for (const rule of allRules(scenario)) {
    if (rule.says !== null || rule.third !== null || rule.goTo === null) continue
    const entered = paths.get(innermost(paths, rule.goTo))
    const span = reading.spans.get(rule)
    if (entered === undefined || span === undefined || entered.some((state) => state.says !== null)) continue
    report(reading, 'nothing-said', span, { id: rule.goTo })
  }
}
