import type { Coder } from '../analysis/index.ts'
import type { HeaderRecord } from '../record/index.ts'
import type { Playable } from './scenario-files.ts'
import type { World } from './world.ts'

/** What a header says of how a conversation is held. */
export type HeaderSettings = Pick<HeaderRecord, 'trainee' | 'mode' | 'seed'> & {
  readonly short: boolean
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
  const { scenario, file, sha256, strings } = opened
  return {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id: scenario.id, title: scenario.title, file, sha256 },
    ...(settings.short && scenario.short !== null ? { variant: 'short' as const } : {}),
    ...(settings.group == null ? {} : { group: settings.group }),
    language: scenario.language,
    ...(strings === undefined ? {} : { strings }),
    coder: coder.name,
    hearken: world.version,
    trainee: settings.trainee,
    mode: settings.mode,
    seed: settings.seed,
    started: new Date(world.now()).toISOString(),
  }
}
