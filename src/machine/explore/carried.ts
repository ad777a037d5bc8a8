import type { Condition } from '../../scenario/index.ts'

/** Ways in which what the person carries can be as a condition asks, each a list of conditions that must hold. */
export type CarriedWays = readonly (readonly Condition[])[]

/** Of a condition that can be met in many ways the first are looked at. */
const mostWays = 8

/** Returns what a condition asks of meters, of of the state, of what was told, heard or visited before, and of the time; all else is left open. */
export function carriedWays(condition: Condition, wanted = true): CarriedWays {
  switch (condition.type) {
    case 'meter':
    case 'turns':
    case 'turns-here':
    case 'in':
    case 'told':
    case 'facts-told':
    case 'heard':
    case 'been-in':
    case 'again':
    case 'officer':
      return [[wanted ? condition : { type: 'not', of: condition }]]
    case 'not':
      return carriedWays(condition.of, !wanted)
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => carriedWays(each, wanted))
      if ((condition.type === 'all') !== wanted) return parts.flat().slice(0, mostWays)
      return parts.reduce<CarriedWays>(
        (ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])).slice(0, mostWays),
        [[]],
      )
    }
    default:
      return [[]]
  }
}
