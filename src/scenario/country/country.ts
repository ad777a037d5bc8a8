/** What a service is, wherever one is; scenarios name it and the local sheet says which it is there. */
export type ServiceRole =
  | 'shelter'
  | 'labour-office'
  | 'clinic'
  | 'legal-aid'
  | 'hotline'
  | 'child-protection'
  | 'consulate'

/** A service as it is called in a country. */
export interface LocalService {
  readonly role: ServiceRole
  readonly name: string
  readonly offers: string
  /** Never shown without its country. */
  readonly number: string | null
}

/** The local sheet: what is so in the country where one works, laid over every scenario. */
export interface Country {
  readonly name: string
  /** True where there is no such country, which is said wherever something of it is shown. */
  readonly invented: boolean
  readonly currency: string | null
  /** How people are addressed, a sentence each. */
  readonly titles: readonly string[]
  readonly services: readonly LocalService[]
  readonly reportingDuties: readonly string[]
  readonly ageRules: readonly string[]
  readonly cautionRules: readonly string[]
}
