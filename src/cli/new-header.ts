import type { Coder } from '../analysis/index.ts'
import type { HeaderRecord } from '../record/index.ts'
import { type Officer, officersRead, type Scenario, whichOfficer } from '../scenario/index.ts'
import type { Playable } from './scenario-files.ts'
import type { World } from './world.ts'

/** What a header says of how a conversation is held. */
export type HeaderSettings = Pick<HeaderRecord, 'trainee' | 'mode' | 'seed'> & {
  readonly short: boolean
  /** Whom the trainee says they are; left out where they do not. */
  readonly officer?: Officer
  /** The trainee's own role, in their words; left out, or null, where they do not say it. */
  readonly role?: string | null
  /** How many others vote; left out, or null, where one practises alone. */
  readonly group?: number | null
}

/** Returns the header of a conversation that begins now. */
export function newHeader(
  opened: Playable,
  settings: HeaderSettings,
  coder: Coder,
  world: World,
): HeaderRecord {
  const { scenario, file, sha256, strings, country } = opened
  return {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id: scenario.id, title: scenario.title, file, sha256 },
    ...(settings.short && scenario.short !== null ? { variant: 'short' as const } : {}),
    ...(settings.group == null ? {} : { group: settings.group }),
    language: scenario.language,
    ...(strings === undefined ? {} : { strings }),
    ...(country === undefined ? {} : { country }),
    coder: coder.name,
    hearken: world.version,
    trainee: settings.trainee,
    ...officerOf(scenario, settings.officer),
    ...(settings.role == null || settings.group != null ? {} : { role: settings.role }),
    mode: settings.mode,
    seed: settings.seed,
    started: new Date(world.now()).toISOString(),
  }
}

/** Whom the persona has before them. Where nobody in the scenario asks, it is nobody's business. */
function officerOf(scenario: Scenario, said: Officer | undefined): Pick<HeaderRecord, 'officer'> {
  const officer = whichOfficer(scenario, said)
  const asks = scenario.trainee.officer !== null || officersRead(scenario).length > 1
  return asks && officer !== 'unsaid' ? { officer } : {}
}
