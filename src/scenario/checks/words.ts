import { type Reading, report } from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import { askedSlot } from '../slot.ts'
import { allReplies, allRules, innermost, statePaths } from '../structure.ts'

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

/** Reports words in braces that nothing is put in the place of. */
export function checkSlots(reading: Reading, scenario: Scenario): void {
  for (const line of allReplies(scenario).flatMap(({ lines }) => lines)) {
    const span = reading.spans.get(line)
    if (span === undefined) continue
    for (const [slot] of line.text.matchAll(/\{[^{}]*\}/gu))
      if (slot !== askedSlot) report(reading, 'unknown-slot', span, { slot, known: askedSlot })
  }
}
