import type { Places, YamlNode } from '../text/index.ts'

/** Returns the last line of the largest part (a key with what it holds, an item of a list) that begins on each line. */
export function partsByLine(root: YamlNode, places: Places): ReadonlyMap<number, number> {
  const parts = new Map<number, number>()
  const note = (start: number, end: number) => {
    const first = places.place(start).line
    const last = places.place(Math.max(start, end - 1)).line
    parts.set(first, Math.max(last, parts.get(first) ?? first))
  }
  const walk = (node: YamlNode) => {
    if (node.type === 'list') {
      for (const item of node.items) {
        note(item.span.start, item.span.end)
        walk(item)
      }
    } else if (node.type === 'map') {
      for (const { keySpan, value } of node.entries) {
        note(keySpan.start, Math.max(keySpan.end, value.span.end))
        walk(value)
      }
    }
  }
  walk(root)
  return parts
}
