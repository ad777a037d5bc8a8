import type { Say } from '../language/index.ts'
import type { Rule, Scenario } from '../scenario/index.ts'
import { shortText } from './labels.ts'
import { placedRules, readingOfRule } from './placed-rules.ts'

/** Returns a name for the guard of each rule: when it holds, and where it stands. No two rules have the same. */
export function guardNames(scenario: Scenario, say: Say): ReadonlyMap<Rule, string> {
  const taken = new Set<string>()
  return new Map(
    placedRules(scenario).map((placed) => {
      // Two rules can stand on one line of the file.
      const name = shortText(`${readingOfRule(placed, say)} (${placed.rule.place})`)
      let free = name
      for (let number = 2; taken.has(free); number++) free = `${name} ${number}`
      taken.add(free)
      return [placed.rule, free]
    }),
  )
}
