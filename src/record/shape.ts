import { askedForIds, conclusions } from '../scenario/index.ts'
import { ownWords, type Sheet, sheetElements } from './case-sheet.ts'
import {
  type Check,
  count,
  date,
  having,
  list,
  maybe,
  number,
  numbers,
  oneOf,
  orNull,
  text,
  truth,
} from './check.ts'

const range: Check = (value) =>
  Array.isArray(value) && value.length === 2 && value.every(count) && value[0] <= value[1]
const label = { id: text, confidence: number, evidence: list(range), because: text }
const analysis = having({
  form: oneOf('open', 'closed', 'specific', 'choice', 'statement', 'none'),
  techniques: list(having(label)),
  safeguards: list(having(label)),
  partnership: list(having(label)),
  flags: list(having({ ...label, severity: oneOf('major', 'minor'), instead: text })),
  possible: maybe(list(having(label))),
  topics: maybe(list(having({ id: text, confidence: number }))),
  understood: maybe(truth),
  asks: maybe(oneOf(...askedForIds)),
  about: maybe(text),
})

const moment = { turn: count, at: count }
const spoken = {
  ...moment,
  line: text,
  text,
  rule: orNull(text),
  state: text,
  meters: numbers,
  facts: list(text),
  callsFor: maybe(list(text)),
}
const claim = having({ as: oneOf(...sheetElements), fact: text, turns: list(count) })
const sheet = having({
  kind: oneOf('response', 'prevention'),
  claims: list(claim),
  conclusion: orNull(oneOf(...conclusions)),
  assess: orNull(text),
  refer: list(text),
  consent: orNull(having({ said: oneOf('given', 'refused', 'not-asked'), turn: orNull(count) })),
  words: having(Object.fromEntries(ownWords.map((word) => [word, maybe(text)]))),
})
const part = having({ id: text, value: number, points: number, of: number, turns: list(count) })
const score = having({ total: number, of: number, parts: list(part) })

/** The fields that a record of each known type must have, and may have. */
const shapes: Readonly<Record<string, Check>> = {
  header: having({
    format: text,
    version: count,
    scenario: having({ id: text, title: text, file: text, sha256: text }),
    variant: maybe(oneOf('short')),
    from: maybe(having({ state: text, meters: maybe(numbers) })),
    after: maybe(having({ conversation: text, turns: count })),
    group: maybe(count),
    language: text,
    strings: maybe(having({ sha256: text })),
    country: maybe(having({ name: text, sha256: text })),
    coder: text,
    heldWith: maybe(text),
    hearken: text,
    trainee: text,
    officer: maybe(oneOf('woman', 'man')),
    role: maybe(text),
    mode: oneOf('practice', 'assessment'),
    seed: count,
    started: date,
  }),
  persona: having(spoken),
  third: having({ ...spoken, who: text }),
  trainee: having({ ...moment, text, act: maybe(oneOf('wait', 'leave')), analysis }),
  end: having({
    ...moment,
    ending: orNull(text),
    reason: maybe(oneOf('quit', 'end-of-input', 'interrupted', 'terminated')),
    score: orNull(score),
  }),
  'case-sheet': having({ ...moment, sheet, score }),
  resume: having(moment),
  again: having(moment),
  votes: having({ ...moment, about: oneOf('answer', 'turn'), counts: numbers }),
}

/** Tells whether a value from outside is a whole case sheet. */
export function isSheet(value: unknown): value is Sheet {
  return sheet(value)
}

/** Tells whether this version knows a type of record. */
export function isKnownType(type: string): boolean {
  return Object.hasOwn(shapes, type)
}

/** Tells whether an object is a whole record of its type. Outside data enters here, so that nothing else need ask. */
export function isWhole(type: string, json: Readonly<Record<string, unknown>>): boolean {
  return shapes[type]?.(json) === true
}
