import { type HideNamesInPlace, hideInRecords, hideInReview, hideNamesIn } from '../../report/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { rosterNames } from '../class-folder.ts'
import type { World } from '../world.ts'
import type { OpenReported } from './open-reported.ts'

/**
 * Returns what opens conversations of a report with names hidden in what was typed: those of `names` (whoever held any of them), those of the
 * classes that `paths` lie in, and what a scenario does not know.
 */
export function hidingNames(
  open: OpenReported,
  names: Iterable<string>,
  paths: readonly string[],
  world: World,
): OpenReported {
  let all: readonly string[] | null = null
  const hiding = new Map<Scenario | null, HideNamesInPlace>()
  return (figures) => {
    const conversation = open(figures)
    if (conversation === null) return null
    all ??= [...names, ...rosterNames(paths, world)]
    const { scenario, records, reviews } = conversation
    const hide = hiding.get(scenario) ?? hideNamesIn(scenario, all, world.say)
    hiding.set(scenario, hide)
    return {
      ...conversation,
      records: hideInRecords(records, hide),
      reviews: reviews.map((review) => hideInReview(review, hide)),
    }
  }
}
