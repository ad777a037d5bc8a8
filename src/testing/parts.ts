import type { Say } from '../language/index.ts'
import {
  createSchema,
  type Holds,
  type JsonSchema,
  officers,
  type Parts,
  shapeOf,
} from '../scenario/index.ts'

const text: Holds = { type: 'text' }
const names: Holds = { type: 'names' }
const bounds: Holds = { type: 'bounds' }
const labels: Holds = { type: 'labels', family: 'label', least: 0 }
const must = (holds: Holds) => ({ required: true, holds })
const may = (holds: Holds) => ({ required: false, holds })

/** What a test conversation can do instead of saying something. */
export const acts = ['wait', 'leave'] as const

/** The parts of a test file. */
const testParts = {
  tests: {
    keys: { scenario: must(text), conversations: must({ type: 'list', part: 'conversation', least: 0 }) },
  },
  conversation: {
    keys: {
      name: must(text),
      seed: may({ type: 'number', range: [0, Number.MAX_SAFE_INTEGER] }),
      short: may({ type: 'true' }),
      officer: may({ type: 'choice', words: officers }),
      turns: must({ type: 'list', part: 'turn', least: 0 }),
      ends: may({ type: 'part', part: 'ends' }),
    },
  },
  turn: {
    keys: {
      say: may(text),
      do: may({ type: 'choice', words: acts }),
      // biome-ignore lint/suspicious/noThenProperty: a word of test files; nothing here is awaited
      then: may({ type: 'part', part: 'then' }),
    },
    oneOf: ['say', 'do'],
  },
  // biome-ignore lint/suspicious/noThenProperty: a word of test files; nothing here is awaited
  then: {
    keys: {
      state: may(names),
      has: may(labels),
      'has-not': may(labels),
      told: may(names),
      'not-told': may(names),
      meters: may({ type: 'meter-bounds' }),
      reply: may(text),
    },
  },
  ends: { keys: { ending: may(text), score: may(bounds) } },
} as const satisfies Parts

/** The keys of each part of a test file, as its reader takes them. */
export const testShapes = {
  tests: shapeOf(testParts.tests),
  conversation: shapeOf(testParts.conversation),
  turn: shapeOf(testParts.turn),
  expectation: shapeOf(testParts.then),
  ends: shapeOf(testParts.ends),
}

/** Returns the JSON Schema (draft 7) of test files. */
export function testSchema(say: Say): JsonSchema {
  return createSchema(testParts, 'tests', say)
}
