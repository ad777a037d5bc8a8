import { describe, expect, it } from 'vitest'
import type { Analysis, Coder } from '../../../src/analysis/index.ts'
import { createConversation } from '../../../src/cli/converse.ts'
import { keepNone } from '../../../src/cli/keep-transcript.ts'
import { followScenario } from '../../../src/cli/watch/follow-scenario.ts'
import type { Reading } from '../../../src/cli/watch/watch-scenario.ts'
import type { World } from '../../../src/cli/world.ts'
import { createSay } from '../../../src/language/index.ts'
import type { HeaderRecord } from '../../../src/record/index.ts'
import type { Scenario } from '../../../src/scenario/index.ts'
import { emptyAnalysis, startSession } from '../../../src/session/index.ts'
import { headerFor, scenarioAt } from '../../arbitrary/scenarios.ts'

const lin = scenarioAt('test/corpus/good/lin.yaml')
const world = { say: createSay('en') } as World
const about = (...topics: readonly string[]): Analysis => ({
  ...emptyAnalysis,
  form: 'open',
  topics: topics.map((id) => ({ id, confidence: 1 })),
  understood: true,
})

/** The tea stall with another title, as a reading of its file. */
const titled = (title: string, scenario: Scenario = lin): Reading => {
  const opened = { path: '/lin.yaml', file: 'lin.yaml', sha256: title, scenario: { ...scenario, title } }
  return { type: 'playable', opened, warnings: 0 }
}

/** A conversation of two turns that follows its scenario; `code` says what is heard. */
async function following(code: Coder['code'], more: Partial<HeaderRecord> = {}) {
  const header = { ...headerFor(lin), ...more }
  const [session] = startSession(lin, header)
  let answer: Coder['code'] = async () => about()
  const coder: Coder = { name: 'fixture 1', code: (...asked) => answer(...asked) }
  const conversation = createConversation({ session, header, begun: [], at: 0 }, coder, keepNone, () => 0)
  await conversation.move({ type: 'say', text: 'Good morning.' })
  await conversation.move({ type: 'say', text: 'What do you see?' })
  answer = code
  const seen: (string | null)[] = []
  const waiters = new Set<() => void>()
  const follow = followScenario(conversation, coder, world, () => {
    seen.push(follow.news() ?? follow.problems())
    for (const waiter of waiters) waiter()
  })
  /** Settles when something that is shown matches. */
  const shows = (wanted: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (seen.some((each) => each !== null && wanted.test(each))) resolve()
      }
      waiters.add(look)
      look()
    })
  /** The turn and the line of each answer. */
  const answers = () =>
    conversation
      .session()
      .records.flatMap((record) => (record.type === 'persona' ? [`${record.turn} ${record.line}`] : []))
  return { conversation, follow, shows, answers }
}

describe('a conversation that follows its scenario', () => {
  it('is shown as it was heard while it is coded again, and then as it is heard now', async () => {
    const coding = Promise.withResolvers<Analysis>()
    const { conversation, follow, shows, answers } = await following((text) =>
      text === 'What do you see?' ? coding.promise : Promise.resolve(about()),
    )
    const taken = follow.take(titled('Anew'))
    await shows(/being coded again/)
    expect(conversation.scenario.title).toBe('Anew')
    expect(answers()).not.toContainEqual(expect.stringMatching(/^2 vans-kept/))
    const next = conversation.move({ type: 'wait' })
    coding.resolve(about('buses'))
    await Promise.all([taken, next])
    // What is said meanwhile comes after it.
    expect(answers().slice(-2)).toEqual([
      expect.stringMatching(/^2 vans-kept/),
      expect.stringMatching(/^3 silence-first/),
    ])
    expect(follow.news()).toBeNull()
  })

  it('says from where it goes otherwise', async () => {
    const warm: Scenario = { ...lin, meters: lin.meters.map((meter) => ({ ...meter, start: 5 })) }
    const { follow } = await following(async () => about('buses'))
    await follow.take(titled('Anew', warm))
    expect(follow.news()).toMatch(/From the opening on it goes otherwise: trust is 5, and was 2/)
  })

  it('leaves a reading that another has overtaken', async () => {
    const first = Promise.withResolvers<Analysis>()
    let asked = 0
    const { conversation, follow } = await following(() =>
      asked++ === 0 ? first.promise : Promise.resolve(about()),
    )
    const one = follow.take(titled('One'))
    // The first is being coded when the second comes.
    await Promise.resolve()
    const other = follow.take(titled('Two'))
    first.resolve(about('buses'))
    await Promise.all([one, other])
    expect(conversation.scenario.title).toBe('Two')
    expect(conversation.session().snapshot.context.told).toEqual([])
  })

  it('keeps what was heard where coding fails, and what a person picked', async () => {
    const fails = await following(() => Promise.reject(new Error('no coder')))
    await fails.follow.take(titled('Anew'))
    expect(fails.conversation.session().before).toHaveLength(2)
    expect(fails.follow.news()).toMatch(/stands as before/)
    const picked = await following(() => Promise.reject(new Error('asked')), { coder: 'self 1' })
    await picked.follow.take(titled('Anew'))
    expect(picked.follow.news()).toMatch(/stands as before/)
  })

  it('has problems in its place until they are mended, and changes nothing meanwhile', async () => {
    const { conversation, follow } = await following(async () => about())
    await follow.take({ type: 'problems', report: 'lin.yaml:1:1  error' })
    expect(follow.problems()).toBe('lin.yaml:1:1  error')
    expect(conversation.scenario.title).toBe(lin.title)
    await follow.take(titled('Mended'))
    expect(follow.problems()).toBeNull()
    expect(conversation.scenario.title).toBe('Mended')
  })

  it('stays as it is once it was stopped', async () => {
    const { conversation, follow } = await following(async () => about())
    await conversation.move({ type: 'stop', reason: 'quit' })
    await follow.take(titled('Anew'))
    expect(conversation.session().status).toBe('stopped')
    expect(conversation.scenario.title).toBe(lin.title)
  })
})
