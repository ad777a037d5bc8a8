import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { selector } from '../language/index.ts'
import { formatReport, type ReportedProblem, reportProblems, severities } from '../problems/index.ts'
import { type HeardExample, readScenario, type Scenario } from '../scenario/index.ts'
import { nearest, safeText } from '../text/index.ts'
import { compiledScenario } from './compiled-scenario.ts'
import { readText, type Unreadable } from './read-text.ts'
import { type ReadingWorld, UsageMistake, type World } from './world.ts'

/** A scenario file, or the test file beside it, larger than this is refused by size, before it is read. */
export const mostScenarioBytes = 4_000_000

/**
 * A scenario file that was opened: the scenario where it has no errors, its problems (which name the file by the path
 * that was given), and what identifies it. `read` is false where it could not even be read.
 */
export interface OpenedScenario {
  readonly path: string
  /** The bare name, "hoa.yaml". */
  readonly file: string
  readonly read: boolean
  readonly sha256: string
  readonly scenario: Scenario | null
  readonly problems: readonly ReportedProblem[]
}

/**
 * Opens a scenario file by its path. Whatever is wrong with it stands in `problems`; for what only a coder finds, `heard` is what one took
 * the examples of its topics for.
 */
export function openScenarioFile(
  path: string,
  world: Pick<World, 'say' | 'folder'>,
  heard: readonly HeardExample[] | null = null,
): OpenedScenario {
  const file = basename(path)
  const named = safeText(path)
  const read = readText(resolve(world.folder, path), mostScenarioBytes)
  if (read.text === null) {
    const problems = [unreadableProblem(named, read.why, world)]
    return { path, file, read: false, sha256: '', scenario: null, problems }
  }
  const { scenario, problems } = readScenario(read.text, file, heard)
  return {
    path,
    file,
    read: true,
    sha256: hashOf(read.text),
    scenario,
    problems: reportProblems(problems, named, read.text, world.say),
  }
}

/** Returns the problem of a file that could not be read as text. */
export function unreadableProblem(file: string, why: Unreadable, world: Pick<World, 'say'>): ReportedProblem {
  const code =
    why.type === 'too-large' ? 'file-too-large' : why.type === 'not-text' ? 'not-text' : 'file-unreadable'
  const values =
    why.type === 'too-large'
      ? { size: Math.ceil(why.bytes / 1e6), most: mostScenarioBytes / 1e6 }
      : {
          reason:
            why.type === 'denied' ? why.reason : world.say('cli.why-unreadable', { why: selector(why.type) }),
        }
  return {
    file,
    line: 1,
    column: 1,
    severity: severities[code],
    code,
    message: world.say(`problems.${code}`, values),
    suggestion: null,
    frame: '',
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The folder of the shipped scenarios. */
export function shippedFolder(world: ReadingWorld): string {
  return join(world.home, 'scenarios')
}

/** Returns the ids of the shipped scenarios. */
export function shippedIds(world: ReadingWorld): readonly string[] {
  return scenarioFilesIn(shippedFolder(world)).map((file) => file.slice(0, -'.yaml'.length))
}

/** Returns the bare names of the scenario files in a folder: `ID.yaml`, without tests and string tables. */
export function scenarioFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.]+\.yaml$/.test(name) && name !== 'country.yaml')
      .sort()
  } catch {
    return []
  }
}

/** Returns the path that a word means: the id of a shipped scenario, or a path. */
export function scenarioPath(word: string, world: ReadingWorld): string {
  const ids = shippedIds(world)
  if (ids.includes(word)) return join(shippedFolder(world), `${word}.yaml`)
  const path = resolve(world.folder, word)
  if (isThere(path)) return path
  const near = nearest(word, ids)
  const known = ids.join(', ')
  throw new UsageMistake(
    near === null
      ? world.say('cli.unknown-scenario', { word: safeText(word), known })
      : world.say('cli.unknown-scenario-near', { word: safeText(word), near, known }),
  )
}

/** A scenario without errors, ready to be played. */
export interface Playable {
  readonly path: string
  readonly file: string
  readonly sha256: string
  readonly scenario: Scenario
  /** What identifies the string table that its texts come from; left out where they are its own. */
  readonly strings?: { readonly sha256: string }
  /** The local sheet that was laid over it; left out where none was. */
  readonly country?: { readonly name: string; readonly sha256: string }
}

/** Opens the scenario that a word means; one with errors is shown with its problems and cannot be played. */
export function openPlayable(word: string, world: ReadingWorld): Playable {
  return playableAt(scenarioPath(word, world), world)
}

/** Opens the shipped scenario of an id; null where there is none. An id from a file is never used as a path. */
export function shippedPlayable(id: string, world: ReadingWorld): Playable | null {
  return shippedIds(world).includes(id) ? playableAt(join(shippedFolder(world), `${id}.yaml`), world) : null
}

/** Opens the scenario file at a path as it was compiled with the program, where it was; else as `openScenarioFile` does. */
export function openScenario(path: string, world: ReadingWorld): OpenedScenario {
  const { text } = readText(path, mostScenarioBytes)
  const sha256 = hashOf(text ?? '')
  const compiled = compiledScenario(sha256, world)
  if (compiled === null) return openScenarioFile(path, world)
  return { path, file: basename(path), read: true, sha256, scenario: compiled, problems: [] }
}

function playableAt(path: string, world: ReadingWorld): Playable {
  const opened = openScenario(path, world)
  if (opened.scenario !== null) return { ...opened, scenario: opened.scenario }
  const report = formatReport(
    opened.problems.filter((problem) => problem.severity === 'error'),
    world.say,
  )
  throw new UsageMistake(`${report}\n\n${world.say('cli.not-playable', { file: safeText(opened.path) })}`)
}

/** Whether there is something that is no folder; what is no regular file is told when it is opened. */
function isThere(path: string): boolean {
  try {
    return !statSync(path).isDirectory()
  } catch {
    return false
  }
}
