import { nearest, type YamlNode } from '../text/index.ts'
import { type Fields, isId, type Reading, readEntries, report, reportUnknown, wrongShape } from './reading.ts'
import type { Bounds, MeterChanges } from './scenario.ts'
import { boundsPattern } from './shape/patterns.ts'
import { ranges } from './shape/words.ts'

/** Reads a text; numbers count as written. Null (with a problem) where it is something else or empty. */
export function readText(reading: Reading, fields: Fields, key: string): string | null {
  const entry = fields.get(key)
  return entry === undefined ? null : textOf(reading, entry.value, key)
}

/** Reads a node as text, see `readText`. */
export function textOf(reading: Reading, node: YamlNode, key: string): string | null {
  if (node.type !== 'scalar' || typeof node.value === 'boolean') {
    wrongShape(reading, key, node, 'text')
    return null
  }
  const text = typeof node.value === 'string' ? node.value.trim() : node.source.trim()
  if (node.value === null || text === '') {
    report(reading, 'empty-text', node.span, { key })
    return null
  }
  return text
}

/** Reads a list of texts; one text alone counts as a list of one. Where each stands is kept. An empty list is a problem, unless `allowsNone`. */
export function readTexts(
  reading: Reading,
  fields: Fields,
  key: string,
  allowsNone = false,
): readonly string[] {
  const node = fields.get(key)?.value
  if (node === undefined) return []
  if (isEmptyList(node) && !allowsNone) report(reading, 'empty-text', node.span, { key })
  const read = listOf(node).flatMap((item) => {
    const text = textOf(reading, item, key)
    return text === null ? [] : [{ text, span: item.span }]
  })
  const texts = read.map(({ text }) => text)
  reading.texts.set(
    texts,
    read.map(({ span }) => span),
  )
  return texts
}

/** Tells whether a node is a list of nothing, which would say nothing. */
export function isEmptyList(node: YamlNode): boolean {
  return node.type === 'list' && node.items.length === 0
}

/** Tells whether a key has nothing behind it, as in a file being written. */
export function isNothing(node: YamlNode): boolean {
  return node.type === 'scalar' && node.value === null
}

/** The items of a list; anything else is a list of itself. */
export function listOf(node: YamlNode): readonly YamlNode[] {
  return node.type === 'list' ? node.items : [node]
}

/** Reads one of the words allowed. */
export function readChoice<Word extends string>(
  reading: Reading,
  fields: Fields,
  key: string,
  allowed: readonly Word[],
): Word | null {
  const node = fields.get(key)?.value
  if (node === undefined) return null
  const text = textOf(reading, node, key)
  if (text === null) return null
  const found = allowed.find((word) => word === text)
  if (found === undefined) {
    report(
      reading,
      'unknown-choice',
      node.span,
      { key, found: text, allowed: allowed.join(', ') },
      { suggestion: nearest(text, allowed) },
    )
  }
  return found ?? null
}

/** Reads a whole number within `[least, most]`. */
export function readNumber(
  reading: Reading,
  fields: Fields,
  key: string,
  least = Number.MIN_SAFE_INTEGER,
  most = Number.MAX_SAFE_INTEGER,
): number | null {
  const node = fields.get(key)?.value
  return node === undefined ? null : numberOf(reading, node, key, least, most)
}

function numberOf(reading: Reading, node: YamlNode, key: string, least: number, most: number): number | null {
  const value = node.type === 'scalar' ? node.value : null
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most)
    return value
  const limited = most < Number.MAX_SAFE_INTEGER || least > Number.MIN_SAFE_INTEGER
  const found = node.type === 'scalar' ? node.source : '…'
  report(reading, 'wrong-number', node.span, { key, found, limited: String(limited), least, most })
  return null
}

/** Reads `true`; anything else is a problem. Tells whether the key is there. */
export function readTrue(reading: Reading, fields: Fields, key: string): boolean {
  const node = fields.get(key)?.value
  if (node === undefined) return false
  if (node.type === 'scalar' && node.value === true) return true
  wrongShape(reading, key, node, 'true')
  return false
}

/** Reads "at least 4", "at most 6", "2 to 4" or "5"; null (with a problem) where it is none of them. */
export function boundsOf(reading: Reading, node: YamlNode): Bounds | null {
  if (node.type === 'scalar' && Number.isSafeInteger(node.value)) {
    const exact = Number(node.value)
    return { least: exact, most: exact }
  }
  const source = node.type === 'scalar' ? node.source.trim() : ''
  const groups = boundsPattern.exec(source)?.groups
  if (groups === undefined) {
    report(reading, 'wrong-bounds', node.span, { found: source === '' ? '…' : source })
    return null
  }
  const number = (text: string | undefined) => (text === undefined ? null : Number(text))
  const [from, to] = [number(groups.from), number(groups.to)]
  if (from !== null && to !== null && from > to) {
    const suggestion = `${to} to ${from}`
    report(reading, 'reversed-bounds', node.span, { what: 'range', id: '', from, to }, { suggestion })
    return null
  }
  const exact = number(groups.exact)
  return {
    least: exact ?? number(groups.least) ?? number(groups.from),
    most: exact ?? number(groups.most) ?? number(groups.to),
  }
}

const unknownIn = {
  facts: 'unknown-fact',
  topics: 'unknown-topic',
  states: 'unknown-state',
  services: 'unknown-service',
} as const

/** Reads ids that must stand in a list of the file, else a problem; one id alone counts as a list. Where each stands is kept. */
export function readNames(
  reading: Reading,
  fields: Fields,
  key: string,
  list: keyof typeof unknownIn,
): readonly string[] {
  const node = fields.get(key)?.value
  if (node === undefined) return []
  if (isEmptyList(node)) report(reading, 'empty-text', node.span, { key })
  const read = listOf(node).flatMap((item) => {
    const name = textOf(reading, item, key)
    if (name === null) return []
    if (reading.names[list].has(name)) return [{ name, span: item.span }]
    reportUnknown(reading, unknownIn[list], item.span, name, [list])
    return []
  })
  const names = read.map(({ name }) => name)
  reading.texts.set(
    names,
    read.map(({ span }) => span),
  )
  return names
}

/** Reads changes of meters: `{trust: +1}`. */
export function readMeterChanges(reading: Reading, fields: Fields): MeterChanges {
  const node = fields.get('meters')?.value
  if (node === undefined) return {}
  if (node.type !== 'map') {
    wrongShape(reading, 'meters', node, 'map')
    return {}
  }
  const changes: Record<string, number> = {}
  for (const entry of readEntries(reading, node).values()) {
    if (!isKnownMeter(reading, entry)) continue
    const change = numberOf(reading, entry.value, entry.key, ...ranges.meter)
    if (change !== null) changes[entry.key] = change
  }
  return changes
}

/** Tells whether an entry's key is a meter, and says so where it is not. */
export function isKnownMeter(reading: Reading, entry: { key: string; keySpan: YamlNode['span'] }): boolean {
  const { meters } = reading.names
  // A meter whose key is no id was told of where it stands.
  if (meters.has(entry.key)) return isId(entry.key)
  reportUnknown(reading, 'unknown-meter', entry.keySpan, entry.key, ['meters'])
  return false
}
