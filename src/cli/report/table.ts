import { reportLines } from '../../views/plain/index.ts'
import { sheetOf } from '../paper.ts'
import type { World } from '../world.ts'
import type { Report } from './formats.ts'

/** Yields a report as lines for a terminal. */
export function* writeTable(report: Report, world: World): Generator<string> {
  for (const line of reportLines(report, sheetOf(world))) yield `${line}\n`
}
