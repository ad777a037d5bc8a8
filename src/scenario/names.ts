import type { YamlNode } from '../text/index.ts'
import type { Names } from './reading.ts'

/** Gathers the ids that a file defines, so that references can be checked wherever they stand. */
export function gatherNames(root: YamlNode | null): Names {
  return {
    facts: keysOf(root, 'facts'),
    topics: keysOf(root, 'topics'),
    meters: keysOf(root, 'meters'),
    services: keysOf(root, 'services'),
    thirds: keysOf(root, 'thirds'),
    states: new Set(stateNames(childOf(root, 'states'))),
    endings: keysOf(root, 'endings'),
  }
}

function childOf(node: YamlNode | null, key: string): YamlNode | null {
  if (node?.type !== 'map') return null
  return node.entries.find((entry) => entry.key === key)?.value ?? null
}

function keysOf(root: YamlNode | null, key: string): ReadonlySet<string> {
  const value = childOf(root, key)
  return new Set(value?.type === 'map' ? value.entries.map((entry) => entry.key) : [])
}

function stateNames(states: YamlNode | null): readonly string[] {
  if (states?.type !== 'map') return []
  return states.entries.flatMap((entry) => [entry.key, ...stateNames(childOf(entry.value, 'states'))])
}
