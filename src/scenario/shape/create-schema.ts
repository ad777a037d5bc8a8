import type { MessageId, Say } from '../../language/index.ts'
import { definitions, type JsonSchema, oneOrMore, ref, trimmed } from './definitions.ts'
import type { Holds, Key, Part, Parts } from './holds.ts'
import { labelsOf } from './labels-of.ts'
import { idPattern, referencePattern } from './patterns.ts'

/**
 * Returns the JSON Schema (draft 7) of one kind of file: a definition for each of its parts, a description for every key. `root` is
 * the part that the whole file is.
 */
export function createSchema(parts: Parts, root: string, say: Say): JsonSchema {
  const described = (part: string, key: string | null) =>
    // Each part and key has its sentence in the message table; a test looks.
    say(`schema.${[parts[part]?.like ?? part, ...(key === null ? [] : [key])].join('.')}` as MessageId)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: described(root, null),
    allOf: [ref(root)],
    definitions: {
      ...definitions(say),
      ...Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, partSchema(name, part, described)]),
      ),
    },
  }
}

function partSchema(
  name: string,
  part: Part,
  described: (part: string, key: string | null) => string,
): JsonSchema {
  const keys: readonly [string, Key][] = Object.entries(part.keys)
  const required = keys.filter(([, key]) => key.required).map(([key]) => key)
  const needs = Object.entries(part.needs ?? {})
  return {
    type: 'object',
    description: described(name, null),
    properties: Object.fromEntries(
      keys.map(([key, { holds }]) => [key, { description: described(name, key), ...holdsSchema(holds) }]),
    ),
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    ...(part.oneOf === undefined ? {} : { anyOf: part.oneOf.map((key) => ({ required: [key] })) }),
    ...(needs.length === 0
      ? {}
      : {
          dependencies: Object.fromEntries(
            needs.map(([key, others]) => [key, { anyOf: others.map((other) => ({ required: [other] })) }]),
          ),
        }),
  }
}

function holdsSchema(holds: Holds): JsonSchema {
  switch (holds.type) {
    case 'number': {
      const [minimum, maximum] = holds.range
      return { type: 'integer', minimum, maximum }
    }
    case 'true':
      return { const: true }
    case 'choice':
      return { enum: holds.words }
    case 'choices':
      return oneOrMore({ enum: holds.words }, 1)
    case 'labels':
      return oneOrMore({ enum: labelsOf(holds.family) }, holds.least)
    case 'names':
      return oneOrMore(ref('text'), 1)
    case 'texts':
      return oneOrMore(ref('text'), holds.least)
    case 'references':
      return oneOrMore({ type: 'string', pattern: trimmed(referencePattern) }, 1)
    case 'part':
      return { allOf: [ref(holds.part)] }
    case 'list':
      return { type: 'array', minItems: holds.least, items: ref(holds.part) }
    case 'by-id':
      return {
        type: 'object',
        propertyNames: { pattern: idPattern.source },
        additionalProperties: ref(holds.part),
      }
    default:
      return { allOf: [ref(holds.type)] }
  }
}
