import type { Say } from '../../language/index.ts'
import type { Problem } from '../../problems/index.ts'
import { parseYaml } from '../../text/index.ts'
import { gatherNames } from '../names.ts'
import { createReading, type Fields, type Reading, readFields } from '../reading.ts'
import { reportYaml } from '../report-yaml.ts'
import { createSchema } from '../shape/create-schema.ts'
import type { JsonSchema } from '../shape/definitions.ts'
import { serviceRoles } from '../shape/words.ts'
import { readText, readTexts, readTrue } from '../values.ts'
import type { Country, LocalService } from './country.ts'
import { countryParts, countryShapes } from './country-parts.ts'

/** What a local sheet held: the country where it has no errors, and every problem in the order of the file. */
export interface ReadCountry {
  readonly country: Country | null
  readonly problems: readonly Problem[]
}

/** Reads a local sheet. Never throws and never stops at the first mistake. `file` is the file's bare name. */
export function readCountry(text: string, file: string): ReadCountry {
  const tree = parseYaml(text)
  const reading = createReading(text, file, gatherNames(null))
  for (const problem of tree.problems) reportYaml(reading, problem)
  if (tree.root === null || tree.problems.length > 0) return { country: null, problems: reading.problems }
  const fields = readFields(reading, tree.root, 'country', countryShapes.country, { start: 0, end: 1 })
  const country = fields === null ? null : build(reading, fields)
  const isSound = !reading.problems.some(({ severity }) => severity === 'error')
  return { country: isSound ? country : null, problems: reading.problems }
}

/** Tells whether a file is a local sheet rather than a scenario: it names its country at the top. */
export function isCountry(text: string): boolean {
  return /^country\s*:/m.test(text)
}

/** Returns the JSON Schema (draft 7) of local sheets. */
export function countrySchema(say: Say): JsonSchema {
  return createSchema(countryParts, 'country', say)
}

function build(reading: Reading, fields: Fields): Country {
  const texts = (key: string) => readTexts(reading, fields, key)
  return {
    name: readText(reading, fields, 'country') ?? '',
    invented: readTrue(reading, fields, 'invented'),
    currency: readText(reading, fields, 'currency'),
    titles: texts('titles'),
    services: readServices(reading, fields),
    reportingDuties: texts('reporting-duties'),
    ageRules: texts('age-rules'),
    cautionRules: texts('caution-rules'),
  }
}

function readServices(reading: Reading, fields: Fields): readonly LocalService[] {
  const entry = fields.get('services')
  const services =
    entry === undefined
      ? null
      : readFields(reading, entry.value, 'services', countryShapes['local-services'], entry.keySpan)
  return serviceRoles.flatMap((role): readonly LocalService[] => {
    const each = services?.get(role)
    const own =
      each === undefined
        ? null
        : readFields(reading, each.value, 'service', countryShapes['local-service'], each.keySpan)
    if (own === null) return []
    const text = (key: string) => readText(reading, own, key)
    return [{ role, name: text('name') ?? '', offers: text('offers') ?? '', number: text('number') }]
  })
}
