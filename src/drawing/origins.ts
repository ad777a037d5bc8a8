import type { Condition, State } from '../scenario/index.ts'
import { conjuncts } from './conjuncts.ts'
import type { Origin } from './graph.ts'

/** Where the arrows of one rule begin, and what of its condition is still to be said there. */
export interface Origins {
  readonly from: readonly Origin[]
  readonly when: Condition
}

/**
 * Returns where a rule can fire: in the state it stands in (`home`, null for rules that hold anywhere), and only inside the states
 * that its condition names with `in`, which then need not be said at the arrow.
 */
export function originsOf(
  when: Condition,
  home: string | null,
  paths: ReadonlyMap<string, readonly State[]>,
): Origins {
  const parts = conjuncts(when)
  const limit = parts.find((part) => part.type === 'in')
  const within = (id: string, outer: string) => (paths.get(id) ?? []).some((state) => state.id === outer)
  const rest: Condition = { type: 'all', of: parts.filter((part) => part !== limit) }
  if (limit === undefined) return { from: [originAt(home, paths)], when }
  // A state's own rule with `in` holds inside both: the inner of the two, or nowhere.
  const ids = limit.ids.flatMap((id) => {
    if (home === null || within(id, home)) return [id]
    return within(home, id) ? [home] : []
  })
  // What can never hold is drawn as it is written; `check` tells of it.
  if (ids.length === 0) return { from: [originAt(home, paths)], when }
  return { from: [...new Set(ids)].map((id) => originAt(id, paths)), when: rest }
}

/** Returns where the arrows of a state's own rules begin: those of a nested one in every state inside it. */
function originAt(id: string | null, paths: ReadonlyMap<string, readonly State[]>): Origin {
  if (id === null) return { type: 'anywhere' }
  return paths.get(id)?.[0]?.start == null ? { type: 'state', id } : { type: 'every', id }
}
