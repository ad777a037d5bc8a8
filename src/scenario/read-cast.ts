import type { YamlEntry } from '../text/index.ts'
import type { Replies } from './read-reply.ts'
import { readRules } from './read-rule.ts'
import { type Fields, isThere, placed, type Reading, readById, readFields, report } from './reading.ts'
import type { Fact, Meter, Scenario, ScenarioTopic, Service, Third } from './scenario.ts'
import { shapes } from './shape/parts.ts'
import { factKinds, goodWays, leastExamples, ranges, serviceRoles, setOfficers } from './shape/words.ts'
import { isNothing, listOf, readChoice, readNumber, readText, readTexts, readTrue } from './values.ts'

/** Reads the meters, each with its bounds and start. */
export function readMeters(reading: Reading, entry: YamlEntry | undefined): readonly Meter[] {
  return partsOf(reading, entry, 'meter', shapes.meter, (fields, each) => {
    const from = readNumber(reading, fields, 'from', ...ranges.meter)
    const to = readNumber(reading, fields, 'to', ...ranges.meter)
    const start = readNumber(reading, fields, 'start', ...ranges.meter)
    if (from !== null && to !== null && from > to) {
      const span = fields.get('from')?.value.span ?? each.keySpan
      report(reading, 'reversed-bounds', span, { what: 'meter', id: each.key, from, to })
    } else if (from !== null && to !== null && start !== null && (start < from || start > to)) {
      const span = fields.get('start')?.value.span ?? each.keySpan
      report(reading, 'start-out-of-bounds', span, { id: each.key, start, from, to })
    }
    const good = readChoice(reading, fields, 'good', goodWays)
    return { id: each.key, from: from ?? 0, to: to ?? 0, start: start ?? 0, good }
  })
}

/** Reads the facts: what each tells and what kind it is, or that it is theirs to keep. */
export function readFacts(reading: Reading, entry: YamlEntry | undefined): readonly Fact[] {
  return partsOf(reading, entry, 'fact', shapes.fact, (fields, each) => {
    const theirsToKeep = readTrue(reading, fields, 'theirs-to-keep')
    if (!isThere(reading, fields, 'kind') && !isThere(reading, fields, 'theirs-to-keep'))
      report(reading, 'missing-key', each.keySpan, { key: 'kind', count: 1, where: 'fact' })
    return {
      id: each.key,
      tells: readText(reading, fields, 'tells') ?? '',
      kind: readChoice(reading, fields, 'kind', factKinds) ?? 'other',
      theirsToKeep,
      needNotBeAsked: readTrue(reading, fields, 'need-not-be-asked'),
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
  return partsOf(reading, entry, 'topic', shapes.topic, (fields, each) => {
    const examples = readTexts(reading, fields, 'examples', true)
    const given = fields.get('examples')
    const found = given === undefined || isNothing(given.value) ? leastExamples : listOf(given.value).length
    if (found < leastExamples) {
      report(reading, 'too-few-examples', each.keySpan, {
        id: each.key,
        found,
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
  return partsOf(reading, entry, 'service', shapes.service, (fields, each) => ({
    id: each.key,
    is: readChoice(reading, fields, 'is', serviceRoles),
    name: readText(reading, fields, 'name') ?? '',
    offers: readText(reading, fields, 'offers') ?? '',
  }))
}

/** Reads who else speaks. */
export function readThirds(reading: Reading, entry: YamlEntry | undefined): readonly Third[] {
  return partsOf(reading, entry, 'third', shapes.third, (fields, each) => ({
    id: each.key,
    name: readText(reading, fields, 'name') ?? '',
    role: readText(reading, fields, 'role') ?? '',
  }))
}

/** Reads who one talks with. */
export function readPersona(reading: Reading, entry: YamlEntry | undefined): Scenario['persona'] {
  const fields =
    entry === undefined ? null : readFields(reading, entry.value, 'persona', shapes.persona, entry.keySpan)
  const text = (key: string) => (fields === null ? '' : (readText(reading, fields, key) ?? ''))
  return {
    name: text('name'),
    age: fields === null ? null : readNumber(reading, fields, 'age', ...ranges.age),
    background: text('background'),
    manner: text('manner'),
    wants: text('wants'),
    fears: text('fears'),
  }
}

/** Reads who one is oneself. */
export function readTrainee(reading: Reading, entry: YamlEntry | undefined): Scenario['trainee'] {
  const fields =
    entry === undefined ? null : readFields(reading, entry.value, 'trainee', shapes.trainee, entry.keySpan)
  if (fields === null) return { role: '', brief: '', officer: null }
  return {
    role: readText(reading, fields, 'role') ?? '',
    brief: readText(reading, fields, 'brief') ?? '',
    officer: readChoice(reading, fields, 'officer', setOfficers),
  }
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
