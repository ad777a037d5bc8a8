import { readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type ReportedProblem, reportProblems } from '../problems/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { readConversations, type TestConversation } from '../testing/index.ts'
import { createPlaces, nearest, safeText } from '../text/index.ts'
import { readText } from './read-text.ts'
import {
  mostScenarioBytes,
  openScenarioFile,
  scenarioFilesIn,
  scenarioPath,
  unreadableProblem,
} from './scenario-files.ts'
import { UsageMistake, type World } from './world.ts'

/** A scenario that is to be tested, by what was found of it and its tests. */
export type ScenarioTests =
  /** What a word means cannot be told or read; `mistake` says why. */
  | { readonly type: 'unreadable'; readonly mistake: string }
  /** Tests without their scenario. */
  | { readonly type: 'orphan'; readonly tests: string; readonly mistake: string }
  /** The scenario, or the file of its tests, has errors: these. `unread` where it could not even be read. */
  | {
      readonly type: 'broken'
      readonly file: string
      readonly unread: boolean
      readonly problems: readonly ReportedProblem[]
    }
  | ReadyTests

/** A sound scenario as it stands in its file. */
export interface SoundScenario {
  readonly type: 'sound'
  readonly path: string
  /** The bare name of the file, "hoa.yaml". */
  readonly file: string
  readonly sha256: string
  readonly scenario: Scenario
  readonly text: string
}

/** A sound scenario and its tests. */
export interface ReadyTests extends Omit<SoundScenario, 'type'> {
  readonly type: 'ready'
  /** The test file beside it, there or not. */
  readonly testPath: string
  /** Its text; null where there is none. */
  readonly testText: string | null
  readonly conversations: readonly TestConversation[]
  /** What is to be said of the test file, warnings only. */
  readonly problems: readonly ReportedProblem[]
}

const ending = /\.test\.yaml$/

/** Opens the scenarios and tests that words mean: ids of shipped scenarios, files (also test files), folders. Never throws. */
export function openScenarioTests(words: readonly string[], world: World): readonly ScenarioTests[] {
  return words.flatMap((word) => {
    const kind = kindOf(resolve(world.folder, word))
    if (kind === 'folder') return testsInFolder(word, world)
    if (ending.test(word)) return [testsOfFile(word, world)]
    if (kind === 'file') return [testsAt(word, world)]
    try {
      return [testsAt(scenarioPath(word, world), world)]
    } catch (error) {
      if (!(error instanceof UsageMistake)) throw error
      return [{ type: 'unreadable' as const, mistake: error.message }]
    }
  })
}

function testsInFolder(folder: string, world: World): readonly ScenarioTests[] {
  const path = resolve(world.folder, folder)
  const scenarios = scenarioFilesIn(path)
  const alone = namesIn(path).filter((name) => ending.test(name) && !scenarios.includes(scenarioOf(name)))
  if (scenarios.length + alone.length === 0)
    return [{ type: 'unreadable', mistake: world.say('cli.no-scenarios', { folder: safeText(path) }) }]
  return [
    ...scenarios.map((name) => testsAt(join(folder, name), world)),
    ...alone.map((name) => testsOfFile(join(folder, name), world)),
  ]
}

/** The tests of a test file that was named itself. */
function testsOfFile(path: string, world: World): ScenarioTests {
  const scenario = scenarioOf(path)
  const whole = resolve(world.folder, scenario)
  if (kindOf(whole) === 'file') return testsAt(scenario, world)
  const near = nearest(basename(scenario), scenarioFilesIn(join(whole, '..')))
  const values = { tests: safeText(path), file: safeText(basename(scenario)) }
  const mistake =
    near === null ? world.say('test.orphan', values) : world.say('test.orphan-near', { ...values, near })
  return kindOf(resolve(world.folder, path)) === 'file'
    ? { type: 'orphan', tests: safeText(path), mistake }
    : { type: 'unreadable', mistake }
}

function testsAt(path: string, world: World): ScenarioTests {
  const sound = openSoundScenario(path, world)
  if (sound.type === 'broken') return sound
  const ready = { ...sound, type: 'ready', testPath: testFileOf(path) } as const
  return { ...ready, ...readTests(ready.testPath, sound.scenario, world) }
}

/** Opens a scenario by its path; one with errors, or that cannot be read, is broken. */
export function openSoundScenario(
  path: string,
  world: World,
): SoundScenario | Extract<ScenarioTests, { readonly type: 'broken' }> {
  const { scenario, problems, read, sha256, file } = openScenarioFile(path, world)
  const { text } = readText(resolve(world.folder, path), mostScenarioBytes)
  if (scenario !== null && text !== null) return { type: 'sound', path, file, sha256, scenario, text }
  const errors = problems.filter(({ severity }) => severity === 'error')
  return { type: 'broken', file: safeText(path), unread: !read, problems: errors }
}

type TestsRead =
  | Pick<ReadyTests, 'testText' | 'conversations' | 'problems'>
  | Extract<ScenarioTests, { readonly type: 'broken' }>

function readTests(path: string, scenario: Scenario, world: World): TestsRead {
  const file = safeText(path)
  const read = readText(resolve(world.folder, path), mostScenarioBytes)
  if (read.text === null) {
    if (read.why.type === 'missing') return { testText: null, conversations: [], problems: [] }
    return { type: 'broken', file, unread: true, problems: [unreadableProblem(file, read.why, world)] }
  }
  const { conversations, problems } = readConversations(read.text, basename(path), scenario)
  const reported = reportProblems(problems, file, read.text, world.say)
  return problems.some(({ severity }) => severity === 'error')
    ? { type: 'broken', file, unread: false, problems: reported }
    : { testText: read.text, conversations, problems: reported }
}

function testFileOf(path: string): string {
  return path.replace(/(?:\.yaml)?$/, '.test.yaml')
}

function scenarioOf(path: string): string {
  return path.replace(ending, '.yaml')
}

/** Returns the function that tells the line (from 1) at which an offset of a text stands. */
export function lineFinder(text: string): (offset: number) => number {
  const places = createPlaces(text)
  return (offset) => places.place(offset).line
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function kindOf(path: string): 'folder' | 'file' | 'nothing' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}
