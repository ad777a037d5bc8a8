import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml'
import type { YamlNode } from './yaml-tree.ts'

/** Returns a text as YAML writes it after a key, on one line: plain where that is safe, else between quotes. */
function yamlScalar(value: string | number): string {
  const written = stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd()
  return written.includes('\n') ? JSON.stringify(value) : written
}

/** Returns the node that a path of keys leads to; null where there is none. */
export function nodeAt(root: YamlNode | null, path: readonly string[]): YamlNode | null {
  return path.reduce<YamlNode | null>(
    (node, key) =>
      node?.type === 'map' ? (node.entries.find((entry) => entry.key === key)?.value ?? null) : null,
    root,
  )
}

/** Returns a YAML text with other values at some paths; all else, remarks too, stays. What is not there is left out. */
export function withValues(
  text: string,
  root: YamlNode | null,
  values: readonly { readonly path: readonly string[]; readonly value: string | number }[],
): string {
  return values
    .flatMap(({ path, value }) => {
      const span = nodeAt(root, path)?.span
      return span === undefined ? [] : [{ span, value }]
    })
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (so, { span, value }) => `${so.slice(0, span.start)}${yamlScalar(value)}${so.slice(span.end)}`,
      text,
    )
}

/** An entry of a map to be written: its values by key, null for one left empty, undefined for none. */
export interface WrittenEntry {
  readonly key: string
  readonly values: Readonly<Record<string, string | null | undefined>>
}

/**
 * Returns a YAML text in which the map at a key of the top holds these entries, in this order. What was there and is the same keeps its
 * style and its remarks; entries that are not named come last, as they were. The text must be well-formed YAML.
 */
export function withEntries(text: string, key: string, entries: readonly WrittenEntry[]): string {
  const document = parseDocument(text)
  const there = document.get(key)
  const map = isMap(there) ? there : document.createNode({})
  if (map !== there) document.set(key, map)
  map.flow = false
  const known = new Map(map.items.map((pair) => [String(pair.key), pair]))
  const first = map.items[0]
  const named = entries.map((entry) => {
    const pair = known.get(entry.key) ?? document.createPair(entry.key, {})
    const values = isMap(pair.value) ? pair.value : document.createNode({})
    pair.value = values
    for (const [name, value] of Object.entries(entry.values)) {
      if (value === undefined) values.delete(name)
      else if (!values.has(name) || values.get(name) !== value) values.set(name, value)
    }
    known.delete(entry.key)
    return pair
  })
  map.items = [...named, ...known.values()]
  moveHead(map, first)
  return document.toString({ lineWidth: 0, nullStr: '' })
}

/** A remark before the first entry stands with the whole map; it goes with the entry where that is no longer the first. */
function moveHead(map: YAMLMap, first: Pair | undefined): void {
  if (first === undefined || map.items[0] === first || map.commentBefore == null) return
  if (isScalar(first.key)) first.key.commentBefore = map.commentBefore
  map.commentBefore = null
}
