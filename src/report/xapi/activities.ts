import type { HeaderRecord } from '../../record/index.ts'
import type { SpokenRecord } from '../../scoring/index.ts'
import { safeText } from '../../text/index.ts'
import { languageTag } from './moments.ts'
import type { Activity } from './statement.ts'
import { activityTypes, extensions, lineId, profileId, scenarioId } from './vocabulary.ts'

/**
 * Returns the scenario as an activity. `limits` stand in its definition: a store takes the latest definition, so that a new sentence
 * makes no statement another one.
 */
export function scenarioActivity(
  { scenario, language }: HeaderRecord,
  limits: readonly string[] | null = null,
): Activity {
  return {
    objectType: 'Activity',
    id: scenarioId(scenario.id),
    definition: {
      type: activityTypes.scenario,
      name: { [languageTag(language)]: safeText(scenario.title) },
      ...(limits === null ? {} : { extensions: extensions({ limits }) }),
    },
  }
}

/** Returns a line that the person, or somebody else, said as the activity of answering it. */
export function lineActivity({ scenario, language }: HeaderRecord, { line, text }: SpokenRecord): Activity {
  return {
    objectType: 'Activity',
    id: lineId(scenario.id, line),
    definition: {
      type: activityTypes.line,
      interactionType: 'long-fill-in',
      name: { [languageTag(language)]: safeText(line) },
      description: { [languageTag(language)]: safeText(text) },
    },
  }
}

/** The profile by which a statement's extensions are read. */
export const profileActivity: Activity = {
  objectType: 'Activity',
  id: profileId,
  definition: { type: activityTypes.profile },
}
