import { nearest, type YamlEntry, type YamlNode } from '../text/index.ts'
import {
  type Fields,
  isThere,
  placed,
  type Reading,
  readEntries,
  readFields,
  report,
  wrongShape,
} from './reading.ts'
import type { Condition } from './scenario.ts'
import { type LabelFamily, labelsOf } from './shape/labels-of.ts'
import { shapes } from './shape/parts.ts'
import { formIds, officers } from './shape/words.ts'
import { boundsOf, isEmptyList, isKnownMeter, listOf, readNames, readTrue, textOf } from './values.ts'

const families = ['technique', 'safeguard', 'partnership', 'flag'] as const

/** What `again` and `first-time` can speak of. */
const repeatable = [...families, 'topic', 'silence']

/** The condition that always holds. */
export const always: Condition = { type: 'all', of: [] }

/**
 * Reads a `when`: all its keys must hold, and a list means any of its ids. `topic` is the topic whose answer it guards,
 * which `again` and `first-time` then speak of too.
 */
export function readCondition(reading: Reading, node: YamlNode, topic: string | null = null): Condition {
  const fields = readFields(reading, node, 'when', shapes.when)
  if (fields === null) return always
  const labels = families.flatMap((family) => readLabels(reading, fields, family, family))
  const of: Condition[] = [...labels, ...readTurnParts(reading, fields), ...readMemory(reading, fields)]
  const implied: readonly Condition[] = topic === null ? [] : [{ type: 'topic', ids: [topic] }]
  of.push(...readAgain(reading, fields, [...implied, ...of]), ...readCombined(reading, fields))
  return of.length === 1 && of[0] !== undefined ? of[0] : placed(reading, { type: 'all', of }, node.span)
}

/** Keeps where a condition stands: its key with what the key holds. */
function atKey(reading: Reading, fields: Fields, key: string, condition: Condition): Condition {
  const entry = fields.get(key)
  if (entry === undefined) return condition
  return placed(reading, condition, { start: entry.keySpan.start, end: entry.value.span.end })
}

/** Reads labels of one family, or of any (`label`). */
function readLabels(
  reading: Reading,
  fields: Fields,
  key: string,
  family: (typeof families)[number] | 'label',
): Condition[] {
  const node = fields.get(key)?.value
  if (node === undefined) return []
  if (isEmptyList(node)) report(reading, 'empty-text', node.span, { key })
  const ids = labelNames(reading, node, key, family)
  if (ids.length === 0) return []
  // The ids were just looked up in the family's own list.
  const condition = (family === 'label' ? { type: 'heard', ids } : { type: family, ids }) as Condition
  return [atKey(reading, fields, key, condition)]
}

/** Reads label ids of one family, or of any; an unknown one is a problem. */
export function labelNames(
  reading: Reading,
  node: YamlNode,
  key: string,
  family: LabelFamily,
): readonly string[] {
  const allowed = labelsOf(family)
  return listOf(node).flatMap((item) => {
    const name = textOf(reading, item, key)
    if (name === null || allowed.includes(name)) return name ?? []
    const values = { name, family, allowed: allowed.join(', ') }
    report(reading, 'unknown-label', item.span, values, { suggestion: nearest(name, allowed) })
    return []
  })
}

/** What the turn itself is: its topics, its form, silence, leaving. */
function readTurnParts(reading: Reading, fields: Fields): Condition[] {
  const parts: Condition[] = []
  const topics = readNames(reading, fields, 'topic', 'topics')
  const put = (key: string, condition: Condition) => parts.push(atKey(reading, fields, key, condition))
  if (topics.length > 0) put('topic', { type: 'topic', ids: topics })
  const forms = readWords(reading, fields, 'form', formIds)
  if (forms.length > 0) put('form', { type: 'form', ids: forms })
  if (readTrue(reading, fields, 'silence')) put('silence', { type: 'silence' })
  if (readTrue(reading, fields, 'leaves')) put('leaves', { type: 'leaves' })
  return parts
}

