import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatReport, type ReportedProblem } from '../../problems/index.ts'
import { safeText } from '../../text/index.ts'
import type { Run } from '../command.ts'
import { haveRoom } from '../memory.ts'
import { openScenarioFile, scenarioFilesIn, scenarioPath } from '../scenario-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** Shows every problem of scenario files. Exit code 1 where there is an error, with `--strict` also a warning. */
export const run: Run = async (given, world) => {
  haveRoom()
  const paths = given.args.flatMap((word) => pathsOf(word, world))
  const asJson = given.options.json === true || given.options.format === 'json'
  const reported = paths.flatMap((path) =>
    openScenarioFile(path, world).problems.map((problem) => inFile(problem, path)),
  )
  const errors = count(reported, 'error')
  const warnings = count(reported, 'warning')
  if (asJson) print(world, JSON.stringify(reported, null, 2))
  else if (reported.length > 0) print(world, formatReport(reported, world.say))
  remark(world, world.say('cli.check.summary', { files: paths.length, errors, warnings }))
  return errors > 0 || (given.options.strict === true && warnings > 0) ? 1 : 0
}

function inFile(problem: ReportedProblem, path: string): ReportedProblem {
  return { ...problem, file: safeText(path) }
}

function count(problems: readonly ReportedProblem[], severity: ReportedProblem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length
}

/** A folder stands for the scenarios in it. A file that is not there is named with its problem. */
function pathsOf(word: string, world: World): readonly string[] {
  const path = resolve(world.folder, word)
  try {
    if (!statSync(path).isDirectory()) return [word]
  } catch {
    return [scenarioPath(word, world)]
  }
  const files = scenarioFilesIn(path)
  if (files.length === 0) throw new UsageMistake(world.say('cli.no-scenarios', { folder: safeText(path) }))
  return files.map((file) => join(word, file))
}
