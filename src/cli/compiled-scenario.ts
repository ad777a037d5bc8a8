import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scenario } from '../scenario/index.ts'
import type { ReadingWorld } from './world.ts'

/**
 * Returns a shipped scenario as it was read when the program was built, found by the hash of its text; null where there is none, and
 * the text has to be read. Reading YAML of this size takes longer than everything else before the first screen.
 */
export function compiledScenario(sha256: string, world: ReadingWorld): Scenario | null {
  if (world.compiled === null) return null
  try {
    // Written by the build from the same text with the same reader.
    return JSON.parse(readFileSync(join(world.compiled, `${sha256}.json`), 'utf8')) as Scenario
  } catch {
    return null
  }
}
