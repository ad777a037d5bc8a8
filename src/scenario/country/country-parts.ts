import { type Holds, may, must, type Part, type Parts, shapeOf, text } from '../shape/holds.ts'
import { serviceRoles } from '../shape/words.ts'

const texts: Holds = { type: 'texts', least: 1 }

/** The parts of a local sheet. */
export const countryParts = {
  country: {
    keys: {
      country: must(text),
      invented: may({ type: 'true' }),
      currency: may(text),
      titles: may(texts),
      services: must({ type: 'part', part: 'local-services' }),
      'reporting-duties': may(texts),
      'age-rules': may(texts),
      'caution-rules': may(texts),
    },
  },
  'local-services': {
    keys: Object.fromEntries(
      serviceRoles.map((role) => [role, may({ type: 'part', part: 'local-service' })]),
    ),
  } as Part,
  'local-service': { keys: { name: must(text), offers: must(text), number: may(text) } },
} as const satisfies Parts

/** The keys of each part of a local sheet, as its reader takes them. */
export const countryShapes = {
  country: shapeOf(countryParts.country),
  'local-services': shapeOf(countryParts['local-services']),
  'local-service': shapeOf(countryParts['local-service']),
}
