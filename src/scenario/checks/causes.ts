import type { Explored } from '../explored.ts'
import type { Rule, Scenario } from '../scenario.ts'
import { allRules, allStates, innermost, statePaths } from '../structure.ts'

type Thing = Explored['things'][number]

/** Returns the name of a thing among all kinds. */
export function nameOf({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

/**
 * Returns by which things each thing comes about, by name: a rule of a state by the state, a state or an ending by the rules that lead there, a fact by
 * those that tell it, a line by what speaks it. What comes about by itself is left out.
 */
export function causesIn(scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const causes = new Map<string, Set<string>>()
  const add = (thing: string, cause: string) => {
    const known = causes.get(thing)
    if (known === undefined) causes.set(thing, new Set([cause]))
    else known.add(cause)
  }
  const paths = statePaths(scenario)
  const speaks = (says: Rule['says'] | undefined, cause: string) => {
    for (const { id } of says?.lines ?? []) add(nameOf({ kind: 'line', id }), cause)
  }
  for (const state of allStates(scenario)) {
    const name = nameOf({ kind: 'state', id: state.id })
    speaks(state.says, name)
    for (const { place } of state.rules) add(nameOf({ kind: 'rule', id: place }), name)
  }
  for (const { id, says } of scenario.endings) speaks(says, nameOf({ kind: 'ending', id }))
  for (const rule of allRules(scenario)) {
    const name = nameOf({ kind: 'rule', id: rule.place })
    for (const fact of rule.tells) add(nameOf({ kind: 'fact', id: fact }), name)
    speaks(rule.says, name)
    speaks(rule.third?.says, name)
    if (rule.goTo === null) continue
    const entered = paths.get(innermost(paths, rule.goTo))
    if (entered === undefined) add(nameOf({ kind: 'ending', id: rule.goTo }), name)
    for (const { id } of entered ?? []) add(nameOf({ kind: 'state', id }), name)
  }
  return causes
}

/**
 * Returns what was not reached by what it hangs on: for each thing where a mistake begins, the things that are not reached since that one is not. Of
 * things that hang only on one another the first stands for all.
 */
export function rootsOf<One extends Pick<Thing, 'kind' | 'id'>>(
  unreached: readonly One[],
  causes: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<One, readonly One[]> {
  const left = new Map(unreached.map((thing) => [nameOf(thing), thing]))
  const openCauses = (thing: One) => [...(causes.get(nameOf(thing)) ?? [])]
  const hangs = (thing: One) => {
    const own = openCauses(thing)
    return own.length > 0 && own.every((cause) => names.has(cause))
  }
  const names = new Set(left.keys())
  const roots = new Map<One, One[]>()
  const takeAll = (root: One) => {
    const own: One[] = []
    roots.set(root, own)
    left.delete(nameOf(root))
    const taken = new Set([nameOf(root)])
    for (let size = 0; size !== taken.size; ) {
      size = taken.size
      for (const thing of left.values())
        if (hangs(thing) && openCauses(thing).some((cause) => taken.has(cause))) {
          own.push(thing)
          taken.add(nameOf(thing))
          left.delete(nameOf(thing))
        }
    }
  }
  for (const thing of unreached) if (!hangs(thing)) takeAll(thing)
  for (const thing of unreached) if (left.has(nameOf(thing))) takeAll(thing)
  return roots
}