/** Reads one or some of the words that are allowed; an unknown one is a problem. */
export function readWords<Word extends string>(
  reading: Reading,
  fields: Fields,
  key: string,
  allowed: readonly Word[],
): readonly Word[] {
  const node = fields.get(key)?.value
  if (node === undefined) return []
  if (isEmptyList(node)) report(reading, 'empty-text', node.span, { key })
  return listOf(node).flatMap((item) => {
    const text = textOf(reading, item, key)
    const found = allowed.find((word) => word === text)
    if (text === null || found !== undefined) return found ?? []
    const values = { key, found: text, allowed: allowed.join(', ') }
    report(reading, 'unknown-choice', item.span, values, { suggestion: nearest(text, allowed) })
    return []
  })
}

/** What the person carries: meters, what was told and heard, how long it has gone on, where, and whom they have before them. */
function readMemory(reading: Reading, fields: Fields): Condition[] {
  const parts: Condition[] = [...readMeters(reading, fields.get('meters'))]
  const put = (key: string, condition: Condition) => parts.push(atKey(reading, fields, key, condition))
  const told = readNames(reading, fields, 'told', 'facts')
  if (told.length > 0) put('told', { type: 'told', ids: told })
  const notTold = readNames(reading, fields, 'not-told', 'facts')
  if (notTold.length > 0) put('not-told', { type: 'not', of: { type: 'told', ids: notTold } })
  parts.push(...readLabels(reading, fields, 'heard', 'label'))
  for (const of of readLabels(reading, fields, 'not-heard', 'label')) put('not-heard', { type: 'not', of })
  for (const key of ['facts-told', 'turns', 'turns-here'] as const) {
    const node = fields.get(key)?.value
    const bounds = node === undefined ? null : boundsOf(reading, node)
    if (bounds !== null) put(key, { type: key, bounds })
  }
  for (const key of ['in', 'been-in'] as const) {
    const ids = readNames(reading, fields, key, 'states')
    if (ids.length > 0) put(key, { type: key, ids })
  }
  const officer = readWords(reading, fields, 'officer', officers)
  if (officer.length > 0) put('officer', { type: 'officer', ids: officer })
  return parts
}

function readMeters(reading: Reading, entry: YamlEntry | undefined): readonly Condition[] {
  if (entry === undefined) return []
  if (entry.value.type !== 'map') {
    wrongShape(reading, 'meters', entry.value, 'map')
    return []
  }
  return [...readEntries(reading, entry.value).values()].flatMap((each) => {
    if (!isKnownMeter(reading, each)) return []
    const bounds = boundsOf(reading, each.value)
    if (bounds === null) return []
    const condition: Condition = { type: 'meter', id: each.key, bounds }
    reading.spans.set(condition, each.value.span)
    return [condition]
  })
}

/** Reads `again` and `first-time`, which speak of the labels and topics beside them. */
function readAgain(reading: Reading, fields: Fields, beside: readonly Condition[]): Condition[] {
  const of = beside.flatMap((condition) => {
    if (condition.type === 'silence') return [['silence']]
    const named =
      families.find((family) => family === condition.type) ?? (condition.type === 'topic' ? 'topic' : null)
    return named !== null && 'ids' in condition ? [condition.ids.map((id) => `${named} ${id}`)] : []
  })
  return (['again', 'first-time'] as const).flatMap((key): Condition[] => {
    const entry = fields.get(key)
    if (entry === undefined || !readTrue(reading, fields, key)) return []
    if (of.length > 0) return [atKey(reading, fields, key, { type: 'again', again: key === 'again', of })]
    // One that is there and cannot be read was told of already.
    if (repeatable.some((each) => isThere(reading, fields, each))) return []
    report(reading, 'again-needs-a-label', entry.keySpan, { key })
    return []
  })
}

function readCombined(reading: Reading, fields: Fields): Condition[] {
  const parts: Condition[] = []
  const not = fields.get('not')?.value
  if (not !== undefined)
    parts.push(atKey(reading, fields, 'not', { type: 'not', of: readCondition(reading, not) }))
  for (const [key, type] of [
    ['any-of', 'any'],
    ['all-of', 'all'],
  ] as const) {
    const node = fields.get(key)?.value
    if (node === undefined) continue
    if (isEmptyList(node)) report(reading, 'empty-text', node.span, { key })
    else if (node.type === 'list')
      parts.push(
        atKey(reading, fields, key, { type, of: node.items.map((item) => readCondition(reading, item)) }),
      )
    else wrongShape(reading, key, node, 'list')
  }
  return parts
}
