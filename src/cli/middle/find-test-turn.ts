import { basename, dirname, join, resolve } from 'node:path'
import { selector } from '../../language/index.ts'
import { formatReport, type Problem, reportProblems } from '../../problems/index.ts'
import { readConversations, type TestConversation } from '../../testing/index.ts'
import { createPlaces, safeText } from '../../text/index.ts'
import { readText } from '../read-text.ts'
import { mostScenarioBytes, type Playable } from '../scenario-files.ts'
import { UsageMistake, type World } from '../world.ts'
import { type AskedTest, chooseTest, placeTest } from './choose-test.ts'

/** The turns of a test conversation up to one of them, that one included. */
export interface FoundTest {
  readonly conversation: TestConversation
  /** How many of its turns are to be played. */
  readonly turns: number
  /** The bare name of the test file, and the line of each turn in it. */
  readonly file: string
  readonly lines: readonly number[]
}

/**
 * Finds what `--after` means: "NAME:LINE" (of the name as much as tells it apart), "FILE.test.yaml:LINE", a line alone, or a name alone,
 * which means all of its turns. A line that holds no turn means the turn before it. What is not there is a `UsageMistake`.
 */
export function findTestTurn(
  asked: string,
  opened: Playable,
  world: Pick<World, 'say' | 'folder'>,
): FoundTest {
  const { path, ...which } = readAsked(asked)
  const beside = join(dirname(opened.path), `${opened.scenario.id}.test.yaml`)
  const file = path === null ? beside : resolve(world.folder, path)
  const bare = safeText(basename(file))
  const read = readText(file, mostScenarioBytes)
  if (read.text === null) {
    const values = { file: safeText(file), why: selector(read.why.type) }
    throw new UsageMistake(world.say('middle.no-tests', values))
  }
  const places = createPlaces(read.text)
  const { conversations, problems } = readConversations(read.text, basename(file), opened.scenario)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (conversations.length === 0) {
    refuse(errors, read.text, file, asked, world)
    throw new UsageMistake(world.say('middle.no-conversations', { file: bare }))
  }
  const placed = conversations.map((each) => placeTest(each, places))
  const { conversation, first, lines } = chooseTest(placed, which, bare, world)
  // What is wrong elsewhere in the file is none of this conversation's.
  const { start, end } = conversation.span
  const own = errors.filter(({ span }) => span.start >= start && span.start < end)
  refuse(own, read.text, file, conversation.name, world)
  const { line } = which
  const turns = line === null ? lines.length : lines.filter((each) => each <= line).length
  if (turns > 0) return { conversation, turns, file: bare, lines }
  const values = { line: line ?? first, file: bare, first: lines[0] ?? first }
  throw new UsageMistake(world.say('middle.before-first', values))
}

/** Takes "NAME:LINE" apart; a column after the line, as reports have it, is left out. */
function readAsked(asked: string): AskedTest & { readonly path: string | null } {
  const [, alone] = /^:?(\d{1,9})(?::\d{1,9})?$/.exec(asked) ?? []
  if (alone !== undefined) return { name: null, line: Number(alone), path: null }
  const [, before = asked, number] = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(asked) ?? []
  const line = number === undefined ? null : Number(number)
  return before.endsWith('.test.yaml')
    ? { name: null, line, path: before }
    : { name: before.trim(), line, path: null }
}

/** Refuses a conversation that has problems, with their report. */
function refuse(
  errors: readonly Problem[],
  text: string,
  file: string,
  test: string,
  { say }: Pick<World, 'say'>,
): void {
  if (errors.length === 0) return
  const report = formatReport(reportProblems(errors, safeText(file), text, say), say)
  throw new UsageMistake(`${report}\n\n${say('middle.test-has-problems', { test: safeText(test) })}`)
}
