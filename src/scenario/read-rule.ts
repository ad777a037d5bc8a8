import type { YamlEntry, YamlNode } from '../text/index.ts'
import { always, readCondition } from './read-condition.ts'
import { type FoundReply, type Replies, readSays } from './read-reply.ts'
import {
  type Fields,
  hasStranger,
  isThere,
  placed,
  type Reading,
  readFields,
  report,
  reportUnknown,
  wrongShape,
} from './reading.ts'
import type { Condition, Reaction, Reply, Rule } from './scenario.ts'
import { shapes } from './shape/parts.ts'
import { readMeterChanges, readNames, textOf } from './values.ts'

/** A rule whose replies are still to be looked up, once all replies of the file are known. */
export type UnfinishedRule = (replies: Replies) => Rule

/** Reads a list of rules. `topic` is given for the answers of a topic, which hold only where it is touched. */
export function readRules(
  reading: Reading,
  entry: YamlEntry | undefined,
  replies: Replies,
  topic: string | null = null,
): readonly UnfinishedRule[] {
  if (entry === undefined) return []
  if (entry.value.type === 'list')
    return entry.value.items.flatMap((item) => readRule(reading, item, replies, topic) ?? [])
  wrongShape(reading, entry.key, entry.value, 'list')
  return []
}

function readRule(
  reading: Reading,
  node: YamlNode,
  replies: Replies,
  topic: string | null,
): UnfinishedRule | null {
  const fields = readFields(reading, node, 'rule', shapes.rule)
  if (fields === null) return null
  const acts = ['says', 'third', 'go-to'].some((key) => isThere(reading, fields, key))
  if (!acts && !hasStranger(reading, fields)) {
    report(reading, 'no-effect', headOf(reading, node))
  } else if (acts && fields.has('tells') && !['says', 'third'].some((key) => isThere(reading, fields, key))) {
    report(reading, 'fact-without-words', fields.get('tells')?.keySpan ?? headOf(reading, node))
  }
  const when = fields.get('when')
  const condition = when === undefined ? always : readCondition(reading, when.value, topic)
  const says = keep(reading, replies, readOptional(reading, fields, 'says'))
  const third = readThird(reading, fields, replies)
  const rest = {
    place: `${reading.file}:${reading.places.place(node.span.start).line}`,
    when: topic === null ? condition : withTopic(topic, condition),
    tells: readNames(reading, fields, 'tells', 'facts'),
    meters: readMeterChanges(reading, fields),
    goTo: readTarget(reading, fields),
    answersTopic: topic !== null || namesTopic(condition),
  }
  return (known) => {
    const spoken = third === null ? null : known.resolve(reading, third.says)
    return placed(
      reading,
      {
        ...rest,
        says: known.resolve(reading, says),
        third: third === null || spoken === null ? null : { who: third.who, says: spoken },
      },
      headOf(reading, node),
    )
  }
}

/** The first line of a rule, to be marked. */
function headOf(reading: Reading, node: YamlNode): { start: number; end: number } {
  const { line, column } = reading.places.place(node.span.start)
  return {
    start: node.span.start,
    end: node.span.start + Math.max(1, reading.places.line(line).length - column + 1),
  }
}

function withTopic(topic: string, condition: Condition): Condition {
  const touches: Condition = { type: 'topic', ids: [topic] }
  if (condition === always) return touches
  return { type: 'all', of: [touches, condition] }
}

function namesTopic(condition: Condition): boolean {
  if (condition.type === 'topic') return true
  return (condition.type === 'all' || condition.type === 'any') && condition.of.some(namesTopic)
}

function readOptional(reading: Reading, fields: Fields, key: string): FoundReply | null {
  const node = fields.get(key)?.value
  return node === undefined ? null : readSays(reading, node, key)
}

function keep(reading: Reading, replies: Replies, found: FoundReply | null): FoundReply | null {
  if (found?.type === 'lines') replies.add(reading, found.reply, found.span)
  return found
}

function readThird(
  reading: Reading,
  fields: Fields,
  replies: Replies,
): { who: string; says: FoundReply } | null {
  const node = fields.get('third')?.value
  if (node === undefined) return null
  const inner = readFields(reading, node, 'third', shapes.speaker)
  const whoNode = inner?.get('who')?.value
  const saysNode = inner?.get('says')?.value
  if (whoNode === undefined || saysNode === undefined) return null
  const says = keep(reading, replies, readSays(reading, saysNode))
  const who = textOf(reading, whoNode, 'who')
  if (who === null || says === null) return null
  if (reading.names.thirds.has(who)) return { who, says }
  reportUnknown(reading, 'unknown-third', whoNode.span, who, ['thirds'])
  return null
}

function readTarget(reading: Reading, fields: Fields): string | null {
  const node = fields.get('go-to')?.value
  if (node === undefined) return null
  const name = textOf(reading, node, 'go-to')
  if (name === null) return null
  const { states, endings, missing } = reading.names
  if (states.has(name) || endings.has(name) || missing.has('states') || missing.has('endings')) return name
  reportUnknown(reading, 'unknown-target', node.span, name, ['states', 'endings'])
  return null
}

/** Reads `reactions`: what a turn does to the meters, whatever is answered. */
export function readReactions(reading: Reading, entry: YamlEntry | undefined): readonly Reaction[] {
  if (entry === undefined) return []
  if (entry.value.type !== 'list') {
    wrongShape(reading, entry.key, entry.value, 'list')
    return []
  }
  return entry.value.items.flatMap((item) => {
    const fields = readFields(reading, item, 'reaction', shapes.reaction)
    const when = fields?.get('when')?.value
    if (fields === null || when === undefined) return []
    return [
      placed(
        reading,
        { when: readCondition(reading, when), meters: readMeterChanges(reading, fields) },
        item.span,
      ),
    ]
  })
}

/** Reads `says` of a state or an ending, to be looked up later. */
export function readOwnSays(
  reading: Reading,
  fields: Fields,
  replies: Replies,
): (known: Replies) => Reply | null {
  const found = keep(reading, replies, readOptional(reading, fields, 'says'))
  return (known) => known.resolve(reading, found)
}
