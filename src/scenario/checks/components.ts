/** Where one comes from each id. */
export type Steps = ReadonlyMap<string, ReadonlySet<string>>

/** Returns everything that is reached from `from`, itself included. */
export function spread(from: readonly string[], steps: Steps): ReadonlySet<string> {
  const reached = new Set(from)
  for (const id of reached) for (const target of steps.get(id) ?? []) reached.add(target)
  return reached
}

/**
 * Returns the groups of ids each of which leads to every other of its group (strongly connected components, by Tarjan's way, without
 * recursion, since a chain of states may be long). What leads out of `ids` is not followed.
 */
export function components(ids: readonly string[], steps: Steps): readonly (readonly string[])[] {
  const inside = new Set(ids)
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const groups: string[][] = []
  for (const root of ids) {
    if (order.has(root)) continue
    const work = [visit(root)]
    while (work.length > 0) {
      const top = work.at(-1)
      if (top === undefined) break
      const next = top.targets.next()
      if (next.done !== true) {
        const target = next.value
        if (!inside.has(target)) continue
        if (!order.has(target)) work.push(visit(target))
        else if (isOpen.has(target)) lower(top.id, order.get(target) ?? 0)
        continue
      }
      work.pop()
      const parent = work.at(-1)
      if (parent !== undefined) lower(parent.id, low.get(top.id) ?? 0)
      if (low.get(top.id) === order.get(top.id)) groups.push(close(top.id))
    }
  }
  return groups

  function visit(id: string) {
    order.set(id, order.size)
    low.set(id, order.get(id) ?? 0)
    open.push(id)
    isOpen.add(id)
    return { id, targets: (steps.get(id) ?? new Set<string>()).values() }
  }

  function lower(id: string, to: number): void {
    low.set(id, Math.min(low.get(id) ?? to, to))
  }

  function close(id: string): string[] {
    const group = open.splice(open.indexOf(id))
    for (const each of group) isOpen.delete(each)
    return group
  }
}
