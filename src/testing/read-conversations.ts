import type { LabelId } from '../analysis/index.ts'
import type { Problem } from '../problems/index.ts'
import {
  boundsOf,
  createReading,
  type Fields,
  gatherNames,
  labelNames,
  type Officer,
  officers,
  type Reading,
  readChoice,
  readFields,
  readNames,
  readNumber,
  readText,
  readTrue,
  report,
  reportYaml,
  type Scenario,
  textOf,
  wrongShape,
} from '../scenario/index.ts'
import { nearest, parseYaml, type YamlNode } from '../text/index.ts'
import type { Expectation, TestConversation, TestTurn } from './conversation.ts'
import { acts, testShapes } from './parts.ts'

/** What a test file held, and every problem of it. */
export interface ReadConversations {
  readonly conversations: readonly TestConversation[]
  readonly problems: readonly Problem[]
}

/** Reads the conversations written beside a scenario. Never throws; what is wrong is a problem at its place. */
export function readConversations(text: string, file: string, scenario: Scenario): ReadConversations {
  const tree = parseYaml(text)
  const reading = createReading(text, file, namesOf(scenario))
  for (const problem of tree.problems) reportYaml(reading, problem)
  if (tree.root === null || tree.problems.length > 0) return { conversations: [], problems: reading.problems }
  const fields = readFields(reading, tree.root, 'tests', testShapes.tests, { start: 0, end: 1 })
  const named = fields?.get('scenario')
  const id = named === undefined ? null : textOf(reading, named.value, 'scenario')
  if (named !== undefined && id !== null && id !== scenario.id) {
    const values = { key: 'scenario', found: id, allowed: scenario.id }
    report(reading, 'unknown-choice', named.value.span, values, { suggestion: scenario.id })
  }
  const list = fields?.get('conversations')?.value
  if (list !== undefined && list.type !== 'list') wrongShape(reading, 'conversations', list, 'list')
  const items = list?.type === 'list' ? list.items : []
  const conversations = items.flatMap((item) => readConversation(reading, item, scenario) ?? [])
  return { conversations, problems: reading.problems }
}

function namesOf(scenario: Scenario): Reading['names'] {
  const ids = (parts: readonly { readonly id: string }[]) => new Set(parts.map((part) => part.id))
  const states = (parts: Scenario['states']): readonly string[] =>
    parts.flatMap((part) => [part.id, ...states(part.states)])
  return {
    ...gatherNames(null),
    facts: ids(scenario.facts),
    topics: ids(scenario.topics),
    meters: ids(scenario.meters),
    endings: ids(scenario.endings),
    states: new Set([...states(scenario.states), ...ids(scenario.endings)]),
  }
}

function readConversation(reading: Reading, node: YamlNode, scenario: Scenario): TestConversation | null {
  const fields = readFields(reading, node, 'conversation', testShapes.conversation)
  if (fields === null) return null
  const turns = fields.get('turns')?.value
  if (turns !== undefined && turns.type !== 'list') wrongShape(reading, 'turns', turns, 'list')
  const ends = fields.get('ends')?.value
  const end = ends === undefined ? null : readFields(reading, ends, 'ends', testShapes.ends)
  const score = end?.get('score')?.value
  return {
    name: readText(reading, fields, 'name') ?? '',
    seed: readNumber(reading, fields, 'seed', 0) ?? 1,
    short: readTrue(reading, fields, 'short'),
    officer: readOfficer(reading, fields, scenario),
    turns: turns?.type === 'list' ? turns.items.flatMap((item) => readTurn(reading, item) ?? []) : [],
    ending: end === null ? null : readEnding(reading, end),
    score: score === undefined ? null : boundsOf(reading, score),
    span: node.span,
  }
}

/** Whom the persona has before them; another than the scenario sets there cannot be. */
function readOfficer(reading: Reading, fields: Fields, { trainee }: Scenario): Officer {
  const set = trainee.officer
  return readChoice(reading, fields, 'officer', set === null ? officers : [set]) ?? set ?? 'unsaid'
}

function readEnding(reading: Reading, end: Fields): string | null {
  const name = readText(reading, end, 'ending')
  const span = end.get('ending')?.value.span
  if (name === null || span === undefined || reading.names.endings.has(name)) return name
  report(reading, 'unknown-target', span, { name }, { suggestion: nearest(name, reading.names.endings) })
  return null
}

function readTurn(reading: Reading, node: YamlNode): TestTurn | null {
  const fields = readFields(reading, node, 'turn', testShapes.turn)
  if (fields === null) return null
  const does = readChoice(reading, fields, 'do', acts)
  if (does === null && !fields.has('say'))
    report(reading, 'missing-key', node.span, { key: 'say', count: 1, where: 'turn' })
  const then = fields.get('then')?.value
  return {
    does: does ?? 'say',
    text: readText(reading, fields, 'say') ?? '',
    expects: then === undefined ? null : readExpectation(reading, then),
    span: node.span,
  }
}

function readExpectation(reading: Reading, node: YamlNode): Expectation | null {
  const fields = readFields(reading, node, 'then', testShapes.expectation)
  if (fields === null) return null
  const labels = (key: string) => {
    const value = fields.get(key)?.value
    return value === undefined ? [] : (labelNames(reading, value, key, 'label') as readonly LabelId[])
  }
  return {
    state: readNames(reading, fields, 'state', 'states')[0] ?? null,
    has: labels('has'),
    hasNot: labels('has-not'),
    told: readNames(reading, fields, 'told', 'facts'),
    notTold: readNames(reading, fields, 'not-told', 'facts'),
    meters: readMeterBounds(reading, fields.get('meters')?.value),
    reply: readText(reading, fields, 'reply'),
  }
}

function readMeterBounds(reading: Reading, node: YamlNode | undefined): Expectation['meters'] {
  if (node === undefined) return []
  if (node.type !== 'map') {
    wrongShape(reading, 'meters', node, 'map')
    return []
  }
  return node.entries.flatMap(({ key, keySpan, value }) => {
    if (!reading.names.meters.has(key)) {
      report(
        reading,
        'unknown-meter',
        keySpan,
        { name: key },
        { suggestion: nearest(key, reading.names.meters) },
      )
      return []
    }
    const bounds = boundsOf(reading, value)
    return bounds === null ? [] : [{ id: key, bounds }]
  })
}
