import { join } from 'node:path'
import { readHead, type ScenarioHead } from '../scenario/index.ts'
import { readText } from './read-text.ts'
import { mostScenarioBytes, openScenarioFile, shippedFolder, shippedIds } from './scenario-files.ts'
import type { World } from './world.ts'

/** Returns the shipped scenarios, the easiest first. One that cannot be read is left out; `check` says why. */
export function listScenarios(world: World): readonly ScenarioHead[] {
  return shippedIds(world)
    .flatMap((id) => headOf(join(shippedFolder(world), `${id}.yaml`), world) ?? [])
    .sort((one, other) => one.level - other.level || (one.id < other.id ? -1 : 1))
}

/** The head of a file; where its keys come in another order the whole of it is read. */
function headOf(path: string, world: World): ScenarioHead | null {
  const { text } = readText(path, mostScenarioBytes)
  const head = text === null ? null : readHead(text)
  if (head !== null) return head
  const { scenario } = openScenarioFile(path, world)
  if (scenario === null) return null
  const { id, title, level, minutes, persona, kind, trains } = scenario
  return { id, title, level, minutes, persona: persona.name, kind, trains }
}
