import type { Condition } from '../../scenario/index.ts'
import { heardMask } from '../compile-condition.ts'
import { type Layout, maskOf, overlaps } from '../layout.ts'
import type { PackedEvent } from '../packed-event.ts'

/** What is known while a condition is reduced: the states one is in, and the turn. Null where it is not known. */
export interface Known {
  readonly layout: Layout
  /** The ids of the present state and of those around it. */
  readonly inside: readonly string[] | null
  readonly event: PackedEvent | null
}

/**
 * Returns what is left to ask of a condition once the state and the turn are known: true or false where nothing is, else a condition about
 * what the person carries. Turns that leave the same to ask of every condition cannot be told apart in a state.
 */
export function reduceCondition(known: Known, condition: Condition): Condition | boolean {
  const { layout, inside, event } = known
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
    case 'flag':
    case 'topic': {
      if (event === null) return condition
      const names = condition.ids.map((id) => `${condition.type} ${id}`)
      return overlaps(event.brought, 0, maskOf(layout.names, names))
    }
    case 'form':
      return event === null ? condition : event.type === 'turn' && condition.ids.includes(event.form)
    case 'silence':
      return event === null ? condition : event.type === 'silence'
    case 'leaves':
      return event === null ? condition : event.type === 'leave'
    case 'heard':
      return event !== null && overlaps(event.brought, 0, heardMask(layout.names, condition.ids))
        ? true
        : condition
    case 'in':
      return inside === null ? condition : condition.ids.some((id) => inside.includes(id))
    case 'all':
    case 'any':
      return reduceMany(known, condition)
    case 'not': {
      const of = reduceCondition(known, condition.of)
      return typeof of === 'boolean' ? !of : { type: 'not', of }
    }
    default:
      return condition
  }
}

function reduceMany(
  known: Known,
  { type, of }: Extract<Condition, { type: 'all' | 'any' }>,
): Condition | boolean {
  const decided = type === 'any'
  const left: Condition[] = []
  for (const each of of) {
    const reduced = reduceCondition(known, each)
    if (reduced === decided) return decided
    if (typeof reduced !== 'boolean') left.push(reduced)
  }
  const [first] = left
  if (first === undefined) return !decided
  return left.length === 1 ? first : { type, of: left }
}
