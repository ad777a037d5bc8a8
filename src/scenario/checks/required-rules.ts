import { type Reading, report } from '../reading.ts'
import type { Rule, Scenario } from '../scenario.ts'

/** Reports where nothing always answers leaving, or silence: these can happen in any state. */
export function checkRequiredRules(reading: Reading, scenario: Scenario): void {
  const start = { start: 0, end: 1 }
  const anywhere = scenario.anywhere[0]
  const span = anywhere === undefined ? start : (reading.spans.get(anywhere) ?? start)
  const leaves = (rule: Rule) => rule.when.type === 'leaves' && rule.goTo !== null
  if (!scenario.anywhere.some(leaves)) report(reading, 'no-way-to-leave', span)
  if (!scenario.anywhere.some((rule) => rule.when.type === 'silence'))
    report(reading, 'no-rule-for-silence', span)
}
