import type { Condition } from '../scenario.ts'

/** Returns the key under which a condition stands in a file. */
export function keyOf(condition: Condition): string {
  switch (condition.type) {
    case 'meter':
      return 'meters'
    case 'again':
      return condition.again ? 'again' : 'first-time'
    case 'all':
      return 'all-of'
    case 'any':
      return 'any-of'
    case 'not':
      return condition.of.type === 'told' || condition.of.type === 'heard'
        ? `not-${condition.of.type}`
        : 'not'
    default:
      return condition.type
  }
}
