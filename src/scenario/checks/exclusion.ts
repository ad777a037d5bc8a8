import type { Bounds, Condition } from '../scenario.ts'
import { implies, isHeardBy } from './implies.ts'

/** Why two conditions exclude each other, in the words of the message table. */
export type Exclusion = 'pair' | 'label' | 'silence' | 'leaving' | 'early'

/** Tells whether somebody can be within one state and within another at once: where one is around the other. */
export type CanBeInBoth = (one: string, other: string) => boolean

/** Returns why two conditions can never hold in the same turn, or null where they can, or where nothing is certain. */
export function exclusionOf(one: Condition, other: Condition, canBeInBoth: CanBeInBoth): Exclusion | null {
  return oneWay(one, other, canBeInBoth) ?? oneWay(other, one, canBeInBoth)
}

/** What a turn without words does not have. */
const ofWords: ReadonlySet<string> = new Set([
  'technique',
  'safeguard',
  'partnership',
  'flag',
  'topic',
  'form',
])

function oneWay(one: Condition, other: Condition, canBeInBoth: CanBeInBoth): Exclusion | null {
  if (other.type === 'not') {
    if (!implies(one, other.of)) return null
    return isHeardBy(one, other.of) ? 'label' : 'pair'
  }
  if (one.type === 'silence' && ofWords.has(other.type)) return 'silence'
  if (one.type === 'leaves' && other.type === 'form') return 'leaving'
  if (one.type === 'silence' && other.type === 'leaves') return 'pair'
  if (isFirstTurn(one) && needsEarlierTurns(other)) return 'early'
  if (one.type === 'told' && other.type === 'facts-told') return isBelow(other.bounds, 1) ? 'pair' : null
  if (one.type === 'turns-here' && other.type === 'turns')
    return isBelow(other.bounds, one.bounds.least ?? 1) ? 'pair' : null
  if (one.type !== other.type) return null
  return sameKind(one, other, canBeInBoth) ? 'pair' : null
}

/** Tells whether two conditions of one type can never hold together. */
function sameKind(one: Condition, other: Condition, canBeInBoth: CanBeInBoth): boolean {
  if (one.type === 'meter' && other.type === 'meter')
    return one.id === other.id && areApart(one.bounds, other.bounds)
  if ('bounds' in one && 'bounds' in other) return areApart(one.bounds, other.bounds)
  if (one.type === 'form' && other.type === 'form') return !one.ids.some((id) => other.ids.includes(id))
  if (one.type === 'officer' && other.type === 'officer') return !one.ids.some((id) => other.ids.includes(id))
  if (one.type === 'in' && other.type === 'in')
    return !one.ids.some((id) => other.ids.some((each) => canBeInBoth(id, each)))
  if (one.type !== 'again' || other.type !== 'again' || one.again === other.again) return false
  const [before, never] = one.again ? [one.of, other.of] : [other.of, one.of]
  return before.some((names) => never.some((each) => names.every((name) => each.includes(name))))
}

function areApart(one: Bounds, other: Bounds): boolean {
  return isBelow(one, other.least) || isBelow(other, one.least)
}

/** Tells whether everything within bounds is less than a number. */
function isBelow({ most }: Bounds, least: number | null): boolean {
  return most !== null && least !== null && most < least
}

function isFirstTurn(condition: Condition): boolean {
  return condition.type === 'turns' && isBelow(condition.bounds, 2)
}

/** Tells whether a condition asks for something that only an earlier turn can have brought. */
function needsEarlierTurns(condition: Condition): boolean {
  if (condition.type === 'facts-told') return (condition.bounds.least ?? 0) > 0
  return condition.type === 'told' || (condition.type === 'again' && condition.again)
}
