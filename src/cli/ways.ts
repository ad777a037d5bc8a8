import type { Scenario } from '../scenario/index.ts'
import type { WayTo } from '../testing/index.ts'
import type { Given } from './command.ts'
import type { World } from './world.ts'

/** Returns what knows the ways to the parts of a scenario. */
export type FindWays = (scenario: Scenario) => WayTo

/** Returns what finds ways: by exploring a scenario where `--ways` asks for it, at the first part that is asked about; else none is known. */
export async function waysFinder(given: Given, world: World): Promise<FindWays> {
  if (given.options.ways !== true) return () => () => null
  const { exploreWays } = await import('./explore-ways.ts')
  return (scenario) => {
    let known: WayTo | null = null
    return (kind, id) => {
      known ??= exploreWays(scenario, world)
      return known(kind, id)
    }
  }
}
