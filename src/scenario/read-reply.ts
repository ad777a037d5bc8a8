import type { LabelId } from '../analysis/index.ts'
import { nearest, type Span, type YamlNode } from '../text/index.ts'
import { always, labelNames, readCondition, readWords } from './read-condition.ts'
import { isId, placed, type Reading, readEntries, readFields, report, wrongShape } from './reading.ts'
import type { Condition, Line, Reply } from './scenario.ts'
import { shapes } from './shape/parts.ts'
import { askedForIds } from './shape/words.ts'
import { textOf } from './values.ts'

/** A reply as it was found: its lines, or the name of a reply whose lines stand elsewhere. */
export type FoundReply =
  | { readonly type: 'lines'; readonly reply: Reply; readonly span: Span }
  | { readonly type: 'name'; readonly name: string; readonly span: Span }

/** Reads `says`: one reply id with its lines, or the bare id of a reply written elsewhere. */
export function readSays(reading: Reading, node: YamlNode, key = 'says'): FoundReply | null {
  if (node.type === 'scalar' && typeof node.value === 'string' && isId(node.value)) {
    return { type: 'name', name: node.value, span: node.span }
  }
  if (node.type !== 'map') {
    wrongShape(reading, key, node, 'reply')
    return null
  }
  const entries = [...readEntries(reading, node).values()]
  const entry = entries[0]
  if (entry === undefined || entries.length > 1) {
    const found = entry === undefined ? 'map' : 'replies'
    report(reading, 'wrong-shape', node.span, { key, expected: 'reply', found })
    return null
  }
  if (!isId(entry.key)) {
    report(reading, 'wrong-id', entry.keySpan, { id: entry.key })
    return null
  }
  const reply = readLines(reading, entry.value, entry.key)
  return reply === null
    ? null
    : { type: 'lines', reply: placed(reading, reply, entry.keySpan), span: entry.keySpan }
}

/** Reads the lines of a reply; one text alone counts as a list of one. */
export function readLines(reading: Reading, node: YamlNode, id: string): Reply | null {
  const items = node.type === 'list' ? node.items : [node]
  const lines = items.flatMap((item, index) => readLine(reading, item, id, `${id}.${index + 1}`) ?? [])
  if (lines.length > 0) return { id, lines }
  if (items.length === 0) report(reading, 'empty-text', node.span, { key: id })
  return null
}

function readLine(reading: Reading, node: YamlNode, reply: string, id: string): Line | null {
  if (node.type !== 'map') {
    const text = textOf(reading, node, reply)
    return text === null ? null : placed(reading, { id, text, when: null, callsFor: null }, node.span)
  }
  const fields = readFields(reading, node, 'line', shapes.line)
  const textNode = fields?.get('text')?.value
  if (fields === null || textNode === undefined) return null
  const text = textOf(reading, textNode, 'text')
  if (text === null) return null
  const when = fields.get('when')?.value
  const calls = fields.get('calls-for')?.value
  const due =
    calls === undefined ? null : (labelNames(reading, calls, 'calls-for', 'due') as readonly LabelId[])
  const condition = when === undefined ? null : lineCondition(readCondition(reading, when))
  const asks = readWords(reading, fields, 'asks', askedForIds)
  const line = { id, text, when: condition, callsFor: due, ...(asks.length === 0 ? {} : { asks }) }
  return placed(reading, line, textNode.span)
}

function lineCondition(condition: Condition): Condition | null {
  return condition === always ? null : condition
}

/** The replies of a file by id, so that a bare id finds its lines. A repeated reply id is a problem. */
export class Replies {
  readonly #byId = new Map<string, { reply: Reply; span: Span }>()

  /** Keeps a reply; says so where its id is taken. */
  add(reading: Reading, reply: Reply, span: Span): void {
    const first = this.#byId.get(reply.id)
    if (first === undefined) this.#byId.set(reply.id, { reply, span })
    else report(reading, 'repeated-id', span, { id: reply.id, what: 'reply' }, { related: first.span })
  }

  /** Returns the reply that was found or named; an unknown name is a problem and gives null. */
  resolve(reading: Reading, found: FoundReply | null): Reply | null {
    if (found === null) return null
    if (found.type === 'lines') return found.reply
    const known = this.#byId.get(found.name)
    if (known !== undefined) return known.reply
    // Its lines stand somewhere and cannot be read, which was said there.
    if (reading.names.hasReply(found.name)) return null
    const suggestion = nearest(found.name, this.#byId.keys())
    report(reading, 'unknown-reply', found.span, { name: found.name }, { suggestion })
    return null
  }
}
