/** Returns a saying with its slots (`{name}`) filled; null where something is not there to fill one with. */
export function fillSlots(says: string, fill: (slot: string) => string | null): string | null {
  let isWhole = true
  const text = says.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const found = fill(slot)
    if (found === null) isWhole = false
    return found ?? ''
  })
  return isWhole ? text : null
}
