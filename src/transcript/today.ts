import type { PersonaRecord, ThirdRecord } from '../record/index.ts'
import { allReplies, allRules, type Scenario } from '../scenario/index.ts'

/** What a scenario that has changed since makes of a recorded line today. */
export interface TodaysLine {
  /** The place of the rule that says it today; null where no single one does. */
  readonly rule: string | null
  /** Its words today; null where the line is not there any more. */
  readonly text: string | null
}

/** Finds recorded lines in today's scenario. */
export type FindToday = (record: PersonaRecord | ThirdRecord) => TodaysLine

/** Returns what finds the lines of a transcript in a scenario that has changed since, by the ids that lines have in both. */
export function createToday(scenario: Scenario): FindToday {
  const texts = new Map(allReplies(scenario).flatMap(({ lines }) => lines.map(({ id, text }) => [id, text])))
  const places = new Map<string, string[]>()
  for (const { place, says, third } of allRules(scenario)) {
    for (const reply of new Set([says?.id, third?.says.id])) {
      if (reply !== undefined) places.set(reply, [...(places.get(reply) ?? []), place])
    }
  }
  return ({ line, rule }) => {
    const found = places.get(line.replace(/\.\d+$/, '')) ?? []
    const same = rule !== null && found.includes(rule)
    const only = found.length === 1 ? (found[0] ?? null) : null
    return { rule: same ? rule : only, text: texts.get(line) ?? null }
  }
}
