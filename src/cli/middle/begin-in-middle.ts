import type { Coder } from '../../analysis/index.ts'
import { stateOf } from '../../machine/index.ts'
import type { HeaderRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { advance, contextOf, type Session, type SessionInput, startSession } from '../../session/index.ts'
import type { TestTurn } from '../../testing/index.ts'
import { safeText } from '../../text/index.ts'
import { type Begun, keepConversation, type PlaySettings, withOfficer } from '../begin-conversation.ts'
import { newHeader } from '../new-header.ts'
import type { Playable } from '../scenario-files.ts'
import { UsageMistake, type World } from '../world.ts'
import type { AskedMiddle } from './asked-middle.ts'
import { type FoundTest, findTestTurn } from './find-test-turn.ts'
import { stateFrom } from './state-from.ts'

/**
 * Begins a conversation in the middle, for whoever writes it. What is not there is a `UsageMistake`: then no coder was opened, and nothing
 * is saved.
 */
export async function beginInMiddle(
  opened: Playable,
  asked: AskedMiddle,
  settings: PlaySettings,
  openCoder: () => Coder,
  world: World,
): Promise<Begun> {
  const { scenario } = opened
  const { say } = world
  if (asked.type === 'from') {
    const from = stateFrom(scenario, asked.state, asked.meters, say)
    const coder = openCoder()
    const header: HeaderRecord = { ...newHeader(opened, withOfficer(settings, world), coder, world), from }
    const [session] = startSession(scenario, header)
    const { state } = from
    return keepConversation(session, header, settings, coder, world, say('middle.begun-from', { state }))
  }
  const found = findTestTurn(asked.test, opened, world)
  const { conversation, turns } = found
  const coder = openCoder()
  const { seed, short, officer } = conversation
  const header: HeaderRecord = {
    ...newHeader(opened, { ...settings, seed, short, officer }, coder, world),
    after: { conversation: conversation.name, turns },
  }
  const session = await playTurns(scenario, header, found, coder, world)
  const notice = say('middle.begun-after', { turns, test: safeText(conversation.name) })
  return keepConversation(session, header, settings, coder, world, notice)
}

/** Plays the turns that were found; where they already lead to an ending there is nothing to hand over. */
async function playTurns(
  scenario: Scenario,
  header: HeaderRecord,
  { conversation, turns, file, lines }: FoundTest,
  coder: Coder,
  { say }: World,
): Promise<Session> {
  let [session] = startSession(scenario, header)
  for (const [index, turn] of conversation.turns.slice(0, turns).entries()) {
    ;[session] = advance(session, await inputOf(turn, session, coder))
    if (session.status === 'talking') continue
    const ending = stateOf(session.snapshot.value)
    const earlier = lines[index - 1] ?? 'none'
    throw new UsageMistake(say('middle.over', { line: lines[index] ?? 0, file, ending, earlier }))
  }
  return session
}

async function inputOf({ does, text }: TestTurn, session: Session, coder: Coder): Promise<SessionInput> {
  if (does === 'wait') return { type: 'wait', at: 0 }
  const analysis = await coder.code(text, contextOf(session.records), session.scenario.topics)
  return { type: does === 'say' ? 'turn' : 'leave', at: 0, text, analysis }
}
