import { setTimeout as pause } from 'node:timers/promises'
import { createDebrief } from '../../scoring/index.ts'
import { runConversation } from '../../testing/index.ts'
import {
  briefingLines,
  debriefLines,
  feedbackLines,
  spokenLines,
  turnLines,
} from '../../views/plain/index.ts'
import { openCoder } from '../coder.ts'
import type { Run } from '../command.ts'
import { demoConversation } from '../demo-conversation.ts'
import { inCountry } from '../in-country.ts'
import { type HeaderSettings, newHeader } from '../new-header.ts'
import { paperOf } from '../paper.ts'
import { openPlayable } from '../scenario-files.ts'
import { print, type World } from '../world.ts'

/** How long a line stands before the next on a terminal, in milliseconds for each character, and at most. */
const reading = { perCharacter: 18, most: 2_500 }

const demonstration: HeaderSettings = { trainee: 'demo', mode: 'practice', seed: 1, short: false }

/** Plays a shipped conversation by itself, from the briefing to the debrief, coded and scored for real. */
export const run: Run = async (given, world) => {
  const { say } = world
  const opened = inCountry(openPlayable(given.args[0] ?? 'hoa', world), given, world)
  const { scenario } = opened
  const conversation = demoConversation(opened, world)
  const paper = paperOf(world)
  const slowly = createTeller(world)
  const coder = openCoder(world, { topics: scenario.topics })
  const header = newHeader(opened, demonstration, coder, world)
  const { session } = await runConversation(scenario, conversation, coder, header)
  await slowly([say('cli.demo.opening'), '', ...briefingLines(scenario, 'practice', paper), ''])
  for (const record of session.records) {
    if (record.type === 'trainee') {
      await slowly(['', ...turnLines(record, paper)])
      if (record.text !== '') await slowly(feedbackLines(record.analysis, record.text, paper))
    } else if (record.type === 'persona' || record.type === 'third')
      await slowly(spokenLines(record, scenario, paper))
  }
  await slowly([
    '',
    ...debriefLines(createDebrief(session.records, scenario, say), paper),
    '',
    say('cli.demo.closing'),
  ])
  return 0
}

/** Prints lines; on a terminal with time to read them. Ctrl-C ends it as it ends any program that reads nothing. */
function createTeller(world: World): (lines: readonly string[]) => Promise<void> {
  return async (lines) => {
    for (const line of lines) print(world, line)
    if (!world.interactive || world.environment.HEARKEN_MOTION === 'off') return
    const characters = lines.reduce((sum, line) => sum + line.length, 0)
    await pause(Math.min(reading.most, characters * reading.perCharacter))
  }
}
