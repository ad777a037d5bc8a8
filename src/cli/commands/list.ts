import { join } from 'node:path'
import { scenarioListLines } from '../../views/plain/index.ts'
import type { Run } from '../command.ts'
import { listScenarios } from '../list-scenarios.ts'
import { paperOf } from '../paper.ts'
import { shippedFolder } from '../scenario-files.ts'
import { print } from '../world.ts'

/** Shows the shipped scenarios. */
export const run: Run = async (given, world) => {
  const rows = listScenarios(world)
  if (given.options.json === true) {
    print(
      world,
      JSON.stringify(
        rows.map((row) => ({ ...row, file: join(shippedFolder(world), `${row.id}.yaml`) })),
        null,
        2,
      ),
    )
  } else for (const line of scenarioListLines(rows, paperOf(world))) print(world, line)
  return 0
}
