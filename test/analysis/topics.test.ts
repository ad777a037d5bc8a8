import { describe, expect, test } from 'vitest'
import { createLearnedCoder, type Topic } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import { builtTopics } from '../arbitrary/built-topics.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'
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

test('what stands beside a question is not what a turn is about', async () => {
  const shipped = createLearnedCoder(createSay('en'), { topicStore: builtTopics })
  const { topics: arvins } = scenarioAt('scenarios/arvin.yaml')
  const beside = 'You need not tell me what you did there; that can wait for the lawyer, Ms Soraya.'
  const nearest = async (turn: string) => (await shipped.code(turn, [], arvins)).topics?.[0]?.id
  expect(await nearest(beside)).toBe('lawyer')
  expect(await nearest(`${beside} Is there anybody still inside that you're afraid for?`)).toBe('friends')
})

test('what is plainly done beside a question is seen, after what was asked', async () => {
  const shipped = createLearnedCoder(createSay('en'), { topicStore: builtTopics })
  const { topics: hsengs } = scenarioAt('scenarios/hseng.yaml')
  const found = async (turn: string) => (await shipped.code(turn, [], hsengs)).topics?.map(({ id }) => id)
  expect(await found('How much did you pay?')).toEqual(['money'])
  expect(await found('(switches the handset off) How much did you pay?')).toEqual(['money', 'handset'])
  // Said, it only stands beside it.
  expect(await found('The handset is off. How much did you pay?')).toEqual(['money'])
})

test('"Why?" behind a question asks why of what was just asked', async () => {
  const shipped = createLearnedCoder(createSay('en'), { topicStore: builtTopics })
  const { topics: hsengs } = scenarioAt('scenarios/hseng.yaml')
  const turn = 'Yes, sorry, the radio is off now. You are afraid to be sent back? Why?'
  expect((await shipped.code(turn, [], hsengs)).topics?.[0]?.id).toBe('send-back')
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
