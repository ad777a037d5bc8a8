/** The verbs that are used; all from ADL's own list. */
export type Verb = 'initialized' | 'answered' | 'completed' | 'passed' | 'failed'

/** Returns the address of a verb. */
export function verbId(verb: Verb): string {
  return `http://adlnet.gov/expapi/verbs/${verb}`
}

/** The types of activities, from ADL's list. */
export const activityTypes = {
  scenario: 'http://adlnet.gov/expapi/activities/simulation',
  line: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const

/**
 * The address under which Hearken's own ids stand, and under which accounts do where an academy gives none. Names that end in
 * `.invalid` are set apart for addresses that lead nowhere (RFC 2606), so that they can belong to nobody else.
 */
export const ownAddress = 'https://hearken.invalid'

/** The address of the profile that docs/xapi.md describes. */
export const profileId = `${ownAddress}/xapi/profile/1`

/** Returns the address of a scenario. */
export function scenarioId(scenario: string): string {
  return `${ownAddress}/xapi/scenarios/${encoded(scenario)}`
}

/** Returns the address of one line of a scenario, by its id in transcripts. */
export function lineId(scenario: string, line: string): string {
  return `${scenarioId(scenario)}/lines/${encoded(line)}`
}

/** What extensions say. */
export type ExtensionName =
  | 'turn'
  | 'form'
  | 'act'
  | 'labels'
  | 'state'
  | 'meters'
  | 'facts'
  | 'mode'
  | 'variant'
  | 'coder'
  | 'reviewers'
  | 'ending'
  | 'parts'
  | 'case-sheet'
  | 'threshold'
  | 'limits'

/** Returns extensions by their addresses; what is undefined is left out. */
export function extensions(
  values: Readonly<Partial<Record<ExtensionName, unknown>>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`${ownAddress}/xapi/extensions/${name}`, value]),
  )
}

/** Ids come from files, which may hold anything. */
function encoded(id: string): string {
  return encodeURIComponent(id.toWellFormed())
}
