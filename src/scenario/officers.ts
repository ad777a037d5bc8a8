import type { Officer, Scenario } from './scenario.ts'
import { officers } from './shape/words.ts'
import { allConditions } from './structure.ts'

/** Returns whom the persona has before them: whom the scenario sets, else whom the trainee said. */
export function whichOfficer(scenario: Scenario, said: Officer = 'unsaid'): Officer {
  return scenario.trainee.officer ?? said
}

/**
 * Returns the officers that a scenario can tell apart: each that a condition names, and one for all others; of a scenario that never
 * asks, or that sets it, one.
 */
export function officersRead(scenario: Scenario): readonly Officer[] {
  if (scenario.trainee.officer !== null) return [scenario.trainee.officer]
  const named = new Set(
    allConditions(scenario).flatMap((condition) => (condition.type === 'officer' ? condition.ids : [])),
  )
  const [other] = officers.filter((officer) => !named.has(officer))
  return officers.filter((officer) => named.has(officer) || officer === other)
}
