import { countrySchema, scenarioSchema } from '../../scenario/index.ts'
import { testSchema } from '../../testing/index.ts'
import type { Run } from '../command.ts'
import { print } from '../world.ts'

/** Writes the JSON Schema of scenario files, with `--tests` of the test files beside them, with `--country` of local sheets, for editors. */
export const run: Run = async (given, world) => {
  const { tests, country } = given.options
  const write = tests === true ? testSchema : country === true ? countrySchema : scenarioSchema
  const schema = write(world.say)
  print(world, JSON.stringify(schema, null, 2))
  return 0
}
