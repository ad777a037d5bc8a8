import { statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import {
  formatGithubReport,
  formatGroupedReport,
  formatReport,
  type ReportedProblem,
} from '../../problems/index.ts'
import { safeText } from '../../text/index.ts'
import type { Run } from '../command.ts'
import { countryFile, isCountryFile, openCountry } from '../in-country.ts'
import { jobsFrom } from '../jobs.ts'
import { haveRoom } from '../memory.ts'
import { type OpenedScenario, openScenarioFile, scenarioFilesIn, scenarioPath } from '../scenario-files.ts'
import { tableProblems } from '../string-tables.ts'
import { type ExitCode, print, remark, UsageMistake, type World } from '../world.ts'

/**
 * Shows every problem of scenario files, with `--spoken` also those that only the coder finds. Exit code 1 where there is an error, with `--strict` also a warning; 2 where a
 * file could not be read, and the others are checked all the same.
 */
export const run: Run = async (given, world) => {
  haveRoom()
  const paths = given.args.map((word) => pathsOf(word, world))
  const files = paths.flatMap((each) => each ?? []).map((path) => openFile(path, world))
  const opened = given.options.spoken === true ? await heard(files, jobsFrom(given, world), world) : files
  const reported = opened.flatMap((each) => [...each.problems, ...tableProblems(each, world)])
  const errors = count(reported, 'error')
  const warnings = count(reported, 'warning')
  const format = given.options.json === true ? 'json' : given.options.format
  if (format === 'json') print(world, JSON.stringify(reported, null, 2))
  else if (reported.length > 0) print(world, reportAs(format, reported, given.options.all === true, world))
  if (format === 'github' && (errors > mostAnnotated || warnings > mostAnnotated))
    remark(world, world.say('cli.check.github-cap', { most: mostAnnotated }))
  if (opened.length > 0)
    remark(world, world.say('cli.check.summary', { files: opened.length, errors, warnings }))
  const unread: ExitCode | null = paths.includes(null) || opened.some(({ read }) => !read) ? 2 : null
  return unread ?? (errors > 0 || (given.options.strict === true && warnings > 0) ? 1 : 0)
}

/** A local sheet is no scenario, and is checked as what it is. */
function openFile(path: string, world: World): OpenedScenario {
  if (!isCountryFile(path, world)) return openScenarioFile(path, world)
  const { read, sha256, problems } = openCountry(path, world)
  return { path, file: basename(path), read, sha256, scenario: null, problems }
}

/** Of each severity GitHub shows so many annotations of one step, and drops the others. */
const mostAnnotated = 10

function reportAs(
  format: string | boolean | undefined,
  reported: readonly ReportedProblem[],
  all: boolean,
  { say }: World,
): string {
  if (format === 'github') return formatGithubReport(reported)
  return all ? formatReport(reported, say) : formatGroupedReport(reported, say)
}

/** The coder is loaded only where it is asked for. */
async function heard(files: readonly OpenedScenario[], jobs: number, world: World) {
  const { hearScenarios } = await import('../hear-scenarios.ts')
  return hearScenarios(files, jobs, world)
}

function count(problems: readonly ReportedProblem[], severity: ReportedProblem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length
}

/** The files that a word means; a folder stands for the scenarios in it. Null, and a remark, where there are none. */
function pathsOf(word: string, world: World): readonly string[] | null {
  const path = resolve(world.folder, word)
  const kind = kindOf(path)
  if (kind === 'file') return [word]
  try {
    if (kind === 'nothing') return [scenarioPath(word, world)]
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    remark(world, error.message)
    return null
  }
  const files = [
    ...scenarioFilesIn(path),
    ...[countryFile].filter((file) => kindOf(join(path, file)) === 'file'),
  ]
  if (files.length > 0) return files.map((file) => join(word, file))
  remark(world, world.say('cli.no-scenarios', { folder: safeText(path) }))
  return null
}

function kindOf(path: string): 'folder' | 'file' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}
