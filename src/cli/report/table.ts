import { evaluationPartLines, reportLines } from '../../views/plain/index.ts'
import { sheetOf } from '../paper.ts'
import type { World } from '../world.ts'
import type { Report } from './formats.ts'

/** Yields a report as lines for a terminal. */
export function* writeTable(report: Report, world: World): Generator<string> {
  const paper = sheetOf(world)
  for (const line of [...reportLines(report, paper), ...evaluationPartLines(report.evaluations, paper)])
    yield `${line}\n`
}
