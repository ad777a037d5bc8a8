import type { MessageId, Say } from '../../language/index.ts'
import type { Scenario, Service } from '../scenario.ts'
import type { Country, LocalService } from './country.ts'

/** Returns a scenario with the local sheet laid over it: what is so there stands beside what is so in the story. */
export function layCountry(scenario: Scenario, country: Country): Scenario {
  return { ...scenario, country }
}

/** Returns what a service of a scenario is called in the country that was laid over it; null where that says nothing. */
export function localService({ country }: Scenario, { is }: Service): LocalService | null {
  return country?.services.find(({ role }) => role === is) ?? null
}

/** Returns the name of a country; of one that there is not, with that. */
export function countryName({ name, invented }: Country, say: Say): string {
  return say('country.name', { name, invented: invented ? 'yes' : 'no' })
}

/** Returns a service as one reads it: never a number without its country, nor without "invented" where there is no such country. */
export function localServiceSentence(service: LocalService, country: Country, say: Say): string {
  const { name, offers, number } = service
  const where = countryName(country, say)
  return number === null
    ? say('country.service', { name, where, offers })
    : say('country.service-with-number', {
        name,
        where,
        offers,
        number,
        of: country.invented ? say('country.invented') : country.name,
      })
}

/** Returns what the local sheet adds to a scenario, a sentence each: the services that it names, and the rules of the country. */
export function countryNotes(scenario: Scenario, say: Say): readonly string[] {
  const { country } = scenario
  if (country === null) return []
  const rules = (id: MessageId, texts: readonly string[]) => texts.map((rule) => say(id, { rule }))
  return [
    ...scenario.services.flatMap((service) => {
      const local = localService(scenario, service)
      if (local === null) return []
      const sentence = localServiceSentence(local, country, say)
      return [say('country.instead', { name: service.name, service: sentence })]
    }),
    ...rules('country.reporting', country.reportingDuties),
    ...rules('country.age', country.ageRules),
    ...rules('country.caution', country.cautionRules),
    ...rules('country.title', country.titles),
    ...(country.currency === null ? [] : [say('country.currency', { currency: country.currency })]),
  ]
}
