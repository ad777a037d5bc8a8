import { dirname, resolve } from 'node:path'
import { stateOf } from '../machine/index.ts'
import type { Officer } from '../scenario/index.ts'
import { startSession } from '../session/index.ts'
import { inlineTestKeys, recordConversation, type TestConversation } from '../testing/index.ts'
import { appendYaml, safeText, type YamlValue, yamlText } from '../text/index.ts'
import { openCoder } from './coder.ts'
import { type Given, textOption } from './command.ts'
import { type Conversation, createConversation } from './converse.ts'
import { holdInLines } from './hold-in-lines.ts'
import { keepNothing } from './keep-transcript.ts'
import { staySmall } from './memory.ts'
import { newHeader } from './new-header.ts'
import { paperOf } from './paper.ts'
import { answerLines, answerMove, takeTurn } from './play-lines.ts'
import { replaceFile } from './replace-file.ts'
import { openScenarioTests, type ReadyTests } from './scenario-tests.ts'
import { unreadyLines } from './test-report.ts'
import { whyNotWritable } from './transcript-files.ts'
import { type ExitCode, print, remark, UsageMistake, type World } from './world.ts'

/**
 * Holds one conversation in lines and adds it to the test file beside the scenario, with what was found as what is expected. The exit code is
 * that of the conversation; 1 or 2 where it could not begin, 2 where it could not be written, and then it is shown instead.
 */
export async function recordTest(given: Given, world: World): Promise<ExitCode> {
  staySmall()
  const { say } = world
  const [tests, ...others] = openScenarioTests(given.args, world)
  if (tests === undefined || others.length > 0) throw new UsageMistake(say('test.record.one'))
  if (tests.type !== 'ready') {
    for (const line of unreadyLines(tests, world)) remark(world, line)
    return tests.type === 'unreadable' || (tests.type === 'broken' && tests.unread) ? 2 : 1
  }
  const short = given.options.short === true
  if (short && tests.scenario.short === null) throw new UsageMistake(say('cli.no-short'))
  const file = safeText(tests.testPath)
  const reason = whyNotWritable(dirname(resolve(world.folder, tests.testPath)))
  if (reason !== null) throw new UsageMistake(say('test.not-written', { file, reason }))
  const officer = (textOption(given, 'officer') ?? 'unsaid') as Officer
  const conversation = begin(tests, { short, officer }, world)
  const exit = await hold(conversation, world)
  const name = textOption(given, 'name') ?? newName(tests.conversations, world)
  const recorded = recordConversation(name, conversation.session())
  if (recorded === null) {
    remark(world, say('test.record.nothing', { file }))
    return exit
  }
  return write(tests, recorded, name, world) ? exit : 2
}

function begin(
  tests: ReadyTests,
  how: { readonly short: boolean; readonly officer: Officer },
  world: World,
): Conversation {
  const { scenario } = tests
  const coder = openCoder(world, { topics: scenario.topics })
  const header = newHeader(tests, { trainee: 'test', mode: 'practice', seed: 1, ...how }, coder, world)
  const [session, begun] = startSession(scenario, header)
  // A test is no practice: no transcript is kept of it.
  return createConversation({ session, header, begun, at: 0 }, coder, keepNothing(''), world.now)
}

/** Holds the conversation; after each answer the rule and the state are told, for somebody who writes a test wants to know. */
async function hold(conversation: Conversation, world: World): Promise<ExitCode> {
  const { say } = world
  const paper = paperOf(world)
  const show = (lines: readonly string[]) => {
    for (const line of lines) print(world, line)
  }
  show([say('test.record.how'), '', ...answerLines(conversation.session().records, conversation, paper)])
  const prompt = () => (world.interactive ? world.stdout.write('> ') : false)
  prompt()
  const { exit } = await holdInLines(conversation, world, async (line) => {
    const move = takeTurn(line, conversation, world)
    if (move !== null)
      show([...(await answerMove(move, conversation, paper)), whereLine(conversation, world)])
    const mistake = conversation.mistake()
    if (mistake !== null) remark(world, say('cli.our-mistake', { message: safeText(mistake) }))
    if (conversation.session().status === 'talking') prompt()
    return move?.type === 'stop' ? 'leave' : 'more'
  })
  return exit
}

/** Which rule answered last, and the state the conversation stands in. */
function whereLine(conversation: Conversation, { say }: World): string {
  const { context, value } = conversation.session().snapshot
  return say('test.record.where', { state: stateOf(value), rule: context.answer.rule ?? say('test.none') })
}

/** The first of "recorded 1", "recorded 2" … that no conversation is called. */
function newName(conversations: readonly TestConversation[], { say }: World): string {
  const taken = new Set(conversations.map(({ name }) => name))
  for (let number = 1; ; number++) {
    const name = say('test.record.name', { number })
    if (!taken.has(name)) return name
  }
}

/** Adds a conversation to the test file, or makes the file. Where that cannot be, what would stand there is shown, and false returned. */
function write(tests: ReadyTests, recorded: YamlValue, name: string, world: World): boolean {
  const { say } = world
  const { scenario, testText } = tests
  const file = safeText(tests.testPath)
  const options = { inlineKeys: inlineTestKeys }
  const text =
    testText === null
      ? `${yamlText({ scenario: scenario.id, conversations: [recorded] }, options)}\n`
      : appendYaml(testText, ['conversations'], recorded, inlineTestKeys)
  const trouble =
    text === null ? say('test.record.between-brackets') : replaceFile(tests.testPath, text, world)
  if (trouble === null) {
    remark(world, say('test.record.written', { file, name: safeText(name), word: safeText(tests.path) }))
    return true
  }
  remark(world, say('test.record.not-written', { file, reason: trouble }))
  print(world, yamlText([recorded], options))
  return false
}
