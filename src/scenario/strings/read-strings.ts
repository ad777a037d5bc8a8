import { nearest, parseYaml, type YamlEntry, type YamlNode } from '../../text/index.ts'
import { gatherNames } from '../names.ts'
import {
  createReading,
  type Fields,
  type Reading,
  readEntries,
  readFields,
  report,
  wrongShape,
} from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import { readText } from '../values.ts'
import { type StringTable, standingOf, type Translation } from './string-table.ts'
import { textsOf } from './translate-scenario.ts'

/** The keys of a table and of each of its translations; `was` is there where the original changed. */
const shapes = {
  strings: { scenario: true, language: true, texts: true },
  translation: { of: true, text: true, was: false },
}

/** How many ids of missing texts one message names. */
const named = 5

/**
 * Reads the string table of a scenario in a language. Never throws; what is wrong is a problem at its place. What is missing is one
 * problem, however much it is.
 */
export function readStrings(text: string, file: string, scenario: Scenario, language: string): StringTable {
  const tree = parseYaml(text)
  const reading = createReading(text, file, gatherNames(null))
  for (const { type, detail, span } of tree.problems)
    report(reading, type === 'empty' ? 'empty-file' : 'yaml-syntax', span, { detail })
  const none = { language, translations: [], problems: reading.problems }
  if (tree.root === null || tree.problems.length > 0) return none
  const fields = readFields(reading, tree.root, 'strings', shapes.strings, { start: 0, end: 1 })
  if (fields === null) return none
  expectWord(reading, fields, 'scenario', scenario.id)
  expectWord(reading, fields, 'language', language)
  const entry = fields.get('texts')
  const translations = entry === undefined ? [] : readTranslations(reading, entry.value)
  if (entry !== undefined) compare(reading, entry, translations, scenario)
  return { language, translations, problems: reading.problems }
}

/** Says where a key holds another word than the one it must hold here. */
function expectWord(reading: Reading, fields: Fields, key: string, expected: string): void {
  const found = readText(reading, fields, key)
  const span = fields.get(key)?.value.span
  if (found === null || span === undefined || found === expected) return
  report(reading, 'unknown-choice', span, { key, found, allowed: expected }, { suggestion: expected })
}

function readTranslations(reading: Reading, node: YamlNode): readonly Translation[] {
  if (node.type === 'scalar' && node.value === null) return []
  if (node.type !== 'map') {
    wrongShape(reading, 'texts', node, 'map')
    return []
  }
  return [...readEntries(reading, node).values()].flatMap((each) => {
    const fields = readFields(reading, each.value, 'translation', shapes.translation, each.keySpan)
    const text = fields?.get('text')?.value
    if (fields === null || text === undefined) return []
    const isEmpty = text.type === 'scalar' && (text.value === null || text.value === '')
    return [
      {
        id: each.key,
        of: readText(reading, fields, 'of') ?? '',
        text: isEmpty ? null : readText(reading, fields, 'text'),
        was: readText(reading, fields, 'was'),
        span: each.keySpan,
      },
    ]
  })
}

/** Reports what is missing, stale and superfluous. */
function compare(
  reading: Reading,
  { keySpan }: YamlEntry,
  translations: readonly Translation[],
  scenario: Scenario,
): void {
  const originals = textsOf(scenario)
  const byId = new Map(translations.map((each) => [each.id, each]))
  const missing = [...originals].filter(([id, original]) => {
    const translation = byId.get(id)
    return translation === undefined || standingOf(translation, original) === 'missing'
  })
  for (const translation of translations) {
    const { id, span } = translation
    const standing = standingOf(translation, originals.get(id))
    if (standing === 'stale') report(reading, 'stale-translation', span, { id, now: originals.get(id) ?? '' })
    if (standing !== 'superfluous') continue
    const open = missing.map(([each]) => each)
    report(reading, 'superfluous-translation', span, { id }, { suggestion: nearest(id, open) })
  }
  if (missing.length === 0) return
  const ids = missing.slice(0, named).map(([id]) => `\`${id}\``)
  const values = {
    count: missing.length,
    all: originals.size,
    ids: ids.join(', '),
    more: missing.length - ids.length,
  }
  report(reading, 'missing-translation', keySpan, values)
}
