import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, contextOf, type Session, startSession } from '../../src/session/index.ts'
import { inlineTestKeys, recordConversation, replyPiece } from '../../src/testing/index.ts'
import { yamlText } from '../../src/text/index.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'
import { coder, runFile } from './test-files.ts'

const scenario = scenarioAt('test/corpus/good/lin.yaml')

const act = fc.oneof(
  fc.record({
    type: fc.constantFrom('turn' as const, 'leave' as const),
    text: fc.oneof(
      fc.constantFrom(
        'What do you see? (buses)',
        'I will come back on Friday: at ten.',
        "You're lying, no?",
        '- "#',
      ),
      fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/[\u0000-\u001f]/.test(text)),
    ),
  }),
  fc.record({ type: fc.constantFrom('wait' as const, 'again' as const) }),
)

async function hold(
  seed: number,
  short: boolean,
  acts: readonly { type: string; text?: string }[],
): Promise<Session> {
  let [session] = startSession(scenario, {
    ...headerFor(scenario, seed),
    ...(short ? { variant: 'short' as const } : {}),
  })
  for (const { type, text = '' } of acts) {
    if (type === 'again' || type === 'wait') session = advance(session, { type, at: 1 })[0]
    else {
      const analysis = await coder.code(text, contextOf(session.records), scenario.topics)
      session = advance(session, { type: type === 'leave' ? 'leave' : 'turn', at: 1, text, analysis })[0]
    }
  }
  return advance(session, { type: 'stop', at: 1, reason: 'quit' })[0]
}

describe('a recorded conversation', () => {
  it('is a test that holds, whatever was said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 6 }),
        fc.nat(3),
        fc.boolean(),
        async (acts, seed, short) => {
          const session = await hold(seed, short, acts)
          const recorded = recordConversation('recorded 1', session)
          if (recorded === null) {
            expect(session.before.length).toBe(0)
            return
          }
          const text = yamlText(
            { scenario: 'lin', conversations: [recorded] },
            { inlineKeys: inlineTestKeys },
          )
          const [run] = await runFile(scenario, text)
          expect(run?.differences).toEqual([])
          expect(run?.session.before.length).toBe(session.before.length)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('reads as a person would write it', async () => {
    const session = await hold(1, false, [
      { type: 'turn', text: 'What do you see at the station? (buses)' },
      { type: 'wait' },
      { type: 'leave', text: 'I will come back on Friday.' },
    ])
    const recorded = recordConversation('a morning', session) ?? ''
    expect(yamlText(recorded, { inlineKeys: inlineTestKeys })).toBe(`name: a morning
turns:
  - say: What do you see at the station? (buses)
    then:
      state: wary
      has: [elicit]
      told: [vans]
      reply: Always the same van.
  - do: wait
    then:
      state: wary
      reply: Tea?
  - do: leave
    say: I will come back on Friday.
    then:
      state: later
      has: [next-step]
      reply: I open at five.
ends:
  ending: later`)
  })
})

describe('a piece of a reply', () => {
  it('stands in it letter for letter and is short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (said) => {
        const piece = replyPiece(said)
        if (piece !== null) expect(said).toContain(piece)
        expect(piece?.length ?? 1).toBeLessThanOrEqual(60)
        expect(piece).not.toBe('')
      }),
    )
  })

  it('is the longest sentence, without cues where there are words', () => {
    expect(replyPiece('*looks at the door* Yes. They kept the page, not I. *laughs*')).toBe(
      'They kept the page, not I.',
    )
    expect(replyPiece('*looks at the door*')).toBe('looks at the door')
    expect(replyPiece('…')).toBeNull()
    expect(replyPiece(`${'word '.repeat(20)}end.`)).toBe('word '.repeat(12).trim())
  })
})
