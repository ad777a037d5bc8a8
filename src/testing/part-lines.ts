import { createPlaces, parseYaml, type YamlEntry, type YamlNode } from '../text/index.ts'
import type { PartKind } from './visits.ts'

/** Where the parts of a scenario stand in its file. */
export interface PartLines {
  /** The line (from 1) of a part; null where it is not found. */
  lineOf(kind: PartKind, id: string): number | null
  /** A rule as it is written, in one line: its condition; where it has none, what comes first in it. */
  ruleSource(place: string): string
}

/** Finds the parts of a scenario in the text of its file. */
export function findPartLines(text: string): PartLines {
  const places = createPlaces(text)
  const found: Record<PartKind, Map<string, number>> = {
    states: new Map(),
    rules: new Map(),
    lines: new Map(),
    facts: new Map(),
    endings: new Map(),
    topics: new Map(),
  }
  const lineAt = (offset: number) => places.place(offset).line
  const note = (kind: PartKind, id: string, offset: number) => {
    if (!found[kind].has(id)) found[kind].set(id, lineAt(offset))
  }
  const noteLines = ({ key, value }: YamlEntry) => {
    if (value.type !== 'list') return
    for (const [at, item] of value.items.entries()) note('lines', `${key}.${at + 1}`, item.span.start)
  }
  const noteStates = (node: YamlNode | undefined) => {
    for (const { key, keySpan, value } of entriesOf(node)) {
      note('states', key, keySpan.start)
      noteStates(entriesOf(value).find((entry) => entry.key === 'states')?.value)
    }
  }
  const { root } = parseYaml(text)
  for (const entry of entriesOf(root ?? undefined)) {
    const { key, value } = entry
    if (key === 'states') noteStates(value)
    if (key === 'facts' || key === 'topics' || key === 'endings')
      for (const each of entriesOf(value)) note(key, each.key, each.keySpan.start)
    noteLines(entry)
  }
  walk(root, (entry) => {
    if (entry.key === 'says') for (const reply of entriesOf(entry.value)) noteLines(reply)
  })
  return {
    lineOf: (kind, id) => (kind === 'rules' ? lineOfPlace(id) : (found[kind].get(id) ?? null)),
    ruleSource: (place) => ruleSource((number) => places.line(number), lineOfPlace(place) ?? 0),
  }
}

/** The line of a rule's place, "hoa.yaml:88". */
function lineOfPlace(place: string): number | null {
  const line = Number(place.slice(place.lastIndexOf(':') + 1))
  return Number.isSafeInteger(line) && line > 0 ? line : null
}

function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.type === 'map' ? node.entries : []
}

function walk(node: YamlNode | null, visit: (entry: YamlEntry) => void): void {
  if (node?.type === 'list') for (const item of node.items) walk(item, visit)
  if (node?.type !== 'map') return
  for (const entry of node.entries) {
    visit(entry)
    walk(entry.value, visit)
  }
}

/** The first key of a rule with all that belongs to it, joined to one line. */
function ruleSource(line: (number: number) => string, number: number): string {
  const first = line(number)
  const column = /^[\s-]*/.exec(first)?.[0].length ?? 0
  const parts = [first.slice(column)]
  // One of the scenario's own replies is known by its key.
  if (column === 0) return first.replace(/:.*$/, '')
  const isCondition = first.startsWith('when', column)
  for (let at = number + 1; (isCondition || parts.length < 2) && at < number + 20; at++) {
    const next = line(at)
    const isDeeper = next.trim() !== '' && (/^\s*/.exec(next)?.[0].length ?? 0) > column
    if (!isDeeper) break
    parts.push(next.trim())
  }
  return parts
    .join(' ')
    .replace(/\s+#.*$/, '')
    .replace(/:$/, '')
}
