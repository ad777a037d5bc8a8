import { expect, test } from 'vitest'
import type { AskedFor, Topic, Utterance } from '../../src/analysis/index.ts'
import { createRuleCoder } from '../../src/analysis/index.ts'

const topics: readonly Topic[] = [
  { id: 'boat', examples: ['the boat', 'boats', 'on board', 'a boat', 'crew'] },
]
const before: readonly Utterance[] = [
  { speaker: 'persona', text: 'They took my card. I paid five hundred, then it was eleven hundred.' },
]
const coder = createRuleCoder((key) => key)

test.for<[string, AskedFor | undefined]>([
  ['Who brought you here?', 'who'],
  ['can you tell me who drove the van', 'who'],
  ['what is his name', 'who'],
  ['And who paid for it, do you know?', 'who'],
  ['how much they pay u', 'how-many'],
  ['I am sorry. That sounds hard. How long did it go on?', 'how-many'],
  ['do you remember when it was', 'when'],
  ['what time they let u eat', 'when'],
  ['which village did you come from?', 'where'],
  ['why didnt you leave', 'why'],
  ['how come they let you go', 'why'],
  ['how are you feeling', 'how'],
  ['what kind of work was it', 'which'],
  ['Was he alone or with others?', 'which'],
  ['Is it the heat, or the mud since the rains?', 'which'],
  ['Did he pay you, or not?', 'whether'],
  ['Why at night, and not by bus like before?', 'why'],
  ['I not ask about it again, ok?', 'leave'],
  ['the man, what did he look like', 'what'],
  ['And your brother?', 'what'],
  ['Did he come back?', 'whether'],
  ['You came alone, didn’t you?', 'whether'],
  ['Tell me more about the boat.', 'story'],
  ['Would you like some water?', 'offer'],
  ['Shall I close the door?', 'offer'],
  ['Can I get you anything?', 'offer'],
  ['may i sit', 'leave'],
  ['Is it okay if I write this down?', 'leave'],
  ['Could we talk somewhere quieter?', 'leave'],
  ['So they took your card, is that right?', 'agreement'],
  ['have I understood you right?', 'agreement'],
  ['okay?', 'agreement'],
  ['u need anything first, water, toilet', 'whether'],
  ['is ur boat going out thursday', 'whether'],
  ['want me to ask her for a room', 'offer'],
  ['u wanna come sit at the stall', 'offer'],
  ['any1 else still on there like that', 'whether'],
  ['anything else you want to say', 'whether'],
  ['Since how long has nobody answered?', 'how-many'],
  ['is any of the others hurt or sick', 'whether'],
  ['How does that sound to you?', 'leave'],
  ['Would that suit you?', 'leave'],
  ['How does that boat go out?', 'how'],
  ['you need rest', undefined],
  ['is your choice', undefined],
  ['you dont need to tell me anything', undefined],
  // The last question counts.
  ['Where is your passport now? Who has it?', 'who'],
  ['I am Sergeant Mai.', undefined],
  ['Aku mau tanya, siapa nama kamu?', undefined],
])('%s asks for %s', async ([turn, asks]) => {
  expect((await coder.code(turn, before, topics)).asks).toBe(asks)
})

test('what is asked for is told only where topics are given', async () => {
  expect(await coder.code('Who brought you here?', before, [])).not.toHaveProperty('asks')
})
