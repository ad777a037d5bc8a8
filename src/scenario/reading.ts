import { selector } from '../language/index.ts'
import { type Problem, type ProblemCode, severities } from '../problems/index.ts'
import {
  createPlaces,
  nearest,
  type Places,
  type Span,
  type YamlEntry,
  type YamlNode,
} from '../text/index.ts'
import { idPattern } from './shape/patterns.ts'

/** The ids that a file defines, gathered before anything refers to them. */
export interface Names {
  readonly facts: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly meters: ReadonlySet<string>
  readonly services: ReadonlySet<string>
  readonly thirds: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** Tells whether a reply has this id anywhere, also where its lines cannot be read. */
  readonly hasReply: (id: string) => boolean
  /** The lists that are not there or cannot be read: what refers to them is not wrong on its own. */
  readonly missing: ReadonlySet<NameList>
}

/** A list of a scenario file that is referred to by id. */
export type NameList = 'facts' | 'topics' | 'meters' | 'services' | 'thirds' | 'states' | 'endings'

/** Everything that one reading of a file carries along: where it is, what it found wrong, and where things stand. */
export interface Reading {
  readonly file: string
  readonly places: Places
  readonly names: Names
  readonly problems: Problem[]
  /** Where the parts of the scenario stand in the file, by the part itself. */
  readonly spans: Map<object, Span>
  /** The keys that a misspelt key of a map was probably meant to be; null among them where one could be any. */
  readonly meant: Map<Fields, ReadonlySet<string | null>>
  /** Where each text of a list of texts stands, by the list itself. */
  readonly texts: Map<readonly string[], readonly Span[]>
}

/** Begins a reading of `text`, which stands in `file`. */
export function createReading(text: string, file: string, names: Names): Reading {
  return {
    file,
    places: createPlaces(text),
    names,
    problems: [],
    spans: new Map(),
    meant: new Map(),
    texts: new Map(),
  }
}

/** Extra parts of a problem. */
export interface ProblemExtras {
  readonly suggestion?: string | null
  readonly related?: Span
}

/** Notes a problem; a suggestion of null is none. */
export function report(
  reading: Reading,
  code: ProblemCode,
  span: Span,
  values: Problem['values'] = {},
  extras: ProblemExtras = {},
): void {
  const { suggestion, related } = extras
  reading.problems.push({
    code,
    severity: severities[code],
    values,
    span,
    ...(suggestion == null ? {} : { suggestion }),
    ...(related === undefined ? {} : { related }),
  })
}

/** Keeps where a part of the scenario stands and returns the part. */
export function placed<Part extends object>(reading: Reading, part: Part, span: Span): Part {
  reading.spans.set(part, span)
  return part
}

/** What a node is, in the words of the message table. */
function kindOf(node: YamlNode): string {
  if (node.type !== 'scalar') return node.type
  if (node.value === null) return 'nothing'
  if (typeof node.value === 'number') return 'number'
  return typeof node.value === 'boolean' ? 'boolean' : 'text'
}

/** Says that a key holds the wrong kind of thing. */
export function wrongShape(reading: Reading, key: string, node: YamlNode, expected: string): void {
  report(reading, 'wrong-shape', node.span, { key, expected, found: kindOf(node) })
}

/** The keys of a map, each at most once. */
export type Fields = ReadonlyMap<string, YamlEntry>

/** The keys that a map must have (`true`) or may have (`false`). */
export type Shape = Readonly<Record<string, boolean>>

/**
 * Reads a map of known keys. An unknown, repeated or missing key is a problem; null where it is no map.
 * `where` names the part for the message.
 */
export function readFields(
  reading: Reading,
  node: YamlNode,
  where: string,
  shape: Shape,
  holder: Span = node.span,
): Fields | null {
  if (node.type !== 'map') {
    wrongShape(reading, where, node, 'map')
    return null
  }
  const fields = readEntries(reading, node)
  const meant = new Set<string | null>()
  for (const [key, entry] of fields) {
    if (Object.hasOwn(shape, key)) continue
    const allowed = Object.keys(shape)
    const near = nearest(key, allowed)
    meant.add(near)
    const values = {
      key,
      where: selector(where),
      allowed: allowed.join(', '),
      near: near === null ? 'no' : 'yes',
    }
    report(reading, 'unknown-key', entry.keySpan, values, { suggestion: near })
  }
  if (meant.size > 0) reading.meant.set(fields, meant)
  // A key that was only misspelt is not missing too.
  const missing: string[] = []
  for (const key in shape) if (shape[key] === true && !fields.has(key) && !meant.has(key)) missing.push(key)
  if (missing.length > 0) {
    const values = { key: missing.join('`, `'), count: missing.length, where: selector(where) }
    report(reading, 'missing-key', firstLine(reading, holder), values)
  }
  return fields
}

/** Tells whether a key is there, if only misspelt: then it is not missing as well. */
export function isThere(reading: Reading, fields: Fields, key: string): boolean {
  return fields.has(key) || (reading.meant.get(fields)?.has(key) ?? false)
}

/** Tells whether a map has a key that is none of its own and near to none: it could have been meant for any. */
export function hasStranger(reading: Reading, fields: Fields): boolean {
  return reading.meant.get(fields)?.has(null) ?? false
}

/** Says that an id is unknown, unless what it should be found in is missing or wrong itself. */
export function reportUnknown(
  reading: Reading,
  code: ProblemCode,
  span: Span,
  name: string,
  lists: readonly NameList[],
): void {
  if (lists.some((list) => reading.names.missing.has(list))) return
  const suggestion = nearest(name, new Set(lists.flatMap((list) => [...reading.names[list]])))
  // The name that was meant is no id, which was told where it is given.
  if (suggestion !== null && !isId(suggestion)) return
  report(reading, code, span, { name }, { suggestion })
}

/** Reads a map whose keys are free; a repeated key is a problem and the first counts. */
export function readEntries(reading: Reading, node: YamlNode): Fields {
  const fields = new Map<string, YamlEntry>()
  if (node.type !== 'map') return fields
  for (const entry of node.entries) {
    const first = fields.get(entry.key)
    if (first === undefined) fields.set(entry.key, entry)
    else report(reading, 'repeated-key', entry.keySpan, { key: entry.key }, { related: first.keySpan })
  }
  return fields
}

/** A span cut to its first line, so that a mark under a whole map stays readable. */
function firstLine(reading: Reading, span: Span): Span {
  const { line, column } = reading.places.place(span.start)
  const end = span.start + Math.max(1, reading.places.line(line).length - column + 1)
  return { start: span.start, end: Math.min(end, Math.max(span.end, span.start + 1)) }
}

/** Tells whether a word may be an id. */
export function isId(word: string): boolean {
  return idPattern.test(word)
}

/** Reads a map from ids to parts; a key that is no id is a problem and is left out. */
export function readById(reading: Reading, node: YamlNode, key: string): readonly YamlEntry[] {
  if (node.type !== 'map') {
    wrongShape(reading, key, node, 'map')
    return []
  }
  return [...readEntries(reading, node).values()].filter((entry) => {
    if (isId(entry.key)) return true
    report(reading, 'wrong-id', entry.keySpan, { id: entry.key })
    return false
  })
}

/** Tells whether a key was read without an error. */
export function isWhole({ problems }: Reading, entry: YamlEntry | undefined): boolean {
  if (entry === undefined) return false
  const { start } = entry.keySpan
  const { end } = entry.value.span
  return !problems.some(({ span }) => span.start >= start && span.start <= end)
}
