import { describe, expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import { createPlenary } from '../../../src/report/index.ts'
import { type Answer, conversation, type Said } from '../../scoring/records.ts'
import { small } from '../../scoring/small-scenario.ts'
import { headerOf } from '../held.ts'

const say = createSay('en')
const choices = { strike: [], swap: [], seed: 1 }

function trainee(id: string) {
  return { id, called: id, group: null }
}

describe('a plenary', () => {
  const good = conversation({ callsFor: ['empathize'], text: 'I am afraid of Friday.' }, [
    [
      { say: 'That sounds frightening, I am Linh. Tell me about Friday.', labels: ['empathize', 'elicit'] },
      { text: 'He comes on Friday.', facts: ['debt'], trust: 6 },
    ],
    [{ say: 'ok', form: 'none' }, {}],
  ])
  const closing = conversation({ text: 'I will not say.' }, [
    [
      { say: 'Linh told me why you lied', labels: ['blaming'] },
      { text: '*looks away*', trust: 1 },
    ],
    [{ say: 'I should not have said that. What would help?', labels: ['elicit'] }, { trust: 4 }],
  ])

  it('shows what was said before, what the person did next, why, and another wording', () => {
    const plenary = createPlenary(small, [], say)
    plenary.add({ id: 'one', trainee: trainee('T-1'), header: headerOf(), records: good })
    plenary.add({
      id: 'two',
      trainee: trainee('T-2'),
      header: headerOf({ trainee: 'Linh' }),
      records: closing,
    })
    const made = plenary.make(choices)
    expect(made).toMatchObject({
      scenario: { id: 'mai', name: 'Mai' },
      conversations: 2,
      trainees: 2,
      questions: small.discussion,
    })
    expect(made.moments.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'opened'],
      [2, 'closed'],
      [3, 'opened'],
    ])
    expect(made.moments[1]).toMatchObject({
      before: [{ who: 'persona', name: 'Mai', text: 'I will not say.' }],
      said: { text: '[name] told me why you lied' },
      after: [{ text: '*looks away*' }],
      another: 'What would you like me to know?',
    })
    expect(made.moments[1]?.why).toContain('Mai opened up again soon after.')
    expect(made.moments[0]?.said.text).toBe('That sounds frightening, I am [name]. Tell me about Friday.')
    expect(made.moments[0]?.why).toContain('Trust rose from 3 to 6')
    expect(made.limits.length).toBeGreaterThan(5)
    expect(JSON.stringify(made)).not.toMatch(/T-1|T-2|Linh/)
  })

  it('is the same whatever the order of the conversations, and keeps no more of one person however much they hold', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `talk-${index}`)
    const made = [ids, [...ids].reverse()].map((order) => {
      const plenary = createPlenary(small, [], say)
      for (const id of order) plenary.add({ id, trainee: trainee('T-1'), header: headerOf(), records: good })
      return plenary.make(choices)
    })
    expect(made[1]).toEqual(made[0])
    expect(made[0]).toMatchObject({ conversations: 30, trainees: 1 })
    expect((made[0]?.others ?? 0) + (made[0]?.moments.length ?? 0)).toBe(12)
  })

  it('takes a small flag for what closed somebody only where nothing good is beside it, and nobody else came in', () => {
    const held = (said: Said, answer: Answer) => conversation({ text: 'Yes?' }, [[said, answer]])
    const kinds = (said: Said, answer: Answer) => {
      const plenary = createPlenary(small, [], say)
      plenary.add({ id: 'one', trainee: trainee('T-1'), header: headerOf(), records: held(said, answer) })
      return plenary.make(choices).moments.map(({ kind }) => kind)
    }
    const closed = { say: 'How much?', labels: ['fact-seeking'] } as const
    expect(kinds(closed, { trust: 1 })).toEqual(['closed'])
    expect(kinds({ ...closed, labels: ['fact-seeking', 'consult'] }, { trust: 1 })).toEqual([])
    expect(kinds(closed, { trust: 1, who: 'madam' })).toEqual([])
    expect(kinds({ say: 'You lie.', labels: ['blaming', 'consult'] }, { trust: 2 })).toEqual(['closed'])
  })

  it('of nobody has no turns, and still the questions', () => {
    const made = createPlenary(small, [], say).make(choices)
    expect(made).toMatchObject({ conversations: 0, trainees: 0, moments: [], others: 0 })
    expect(made.questions).toEqual(small.discussion)
  })
})
