import { describe, expect, test } from 'vitest'
import type { Topic } from '../../src/analysis/index.ts'
import { coder } from './code.ts'

const topics: readonly Topic[] = [
  {
    id: 'family',
    examples: [
      'Tell me about your family.',
      'Who is waiting for you at home?',
      'How is your mother?',
      'Do you have children?',
    ],
  },
  {
    id: 'phone',
    examples: ['Where is your phone?', 'When did you last call somebody?', 'I will ask for your phone.'],
  },
  {
    id: 'wages',
    examples: ['How much do they pay you?', 'What about your wages?', 'Do you get your money?', 'salary'],
  },
  { id: 'feeling', examples: ['How are you?', 'How do you do?'] },
]

describe('topics are recognised by their examples', () => {
  test.for([
    ['what about ur salary', 'wages'],
    ['how is your mum', 'family'],
    ['did they give back ur handphone', 'phone'],
    ['How are you?', 'feeling'],
    ['are they paying you', 'wages'],
    ['your kids', 'family'],
    // What is asked comes before what only stands beside it.
    ['I will ask for your phone. how is your mum', 'family'],
    ['How is your mother? I will ask for your phone.', 'family'],
  ] as const)('%s', async ([text, id]) => {
    const analysis = await coder.code(text, [], topics)
    expect(analysis.topics?.[0]?.id).toBe(id)
    expect(analysis.understood).toBe(true)
  })
})

describe('understood', () => {
  test.for([
    ['the moon is a green banana', true],
    ['asdf qwer zxcv', false],
    ['apa yang kamu makan tadi', false],
    ['toi khong hieu chi noi gi het', false],
    ['ok', true],
    ['Good morning', true],
    ['You can stop whenever you like.', true],
    ['', true],
  ] as const)('%s: %s', async ([text, understood]) => {
    expect((await coder.code(text, [], topics)).understood).toBe(understood)
  })

  test('is not said where no topics were given', async () => {
    expect((await coder.code('ok', [], [])).understood).toBeUndefined()
  })
})
