import type { Bounds, Condition } from '../scenario.ts'

/** Tells whether `one` can only hold where `other` does too. True is certain; false may be mere caution. */
export function implies(one: Condition, other: Condition): boolean {
  if (other.type === 'all') return other.of.every((each) => implies(one, each))
  if (one.type === 'any') return one.of.length > 0 && one.of.every((each) => implies(each, other))
  if (other.type === 'any' && other.of.some((each) => implies(one, each))) return true
  if (one.type === 'all') return one.of.some((each) => implies(each, other))
  if (one.type === 'not' && other.type === 'not') return implies(other.of, one.of)
  if (one.type === 'meter' && other.type === 'meter')
    return one.id === other.id && within(one.bounds, other.bounds)
  if (one.type === 'told' && other.type === 'facts-told')
    return within({ least: 1, most: null }, other.bounds)
  if ('bounds' in one && 'bounds' in other && one.type === other.type) return within(one.bounds, other.bounds)
  if ('ids' in one && 'ids' in other && (one.type === other.type || isHeardBy(one, other))) {
    const allowed: readonly string[] = other.ids
    return one.ids.every((id) => allowed.includes(id))
  }
  if (one.type === 'again' && other.type === 'again')
    return one.again === other.again && covers(one.of, other.of)
  return one.type === other.type && (one.type === 'silence' || one.type === 'leaves')
}

const labelled: ReadonlySet<string> = new Set(['technique', 'safeguard', 'partnership', 'flag'])

/** Tells whether a label of the turn itself is one that `heard` asks for: this turn counts there. */
export function isHeardBy(one: Condition, other: Condition): boolean {
  return other.type === 'heard' && labelled.has(one.type)
}

/** Tells whether bounds lie within others. */
function within(inner: Bounds, outer: Bounds): boolean {
  const least = outer.least === null || (inner.least !== null && inner.least >= outer.least)
  const most = outer.most === null || (inner.most !== null && inner.most <= outer.most)
  return least && most
}

/** Tells whether each kind that `other` asks for is asked for by `one` as well. */
function covers(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean {
  return other.every((names) =>
    one.some((each) => each.length === names.length && each.every((name) => names.includes(name))),
  )
}
