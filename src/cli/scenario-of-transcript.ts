import type { HeaderRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { safeText } from '../text/index.ts'
import { namesAsPlayed } from './in-language.ts'
import { openPlayable, openScenario, type Playable, shippedFolder, shippedIds } from './scenario-files.ts'
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

/**
 * Returns the scenario of a transcript in the language in which it was held: the one that was chosen (an id or a file), else the shipped one of its id. An
 * id from a file is never used as a path. One that was chosen and cannot be used is a `UsageMistake`.
 */
export function scenarioOfTranscript(
  header: HeaderRecord,
  chosen: string | null,
  world: World,
): ScenarioOfTranscript {
  const { id, sha256 } = header.scenario
  const playable = chosen === null ? shipped(id, world) : openPlayable(chosen, world)
  if (playable === null) {
    const remark = world.say('cli.replay.no-scenario', { id: safeText(id) })
    return { scenario: null, changed: false, remark }
  }
  const scenario = namesAsPlayed(playable, header, world)
  if (playable.sha256 === sha256) return { scenario, changed: false, remark: null }
  const remark =
    scenario.id === id
      ? world.say('cli.replay.other-scenario', { id: safeText(id) })
      : world.say('replay.another-scenario', { id: safeText(id), chosen: safeText(scenario.id) })
  return { scenario, changed: true, remark }
}

/** The shipped scenario of an id, where it is here without errors. */
function shipped(id: string, world: World): Playable | null {
  if (!shippedIds(world).includes(id)) return null
  const opened = openScenario(`${shippedFolder(world)}/${id}.yaml`, world)
  return opened.scenario === null ? null : { ...opened, scenario: opened.scenario }
}
