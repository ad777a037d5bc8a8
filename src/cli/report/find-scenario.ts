import type { HeaderRecord } from '../../record/index.ts'
import { type Playable, shippedPlayable } from '../scenario-files.ts'
import { UsageMistake, type World } from '../world.ts'

/** Finds the scenarios of transcripts, each opened once; null where one is not here. */
export interface ScenarioFinder {
  (header: HeaderRecord): Playable | null
  /** What a need is, in a sentence; null where nobody knows. */
  needOf(scenario: string, need: string): string | null
}

/** Returns what finds the scenarios of transcripts: the chosen one, where it has the id, else those that are shipped. `tell` hears what is wrong with one. */
export function createScenarioFinder(
  chosen: Playable | null,
  tell: (sentence: string) => void,
  world: World,
): ScenarioFinder {
  const known = new Map<string, Playable | null>(chosen === null ? [] : [[chosen.scenario.id, chosen]])
  const find = (id: string): Playable | null => {
    const before = known.get(id)
    if (before !== undefined) return before
    const found = openShipped(id, tell, world)
    known.set(id, found)
    return found
  }
  const finder = ({ scenario }: HeaderRecord) => find(scenario.id)
  const needOf = (scenario: string, need: string) =>
    find(scenario)?.scenario.facts.find(({ id }) => id === need)?.tells ?? null
  return Object.assign(finder, { needOf })
}

/** A scenario that has errors now is as good as none, and that is said once. */
function openShipped(id: string, tell: (sentence: string) => void, world: World): Playable | null {
  try {
    return shippedPlayable(id, world)
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    tell(error.message)
    return null
  }
}
