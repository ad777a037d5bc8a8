import type { YamlEntry } from '../text/index.ts'
import type { Replies } from './read-reply.ts'
import { readRules } from './read-rule.ts'
import { type Fields, placed, type Reading, readById, readFields, report } from './reading.ts'
import type { Fact, Meter, Scenario, ScenarioTopic, Service, Third } from './scenario.ts'
import { readChoice, readNumber, readText, readTexts, readTrue } from './values.ts'

const factKinds = [
  'act',
  'means',
  'purpose',
  'indicator',
  'need',
  'vulnerability',
  'community-concern',
  'other',
] as const

/** The fewest example sentences a topic is recognised by. */
const leastExamples = 5

/** Reads the meters, each with its bounds and start. */
export function readMeters(reading: Reading, entry: YamlEntry | undefined): readonly Meter[] {
  return partsOf(
    reading,
    entry,
    'meter',
    { from: true, to: true, start: true, good: false },
    (fields, each) => {
      const from = readNumber(reading, fields, 'from', -1000, 1000)
      const to = readNumber(reading, fields, 'to', -1000, 1000)
      const start = readNumber(reading, fields, 'start', -1000, 1000)
      if (from !== null && to !== null && start !== null && (start < from || start > to)) {
        const span = fields.get('start')?.value.span ?? each.keySpan
        report(reading, 'start-out-of-bounds', span, { id: each.key, start, from, to })
      }
      const good = readChoice(reading, fields, 'good', ['high', 'low'])
      return { id: each.key, from: from ?? 0, to: to ?? 0, start: start ?? 0, good }
    },
  )
}

/** Reads the facts: what each tells and what kind it is, or that it is theirs to keep. */
export function readFacts(reading: Reading, entry: YamlEntry | undefined): readonly Fact[] {
  const shape = { tells: true, kind: false, 'theirs-to-keep': false, 'unlocked-by': false }
  return partsOf(reading, entry, 'fact', shape, (fields, each) => {
    const theirsToKeep = readTrue(reading, fields, 'theirs-to-keep')
    if (!fields.has('kind') && !theirsToKeep)
      report(reading, 'missing-key', each.keySpan, { key: 'kind', count: 1, where: 'fact' })
    return {
      id: each.key,
      tells: readText(reading, fields, 'tells') ?? '',
      kind: readChoice(reading, fields, 'kind', factKinds) ?? 'other',
      theirsToKeep,
      unlockedBy: readText(reading, fields, 'unlocked-by'),
    }
  })
}

/** Reads the topics with their examples and answers. */
export function readTopics(
  reading: Reading,
  entry: YamlEntry | undefined,
  replies: Replies,
): readonly ((known: Replies) => ScenarioTopic)[] {
  const shape = { about: true, examples: true, answers: false }
  return partsOf(reading, entry, 'topic', shape, (fields, each) => {
    const examples = readTexts(reading, fields, 'examples')
    if (fields.has('examples') && examples.length < leastExamples) {
      report(reading, 'too-few-examples', each.keySpan, {
        id: each.key,
        found: examples.length,
        least: leastExamples,
      })
    }
    const about = readText(reading, fields, 'about') ?? each.key
    const answers = readRules(reading, fields.get('answers'), replies, each.key)
    return (known) =>
      placed(
        reading,
        { id: each.key, about, examples, answers: answers.map((rule) => rule(known)) },
        each.keySpan,
      )
  })
}

/** Reads the services one can refer to. */
export function readServices(reading: Reading, entry: YamlEntry | undefined): readonly Service[] {
  return partsOf(reading, entry, 'service', { name: true, offers: true }, (fields, each) => ({
    id: each.key,
    name: readText(reading, fields, 'name') ?? '',
    offers: readText(reading, fields, 'offers') ?? '',
  }))
}

/** Reads who else speaks. */
export function readThirds(reading: Reading, entry: YamlEntry | undefined): readonly Third[] {
  return partsOf(reading, entry, 'third', { name: true, role: true }, (fields, each) => ({
    id: each.key,
    name: readText(reading, fields, 'name') ?? '',
    role: readText(reading, fields, 'role') ?? '',
  }))
}

/** Reads who one talks with. */
export function readPersona(reading: Reading, entry: YamlEntry | undefined): Scenario['persona'] {
  const shape = { name: true, age: false, background: true, manner: true, wants: true, fears: true }
  const fields =
    entry === undefined ? null : readFields(reading, entry.value, 'persona', shape, entry.keySpan)
  const text = (key: string) => (fields === null ? '' : (readText(reading, fields, key) ?? ''))
  return {
    name: text('name'),
    age: fields === null ? null : readNumber(reading, fields, 'age', 0, 120),
    background: text('background'),
    manner: text('manner'),
    wants: text('wants'),
    fears: text('fears'),
  }
}

/** Reads who one is oneself. */
export function readTrainee(reading: Reading, entry: YamlEntry | undefined): Scenario['trainee'] {
  const fields =
    entry === undefined
      ? null
      : readFields(reading, entry.value, 'trainee', { role: true, brief: true }, entry.keySpan)
  if (fields === null) return { role: '', brief: '' }
  return { role: readText(reading, fields, 'role') ?? '', brief: readText(reading, fields, 'brief') ?? '' }
}

/** Reads parts by id, each a map of known keys, and keeps where they stand. */
function partsOf<Part extends object>(
  reading: Reading,
  entry: YamlEntry | undefined,
  where: string,
  shape: Readonly<Record<string, boolean>>,
  build: (fields: Fields, entry: YamlEntry) => Part,
): readonly Part[] {
  if (entry === undefined) return []
  return readById(reading, entry.value, entry.key).flatMap((each) => {
    const fields = readFields(reading, each.value, where, shape, each.keySpan)
    return fields === null ? [] : [placed(reading, build(fields, each), each.keySpan)]
  })
}
