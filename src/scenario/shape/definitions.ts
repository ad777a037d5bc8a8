import type { Say } from '../../language/index.ts'
import { labelsOf } from './labels-of.ts'
import { boundsPattern, duePattern, idPattern } from './patterns.ts'
import { ranges } from './words.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Returns the reference to a definition. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` }
}

/** Returns the schema of one of a kind, or a list of at least `least` of them; one alone is too few where two are needed. */
export function oneOrMore(item: JsonSchema, least: number): JsonSchema {
  const list = { type: 'array', minItems: least, items: item }
  return least > 1 ? list : { anyOf: [item, list] }
}

/** Returns a pattern that allows space around it, as the readers do, without the names of its groups. */
export function trimmed(pattern: RegExp): string {
  const inner = pattern.source.replace(/^\^|\$$/g, '').replace(/\(\?<[a-z]+>/g, '(?:')
  return `^\\s*(?:${inner})\\s*$`
}

/** Returns the definitions that all files share: what their keys hold that is not a part of its own. */
export function definitions(say: Say): Readonly<Record<string, JsonSchema>> {
  const [minimum, maximum] = ranges.meter
  return {
    text: { description: say('schema.text'), type: ['string', 'number'], pattern: '\\S' },
    id: { description: say('schema.id'), type: 'string', pattern: trimmed(idPattern) },
    bounds: {
      description: say('schema.bounds'),
      anyOf: [{ type: 'integer' }, { type: 'string', pattern: trimmed(boundsPattern) }],
      examples: ['at least 4', 'at most 6', '2 to 4', 5],
    },
    'meter-bounds': { type: 'object', additionalProperties: ref('bounds') },
    'meter-changes': {
      type: 'object',
      additionalProperties: { type: 'integer', minimum, maximum },
      examples: [{ trust: 1 }],
    },
    dues: {
      type: 'object',
      propertyNames: { enum: labelsOf('due') },
      additionalProperties: { type: 'string', pattern: trimmed(duePattern) },
      examples: [{ introduce: 'by turn 3', rights: 'by the end' }],
    },
    lines: oneOrMore({ anyOf: [ref('text'), ref('line')] }, 1),
    reply: {
      description: say('schema.reply'),
      anyOf: [
        { type: 'string', pattern: idPattern.source },
        {
          type: 'object',
          minProperties: 1,
          maxProperties: 1,
          propertyNames: { pattern: idPattern.source },
          additionalProperties: ref('lines'),
        },
      ],
    },
  }
}
