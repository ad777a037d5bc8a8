import { scenarioSchema } from '../../scenario/index.ts'
import { testSchema } from '../../testing/index.ts'
import type { Run } from '../command.ts'
import { print } from '../world.ts'

/** Writes the JSON Schema of scenario files, with `--tests` of the test files beside them, for editors. */
export const run: Run = async (given, world) => {
  const schema = given.options.tests === true ? testSchema(world.say) : scenarioSchema(world.say)
  print(world, JSON.stringify(schema, null, 2))
  return 0
}
