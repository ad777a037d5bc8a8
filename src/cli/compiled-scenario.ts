import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRules, allStates, type Reply, type Scenario } from '../scenario/index.ts'
import type { ReadingWorld } from './world.ts'

/**
 * Returns a shipped scenario as it was read when the program was built, found by the hash of its text; null where there is none, and
 * the text has to be read. Reading YAML of this size takes longer than everything else before the first screen.
 */
export function compiledScenario(sha256: string, world: ReadingWorld): Scenario | null {
  if (world.compiled === null) return null
  try {
    // Written by the build from the same text with the same reader.
    return sharing(JSON.parse(readFileSync(join(world.compiled, `${sha256}.json`), 'utf8')) as Scenario)
  } catch {
    return null
  }
}

/** Makes replies of one id one again: where several rules speak the same one, it was written with each. */
function sharing(scenario: Scenario): Scenario {
  const replies = new Map<string, Reply>()
  const share = (speaker: { says: Reply | null }) => {
    if (speaker.says === null) return
    const known = replies.get(speaker.says.id)
    if (known === undefined) replies.set(speaker.says.id, speaker.says)
    else speaker.says = known
  }
  const rules = allRules(scenario)
  const thirds = rules.flatMap(({ third }) => third ?? [])
  for (const speaker of [...allStates(scenario), ...rules, ...thirds, ...scenario.endings]) share(speaker)
  return scenario
}
