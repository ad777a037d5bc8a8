import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createRuleCoder } from '../src/analysis/index.ts'
import { createConversation } from '../src/cli/converse.ts'
import { keepNothing } from '../src/cli/keep-transcript.ts'
import { createSay } from '../src/language/index.ts'
import { type Rule, readScenario, type Scenario, type State } from '../src/scenario/index.ts'
import { startSession } from '../src/session/index.ts'
import { headerFor } from '../test/arbitrary/scenarios.ts'
import { quantile } from './measure.ts'

/** Things that trainees say, mixed: long and short, good and bad, with and without a topic. */
const said = [
  'Good evening. I work with the women unit and I would like to know what you need tonight.',
  'how much u owe them',
  'So the agency kept your card, and the fee grew while you worked. That must have been frightening.',
  'You can stop whenever you like. Nobody is holding you here.',
  'What happened with your phone after that?',
  'why you not go home',
  'Thank you for telling me that. Take your time.',
  'Would you like some water, or a break, before we go on?',
]

/** A scenario in which nothing leads to an ending, so that one can talk for as long as one likes. */
function endless(scenario: Scenario): Scenario {
  const endings = new Set(scenario.endings.map((ending) => ending.id))
  const stay = (rule: Rule): Rule =>
    rule.goTo !== null && endings.has(rule.goTo)
      ? { ...rule, goTo: null, says: rule.says ?? scenario.fallback.says }
      : rule
  const within = (state: State): State => ({
    ...state,
    rules: state.rules.map(stay),
    states: state.states.map(within),
  })
  return {
    ...scenario,
    anywhere: scenario.anywhere.map(stay),
    states: scenario.states.map(within),
    topics: scenario.topics.map((topic) => ({ ...topic, answers: topic.answers.map(stay) })),
  }
}

/** Holds a conversation of `turns` turns; returns how long each took from Enter to the persona's line, in milliseconds. */
export async function holdLongConversation(turns: number): Promise<readonly number[]> {
  const path = resolve(import.meta.dirname, '../scenarios/hoa.yaml')
  const { scenario } = readScenario(readFileSync(path, 'utf8'), 'hoa.yaml')
  if (scenario === null) throw new Error('hoa.yaml has errors')
  const header = { ...headerFor(scenario), started: new Date().toISOString() }
  const [session, begun] = startSession(endless(scenario), header)
  const coder = createRuleCoder(createSay('en'))
  const conversation = createConversation({ session, header, begun }, coder, keepNothing('bench'), Date.now)
  await coder.code('hello', [], scenario.topics)
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const text = `${said[turn % said.length] ?? ''}${turn % 3 === 0 ? ` And ${turn}.` : ''}`
    const began = performance.now()
    await conversation.move({ type: 'say', text })
    times.push(performance.now() - began)
  }
  if (conversation.session().before.length !== turns) throw new Error('the conversation ended early')
  return times
}

if (import.meta.main) {
  const turns = Number(process.argv[2] ?? 400)
  const times = await holdLongConversation(turns)
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ p95: quantile(times.slice(0, 200), 0.95), memory }))
}
