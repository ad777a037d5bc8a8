import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { type ReportedProblem, reportProblems } from '../problems/index.ts'
import { readStrings, type Scenario, type StringTable } from '../scenario/index.ts'
import { safeText } from '../text/index.ts'
import { readText } from './read-text.ts'
import { mostScenarioBytes, type OpenedScenario, unreadableProblem } from './scenario-files.ts'
import { type ReadingWorld, UsageMistake, type World } from './world.ts'

/** A string table that was opened; `problems` name it by the path that was given. */
export interface OpenedTable {
  readonly path: string
  readonly language: string
  readonly text: string
  readonly sha256: string
  readonly table: StringTable
  readonly problems: readonly ReportedProblem[]
}

/** A language as files are called after it: "vi", "zh-Hant". */
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** Returns a language that a file can be called after; anything else is a `UsageMistake`. */
export function checkedLanguage(word: string, { say }: ReadingWorld): string {
  if (languageTag.test(word)) return word
  throw new UsageMistake(say('strings.wrong-language', { found: safeText(word) }))
}

/** Returns the path of the string table of a scenario file in a language. */
export function tablePath(scenarioPath: string, language: string): string {
  return `${scenarioPath.replace(/\.yaml$/, '')}.${language}.yaml`
}

/** Returns the languages that a scenario file has string tables in. */
export function languagesBeside(scenarioPath: string, { folder }: ReadingWorld): readonly string[] {
  const path = resolve(folder, scenarioPath)
  const stem = basename(path).replace(/\.yaml$/, '')
  try {
    return readdirSync(dirname(path))
      .filter((name) => name.startsWith(`${stem}.`) && name.endsWith('.yaml'))
      .map((name) => name.slice(stem.length + 1, -'.yaml'.length))
      .filter((language) => languageTag.test(language))
      .sort()
  } catch {
    return []
  }
}

/** Opens the string table of a scenario in a language; null where there is none. */
export function openTable(
  scenarioPath: string,
  scenario: Scenario,
  language: string,
  world: ReadingWorld,
): OpenedTable | null {
  const path = tablePath(scenarioPath, language)
  const named = safeText(path)
  const read = readText(resolve(world.folder, path), mostScenarioBytes)
  if (read.text === null) {
    if (read.why.type === 'missing') return null
    const table = { language, translations: [], problems: [] }
    const problems = [unreadableProblem(named, read.why, world)]
    return { path, language, text: '', sha256: '', table, problems }
  }
  const { text } = read
  const table = readStrings(text, basename(path), scenario, language)
  return {
    ...{ path, language, text, table },
    sha256: createHash('sha256').update(text).digest('hex'),
    problems: reportProblems(table.problems, named, text, world.say),
  }
}

/** Returns the problems of all string tables beside a scenario; none where the scenario itself has errors. */
export function tableProblems({ path, scenario }: OpenedScenario, world: World): readonly ReportedProblem[] {
  if (scenario === null) return []
  return languagesBeside(path, world).flatMap(
    (language) => openTable(path, scenario, language, world)?.problems ?? [],
  )
}
