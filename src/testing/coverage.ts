import { allReplies, allRules, allStates, type Scenario } from '../scenario/index.ts'
import { type PartKind, partKinds, type Visits } from './visits.ts'

/** The parts of one kind that were seen, and those that were not, by id (rules by place), in the order of the scenario. */
export interface Covered {
  readonly covered: readonly string[]
  readonly missing: readonly string[]
}

/** What of a scenario was seen and what was not, for each kind of part. Of states those that one can stand in. */
export type Coverage = Readonly<Record<PartKind, Covered>>

/** Returns what of a scenario was seen. What was seen and is no part of it (another version's) is left out. */
export function coverageOf(scenario: Scenario, visits: Visits): Coverage {
  const parts = partsOf(scenario)
  const entries = partKinds.map((kind) => {
    const seen = visits[kind]
    const covered = parts[kind].filter((id) => (seen.get(id) ?? 0) > 0)
    const missing = parts[kind].filter((id) => !((seen.get(id) ?? 0) > 0))
    return [kind, { covered, missing }] as const
  })
  // Every kind has its entry.
  return Object.fromEntries(entries) as unknown as Coverage
}

/** Returns the ids of all parts of a scenario, each once. */
function partsOf(scenario: Scenario): Readonly<Record<PartKind, readonly string[]>> {
  const ids = (parts: readonly { readonly id: string }[]) => [...new Set(parts.map(({ id }) => id))]
  return {
    states: ids(allStates(scenario).filter(({ start }) => start === null)),
    // Two rules on one line of the file are one place.
    rules: [...new Set(allRules(scenario).map(({ place }) => place))],
    lines: ids(allReplies(scenario).flatMap(({ lines }) => lines)),
    facts: ids(scenario.facts),
    endings: ids(scenario.endings),
    topics: ids(scenario.topics),
  }
}

/** Returns how much of a kind was seen, in percent (0–100), rounded down: 100 is only what is whole. Of nothing all is seen. */
export function percentOf({ covered, missing }: Covered): number {
  const all = covered.length + missing.length
  return all === 0 ? 100 : Math.floor((100 * covered.length) / all)
}
