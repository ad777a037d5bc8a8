import { nearest, type YamlEntry } from '../text/index.ts'
import type { Replies } from './read-reply.ts'
import { readOwnSays, readRules } from './read-rule.ts'
import { type Fields, isThere, placed, type Reading, readById, readFields, report } from './reading.ts'
import type { Ending, State } from './scenario.ts'
import { shapes } from './shape/parts.ts'
import { endingKinds } from './shape/words.ts'
import { readChoice, readText } from './values.ts'

/** A state whose replies are still to be looked up. */
export type UnfinishedState = (replies: Replies) => State

/** Reads states by id, nested ones within them. */
export function readStates(
  reading: Reading,
  entry: YamlEntry | undefined,
  replies: Replies,
): readonly UnfinishedState[] {
  if (entry === undefined) return []
  return readById(reading, entry.value, entry.key).flatMap((each) => readState(reading, each, replies) ?? [])
}

function readState(reading: Reading, entry: YamlEntry, replies: Replies): UnfinishedState | null {
  const fields = readFields(reading, entry.value, 'state', shapes.state, entry.keySpan)
  if (fields === null) return null
  const says = readOwnSays(reading, fields, replies)
  const rules = readRules(reading, fields.get('rules'), replies)
  const states = readStates(reading, fields.get('states'), replies)
  const inner = fields.get('states')?.value
  const innerIds = inner?.type === 'map' ? inner.entries.map((each) => each.key) : []
  const rest = {
    id: entry.key,
    about: readText(reading, fields, 'about'),
    hint: readText(reading, fields, 'hint'),
    start: readStart(reading, fields, entry, innerIds),
  }
  return (known) =>
    placed(
      reading,
      {
        ...rest,
        says: says(known),
        rules: rules.map((rule) => rule(known)),
        states: states.map((state) => state(known)),
      },
      entry.keySpan,
    )
}

function readStart(
  reading: Reading,
  fields: Fields,
  entry: YamlEntry,
  inner: readonly string[],
): string | null {
  const node = fields.get('start')
  const nested = fields.has('states')
  if (node === undefined) {
    if (nested && !isThere(reading, fields, 'start'))
      report(reading, 'missing-key', entry.keySpan, { key: 'start', count: 1, where: 'nested_state' })
    return null
  }
  const start = readText(reading, fields, 'start')
  const isMisspelt = !nested && isThere(reading, fields, 'states')
  if (start === null || isMisspelt || (nested && inner.includes(start))) return start
  report(
    reading,
    'wrong-start',
    node.value.span,
    { state: entry.key, name: start },
    { suggestion: nearest(start, inner) },
  )
  return null
}

/** Reads endings by id. */
export function readEndings(
  reading: Reading,
  entry: YamlEntry | undefined,
  replies: Replies,
): readonly ((known: Replies) => Ending)[] {
  if (entry === undefined) return []
  return readById(reading, entry.value, entry.key).flatMap((each) => {
    const fields = readFields(reading, each.value, 'ending', shapes.ending, each.keySpan)
    if (fields === null) return []
    const says = readOwnSays(reading, fields, replies)
    const rest = {
      id: each.key,
      title: readText(reading, fields, 'title') ?? '',
      kind: readChoice(reading, fields, 'kind', endingKinds) ?? 'mixed',
      debrief: readText(reading, fields, 'debrief') ?? '',
    }
    return [(known: Replies) => placed(reading, { ...rest, says: says(known) }, each.keySpan)]
  })
}
