import { callsFor } from '../../analysis/index.ts'
import type { Scenario } from '../scenario.ts'
import { mapTexts } from './map-texts.ts'

/** Texts in another language, by the ids of the texts they stand for. */
export interface Translations {
  readonly language: string
  readonly texts: ReadonlyMap<string, string>
}

/** Returns every text of a scenario that a trainee reads, by id, in the order in which one meets it. */
export function textsOf(scenario: Scenario): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const keep = (id: string, text: string) => {
    if (!texts.has(id)) texts.set(id, text)
    return text
  }
  mapTexts(scenario, keep, (line) => ({ ...line, text: keep(line.id, line.text) }))
  return texts
}

/**
 * Returns a scenario told in another language. What is not translated stays as it is. What a line calls for is what its
 * original calls for, so that the same turns lead to the same ending and score.
 */
export function translateScenario(scenario: Scenario, { language, texts }: Translations): Scenario {
  const translated = mapTexts(
    scenario,
    (id, text) => texts.get(id) ?? text,
    (line) => {
      const text = texts.get(line.id)
      return text === undefined ? line : { ...line, text, callsFor: line.callsFor ?? callsFor(line.text) }
    },
  )
  return { ...translated, language }
}
