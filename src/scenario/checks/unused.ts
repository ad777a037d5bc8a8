import { type Reading, report } from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import { allConditions, allRules } from '../structure.ts'

/** Reports facts nobody tells, meters nothing reads or that can never be so, thirds who never speak, topics nothing uses. */
export function checkUnused(reading: Reading, scenario: Scenario): void {
  const rules = allRules(scenario)
  const conditions = allConditions(scenario)
  const told = new Set(rules.flatMap((rule) => rule.tells))
  const read = new Set(conditions.flatMap((condition) => (condition.type === 'meter' ? [condition.id] : [])))
  const touched = new Set(
    conditions.flatMap((condition) => (condition.type === 'topic' ? condition.ids : [])),
  )
  const heard = new Set(rules.flatMap((rule) => (rule.third === null ? [] : [rule.third.who])))
  const note = (part: object, code: Parameters<typeof report>[1], id: string) => {
    const span = reading.spans.get(part)
    if (span !== undefined) report(reading, code, span, { id })
  }
  for (const fact of scenario.facts) if (!told.has(fact.id)) note(fact, 'fact-never-told', fact.id)
  for (const meter of scenario.meters)
    if (!read.has(meter.id) && meter.good === null) note(meter, 'unused-meter', meter.id)
  for (const third of scenario.thirds) if (!heard.has(third.id)) note(third, 'unused-third', third.id)
  for (const topic of scenario.topics) {
    if (topic.answers.length === 0 && !touched.has(topic.id)) note(topic, 'unused-topic', topic.id)
  }
  for (const condition of conditions) {
    if (condition.type !== 'meter') continue
    const meter = scenario.meters.find((each) => each.id === condition.id)
    const span = reading.spans.get(condition)
    if (meter === undefined || span === undefined) continue
    const { least, most } = condition.bounds
    if (
      (least ?? meter.from) > meter.to ||
      (most ?? meter.to) < meter.from ||
      (least ?? 0) > (most ?? Number.POSITIVE_INFINITY)
    ) {
      report(reading, 'impossible-meter', span, { id: meter.id, from: meter.from, to: meter.to })
    }
  }
}
