import type { Say } from '../../language/index.ts'
import { createSchema } from './create-schema.ts'
import type { JsonSchema } from './definitions.ts'
import { scenarioParts } from './parts.ts'

/** Returns the JSON Schema (draft 7) of scenario files; it finds what `shapeCodes` lists. */
export function scenarioSchema(say: Say): JsonSchema {
  return createSchema(scenarioParts, 'scenario', say)
}
