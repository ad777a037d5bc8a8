import type { Condition } from '../scenario/index.ts'

/** Returns the conditions that must all hold for one to hold: its parts, and theirs, where it is an `all`. */
export function conjuncts(condition: Condition): readonly Condition[] {
  return condition.type === 'all' ? condition.of.flatMap(conjuncts) : [condition]
}
