import type { HeaderRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { safeText } from '../text/index.ts'
import { namesAsPlayed } from './in-language.ts'
import { openScenario, shippedFolder, shippedIds } from './scenario-files.ts'
import type { World } from './world.ts'

/** The scenario that a transcript was played from, as far as it is here. A transcript can be read without it. */
export interface ScenarioOfTranscript {
  /** Null where it is not here, or cannot be read. */
  readonly scenario: Scenario | null
  /** True where it has changed since. */
  readonly changed: boolean
  /** What is missing, or has changed, in a sentence; null where it is as it was. */
  readonly remark: string | null
}

/** Returns the scenario of a transcript in the language in which it was held. An id from a file is never used as a path. */
export function scenarioOfTranscript(header: HeaderRecord, world: World): ScenarioOfTranscript {
  const { id, sha256 } = header.scenario
  const missing = {
    scenario: null,
    changed: false,
    remark: world.say('cli.replay.no-scenario', { id: safeText(id) }),
  }
  if (!shippedIds(world).includes(id)) return missing
  const opened = openScenario(`${shippedFolder(world)}/${id}.yaml`, world)
  if (opened.scenario === null) return missing
  const changed = opened.sha256 !== sha256
  const scenario = namesAsPlayed({ ...opened, scenario: opened.scenario }, header, world)
  return { scenario, changed, remark: changed ? world.say('cli.replay.other-scenario', { id }) : null }
}
