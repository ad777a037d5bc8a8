import { join } from 'node:path'
import { readConversations, type TestConversation } from '../testing/index.ts'
import { readText } from './read-text.ts'
import { mostScenarioBytes, type Playable } from './scenario-files.ts'
import { UsageMistake, type World } from './world.ts'

/** Returns the conversation that demonstrates a scenario: the first of the test file beside it. */
export function demoConversation(opened: Playable, world: World): TestConversation {
  const path = join(opened.path, '..', `${opened.scenario.id}.test.yaml`)
  const read = readText(path, mostScenarioBytes)
  const conversations =
    read.text === null
      ? []
      : readConversations(read.text, `${opened.scenario.id}.test.yaml`, opened.scenario).conversations
  const [first] = conversations
  if (first === undefined)
    throw new UsageMistake(world.say('cli.demo.none', { scenario: opened.scenario.id }))
  return first
}
