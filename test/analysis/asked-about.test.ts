import { expect, test } from 'vitest'
import type { Topic, Utterance } from '../../src/analysis/index.ts'
import { createRuleCoder } from '../../src/analysis/index.ts'

const topics: readonly Topic[] = [
  { id: 'boat', examples: ['the boat', 'boats', 'on board', 'a boat', 'crew'] },
]
const before: readonly Utterance[] = [
  { speaker: 'persona', text: 'Two flats, one pair of hands. Of that Selfi knows, and my sister.' },
  { speaker: 'persona', text: 'The van stands at the gate. The message has a heart in it.' },
]
const coder = createRuleCoder((key) => key)

test.for<[turn: string, about: string | undefined]>([
  ['Two flats. Whose is the second flat?', 'the second flat'],
  ['is it always the same van', 'the same van'],
  ['whos the message from', 'the message'],
  ['Is ur sister older than you?', 'my sister'],
  ['who keeps my letter?', 'your letter'],
  ['And what does this letter say?', 'that letter'],
  ['who is selfi', 'Selfi'],
  ['how many letters did you write', 'letters'],
  // What was spoken of before comes first.
  ['Does the man at the market know the van?', 'the van'],
  // What is asked for is not what it is about, nor whom one speaks to.
  ['What time was it?', undefined],
  ['Which teacher do they trust?', undefined],
  ['Where did they go, auntie?', undefined],
  ['What did he say?', undefined],
  // Nobody says a name that only the trainee said, nor how somebody is judged.
  ['Does my friend Daria know the van?', 'the van'],
  ['Is Daria at the gate?', 'the gate'],
  ['Where is that stupid van?', 'that van'],
  ['How is the victim?', undefined],
  ['Where is the second little van?', 'the second little van'],
  // What stands beside is not what it is about.
  ['Is there anything you need, besides the letter?', undefined],
  ['What made you go, with a message like that?', undefined],
  // An offer is answered, and a choice.
  ['Do you want the van, or the gate?', undefined],
  ['Is it the van or the gate?', undefined],
  ['Would you like a blanket?', undefined],
  ['I know the van.', undefined],
])('%s is about %s', async ([turn, about]) => {
  expect((await coder.code(turn, before, topics)).about).toBe(about)
})
