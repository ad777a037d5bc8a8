import { type Reading, report } from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import { allConditions, allRules } from '../structure.ts'
import type { MeterRange } from './meter-ranges.ts'

/** Reports facts nobody tells, meters nothing reads or changes, thirds who never speak, topics nothing uses. */
export function checkUnused(
  reading: Reading,
  scenario: Scenario,
  meters: ReadonlyMap<string, MeterRange>,
): void {
  const rules = allRules(scenario)
  const conditions = allConditions(scenario)
  const told = new Set(rules.flatMap((rule) => rule.tells))
  const read = new Set(conditions.flatMap((condition) => (condition.type === 'meter' ? [condition.id] : [])))
  const touched = new Set(
    conditions.flatMap((condition) => (condition.type === 'topic' ? condition.ids : [])),
  )
  const heard = new Set(rules.flatMap((rule) => (rule.third === null ? [] : [rule.third.who])))
  const note = (part: { readonly id: string }, code: Parameters<typeof report>[1], more = {}) => {
    const span = reading.spans.get(part)
    if (span !== undefined) report(reading, code, span, { id: part.id, ...more })
  }
  for (const fact of scenario.facts) if (!told.has(fact.id)) note(fact, 'fact-never-told')
  for (const { meter, isChanged } of meters.values()) {
    if (!read.has(meter.id) && meter.good === null) note(meter, 'unused-meter')
    else if (!isChanged) note(meter, 'unchanged-meter', { start: meter.start })
  }
  for (const third of scenario.thirds) if (!heard.has(third.id)) note(third, 'unused-third')
  for (const topic of scenario.topics) {
    if (topic.answers.length === 0 && !touched.has(topic.id)) note(topic, 'unused-topic')
  }
}
