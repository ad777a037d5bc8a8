import { nearest, type YamlEntry, type YamlNode } from '../text/index.ts'
import type { NameList, Names } from './reading.ts'
import { shapes } from './shape/parts.ts'

/** Lists that a scenario may be without. */
const optional: ReadonlySet<NameList> = new Set<NameList>(['services', 'thirds'])
const stateKeys = Object.keys(shapes.state)
const lists = ['facts', 'topics', 'meters', 'services', 'thirds', 'states', 'endings'] as const

/**
 * Gathers the ids that a file defines, so that references can be checked wherever they stand. Where a key stands twice both count, so that
 * one mistake does not lead to others.
 */
export function gatherNames(root: YamlNode | null): Names {
  const of = (list: NameList) => new Set(entriesOf(root, list).map((entry) => entry.key))
  return {
    facts: of('facts'),
    topics: of('topics'),
    meters: of('meters'),
    services: of('services'),
    thirds: of('thirds'),
    states: new Set(stateNames(root)),
    endings: of('endings'),
    hasReply: (id) => root !== null && hasReply(root, id),
    missing: new Set(
      lists.filter((list) => isMissing(root, list) || (list === 'states' && hidesStates(root))),
    ),
  }
}

/** The entries of the maps that stand under a key, however often it stands there. */
function entriesOf(node: YamlNode | null, key: string): readonly YamlEntry[] {
  if (node?.type !== 'map') return []
  return node.entries
    .filter((entry) => entry.key === key)
    .flatMap(({ value }) => (value.type === 'map' ? value.entries : []))
}

function stateNames(around: YamlNode | null): readonly string[] {
  return entriesOf(around, 'states').flatMap((entry) => [entry.key, ...stateNames(entry.value)])
}

/** Tells whether a state holds others under a misspelt key, so that nobody knows them. */
function hidesStates(around: YamlNode | null): boolean {
  return entriesOf(around, 'states').some(({ value }) => {
    if (value.type !== 'map') return false
    const keys = value.entries.map(({ key }) => key)
    const isMisspelt = keys.some((key) => !stateKeys.includes(key) && nearest(key, stateKeys) === 'states')
    return isMisspelt || hidesStates(value)
  })
}

/** Replies that any turn may get, whose id is their key. */
const ownReplies: ReadonlySet<string> = new Set([
  'fallback',
  'not-understood',
  'asked-again',
  'thanks-for-rephrasing',
])

function hasReply(node: YamlNode, id: string): boolean {
  if (node.type === 'list') return node.items.some((item) => hasReply(item, id))
  if (node.type !== 'map') return false
  return node.entries.some(
    ({ key, value }) =>
      (key === id && ownReplies.has(key)) ||
      (key === 'says' && value.type === 'map' && value.entries.some((entry) => entry.key === id)) ||
      hasReply(value, id),
  )
}

function isMissing(root: YamlNode | null, list: NameList): boolean {
  if (root?.type !== 'map') return false
  const found = root.entries.filter((entry) => entry.key === list)
  if (found.length > 0) return found.some(({ value }) => value.type !== 'map')
  return !optional.has(list) || root.entries.some(({ key }) => nearest(key, lists) === list)
}
