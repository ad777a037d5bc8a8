import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLearnedCoder } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import type { HeaderRecord } from '../../src/record/index.ts'
import { readScenario, type Scenario } from '../../src/scenario/index.ts'
import { score } from '../../src/scoring/index.ts'
import { advance, contextOf, type Session, startSession } from '../../src/session/index.ts'
import { builtTopics } from '../arbitrary/built-topics.ts'

/** What the trainee says next, from what was last said to them and the number of the turn, from 0; null to leave. */
type Trainee = (last: string, index: number) => string | null

const coder = createLearnedCoder(createSay('en'), { topicStore: builtTopics })
const most = 14

const reciting: Trainee = (_, index) =>
  `${['Hello.', 'I see.', 'Yes.', 'Fine.'][index % 4]} I am Sergeant Lan from the community unit. You can stop whenever you like. My commander reads my notes, your employer does not. Would you rather talk with a woman officer? The labour office can ask for your wages.`

const parroting: Trainee = (last) => `So you say: ${last.replace(/\*[^*]*\*/g, '').trim()}`

const pasting: Trainee = () =>
  'I am Sergeant Lan from the community unit and I want to know how you are. That must have been frightening. You can stop whenever you like. Tell me how these days have been for you. The clinic will see you whether or not you speak with us.'

/** An officer who means well and answers what is said, with the usual mistakes. */
const honest: Readonly<Record<string, readonly string[]>> = {
  hoa: [
    "Good evening. I'm Sergeant Binh from the community unit. I want to understand what happened tonight.",
    'You must be tired after all this.',
    'How did you come to work here?',
    'Do you owe somebody money?',
    "OK. You don't have to tell me everything.",
    'Is there something you need tonight?',
    'What about your phone?',
    "I will ask about the phone, but I don't know yet when you get it back.",
    'Did someone force you to work there?',
    'Who is the owner?',
    "It makes sense that you are worried about your mother. We don't tell your family.",
    'There is a shelter you can go to if you want.',
    'Thank you for talking. I will come back on Friday and tell you about the phone.',
  ],
  'port-shop': [
    "Good morning, Bu. I'm officer Dewi from the community police.",
    'Is this a bad moment? You look busy.',
    'How is business these days?',
    'Do the captains pay on time?',
    'Have you seen new men on the boats?',
    'I understand that you have to be careful.',
    'How do the boats find their crew?',
    'Who brings the men here?',
    'We hear of agents who keep the papers of the men; a real agency does not do that.',
    'That must worry you.',
    'What do you think would help?',
    'I will not write your name.',
    'Thank you. I will come back on Friday evening when it is quieter.',
  ],
}

async function play(scenario: Scenario, seed: number, trainee: Trainee): Promise<number> {
  const header: HeaderRecord = {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id: scenario.id, title: scenario.title, file: `${scenario.id}.yaml`, sha256: '' },
    language: 'en',
    coder: coder.name,
    hearken: '0',
    trainee: 'Trainee',
    mode: 'practice',
    seed,
    started: '2026-01-31T08:00:00.000Z',
  }
  let [session]: readonly [Session, unknown] = startSession(scenario, header)
  for (let index = 0; index < most && session.status === 'talking'; index += 1) {
    const last = session.records.findLast((record) => record.type === 'persona')?.text ?? ''
    const said = index === most - 1 ? null : trainee(last, index)
    const text = said ?? 'Goodbye.'
    const analysis = await coder.code(text, contextOf(session.records), scenario.topics)
    ;[session] = advance(session, { type: said === null ? 'leave' : 'turn', at: index, text, analysis })
  }
  return score(session.records, scenario).total
}

/** Where a borrowed script comes near an average officer's own words: how far above them it may stand (measured: 61.2 against 60.7). */
const nearlyAsGood: Readonly<Record<string, number>> = { 'port-shop': 4 }

describe.each(Object.keys(honest))('tricks played on %s with the coder', (id) => {
  let scenario: Scenario | null = null
  let ordinary = 0
  const mean = async (trainee: Trainee) => {
    if (scenario === null) throw new Error(`${id} cannot be read`)
    const scores: number[] = []
    for (const seed of [1, 2, 3]) scores.push(await play(scenario, seed, trainee))
    return scores.reduce((sum, each) => sum + each, 0) / scores.length
  }

  beforeAll(async () => {
    const text = readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8')
    scenario = readScenario(text, `${id}.yaml`).scenario
    ordinary = await mean((_, index) => honest[id]?.[index] ?? null)
  })

  it.each([
    ['reciting', reciting],
    ['parroting', parroting],
    ['pasting', pasting],
  ])('%s scores far below an honest average conversation', async (_, trainee) => {
    expect(await mean(trainee)).toBeLessThan(ordinary - 20)
  })

  it('saying to her what was meant for somebody else gains nothing over it', async () => {
    // Much of what is good said to anybody is good here too, so that it may come near an average officer's own words.
    const other = Object.entries(honest).find(([each]) => each !== id)?.[1] ?? []
    expect(await mean((_, index) => other[index] ?? null)).toBeLessThan(ordinary + (nearlyAsGood[id] ?? 0))
  })
})
