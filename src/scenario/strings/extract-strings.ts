import { withEntries } from '../../text/index.ts'
import type { Scenario } from '../scenario.ts'
import { isSame, type StringTable, type Translation } from './string-table.ts'
import { textsOf } from './translate-scenario.ts'

/**
 * Returns the text of a string table brought up to date. `text` is the table as it is and `table` what was read of it; both null where
 * there is none. Translations and remarks are kept; one whose original changed is marked (`was`); one whose original only moved goes
 * with it; what the scenario no longer has goes to the end.
 */
export function extractStrings(
  scenario: Scenario,
  language: string,
  head: string,
  before: { readonly text: string; readonly table: StringTable } | null,
): string {
  const text = before?.text ?? `${head}\nscenario: ${scenario.id}\nlanguage: ${language}\ntexts:\n`
  const originals = textsOf(scenario)
  const translations = before?.table.translations ?? []
  const entries = [...originals].map(([id, original]) => ({
    key: id,
    values: entryOf(id, original, translations, [...originals.values()]),
  }))
  return withEntries(text, 'texts', entries)
}

type Values = Readonly<Record<'of' | 'text' | 'was', string | null | undefined>>

function entryOf(
  id: string,
  original: string,
  translations: readonly Translation[],
  originals: readonly string[],
): Values {
  const own = translations.find((each) => each.id === id)
  if (own?.text != null && isSame(own.of, original))
    return { of: original, text: own.text, was: own.was ?? undefined }
  const moved = translations.find(
    (each) => each.text !== null && each.was === null && isSame(each.of, original),
  )
  if (moved !== undefined) return { of: original, text: moved.text, was: undefined }
  // Where its original stands elsewhere now, the translation went there.
  const isElsewhere = own !== undefined && originals.some((each) => isSame(each, own.of))
  if (own?.text == null || isElsewhere) return { of: original, text: null, was: undefined }
  return { of: original, text: own.text, was: own.was ?? own.of }
}
