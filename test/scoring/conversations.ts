import { type Answer, conversation, type Said } from './records.ts'

/** What Mai says in every conversation here, whoever talks with her; what she tells and feels differs. */
const opening: Answer = {
  text: '*keeps on washing the same cup* Madam said police would come. I did nothing.',
  callsFor: ['empathize'],
}

const answers: readonly Answer[] = [
  { text: '*does not turn round* The others asked the same. I am tired of it.', callsFor: ['empathize'] },
  { text: 'The debt is not so much. They say it is nearly paid.', callsFor: ['clarify'], facts: ['debt'] },
  { text: 'I was stupid, that is all. *laughs* Who signs what she cannot read?', callsFor: ['reframe'] },
  { text: 'Madam keeps my passport. For safety, she says.', facts: ['passport'] },
  {
    text: '*looks at the door* It is locked from outside, at night.',
    callsFor: ['empathize', 'safety'],
    facts: ['locked'],
  },
  { text: 'From five in the morning. Until they sleep.', facts: ['hours'] },
  { text: '*hides her hand* This? It is nothing. It hurts a little.', callsFor: ['safety'], facts: ['hand'] },
  {
    text: 'She has my phone too. My mother will think I am dead.',
    callsFor: ['empathize'],
    facts: ['phone'],
  },
  { text: 'Nobody paid me since March.', facts: ['wages'] },
  { text: 'And if I say yes, what then?', callsFor: [] },
  { text: '*puts the cup down* I will think about it.', callsFor: [] },
]

/** Returns the steps of a conversation in which Mai says the same lines; she tells only the facts in `tells`. */
function steps(
  turns: readonly Said[],
  tells: readonly string[],
  meters: readonly (readonly [trust: number, distress: number])[],
): readonly (readonly [Said, Answer])[] {
  return turns.map((said, index) => {
    const { facts = [], ...answer } = answers[Math.min(index, answers.length - 1)] ?? {}
    const [trust, distress] = meters[Math.min(index, meters.length - 1)] ?? [3, 6]
    return [said, { ...answer, facts: facts.filter((fact) => tells.includes(fact)), trust, distress }]
  })
}

/** An officer who means well, has had no training to speak of, and makes the usual mistakes. */
export const average = conversation(
  opening,
  steps(
    [
      {
        say: 'Good afternoon. I am Constable Phet from the community unit. Did you call us?',
        form: 'closed',
        labels: [
          ['introduce', 'I am Constable Phet from the community unit.'],
          ['closed', 'Did you call us?'],
        ],
      },
      {
        say: 'You sound tired. How has it been for you here?',
        form: 'open',
        labels: [
          ['empathize', 'You sound tired.'],
          ['elicit', 'How has it been for you here?'],
        ],
      },
      { say: 'How much is it, and who do you pay?', form: 'specific', labels: ['fact-seeking', 'multiple'] },
      { say: 'I see. And your papers?', form: 'open', labels: [['elicit', 'And your papers?']] },
      { say: 'She took it by force, didn’t she?', form: 'closed', labels: ['leading', 'closed'] },
      {
        say: 'That must be frightening. When do you get up in the morning?',
        form: 'specific',
        labels: [
          ['empathize', 'That must be frightening.'],
          ['fact-seeking', 'When do you get up in the morning?'],
        ],
      },
      { say: 'So you work from five until they sleep.', labels: ['restate'] },
      { say: 'Does it hurt? We can have a nurse look at it.', form: 'closed', labels: ['safety', 'refer'] },
      { say: 'Do they pay you for all this?', form: 'closed', labels: ['closed'] },
      { say: 'You have a right to your wages, whatever you signed.', labels: ['rights'] },
      { say: 'What would you like us to do?', form: 'open', labels: ['elicit', 'consult'] },
      { act: 'leave', say: 'Thank you. I will come by again on Friday.', labels: ['next-step'] },
    ],
    ['debt', 'passport', 'hours', 'hand', 'wages'],
    [
      [3, 6],
      [4, 6],
      [4, 6],
      [4, 6],
      [3, 7],
      [4, 6],
      [4, 6],
      [5, 5],
      [5, 5],
      [6, 5],
      [6, 5],
      [6, 5],
    ],
  ),
)

/** An officer who listens, says what Mai may decide, and stops when she has had enough; Mai tells little. */
export const skilled = conversation(
  opening,
  steps(
    [
      {
        say: 'Good afternoon. I am Phet, from the community unit; I came to ask how you are. You have done nothing wrong by my being here, and it makes sense to be wary.',
        labels: [
          ['introduce', 'I am Phet, from the community unit; I came to ask how you are.'],
          ['empathize', 'it makes sense to be wary'],
        ],
      },
      {
        say: 'Being asked again and again wears anyone out. We can talk while you work, or another day, as you like.',
        labels: [
          ['empathize', 'Being asked again and again wears anyone out.'],
          ['choice', 'We can talk while you work, or another day, as you like.'],
        ],
      },
      { say: 'When you say “they”, who do you mean?', form: 'open', labels: ['clarify', 'elicit'] },
      {
        say: 'You trusted a paper because you wanted to send money home. What I write down my chief reads; Madam does not.',
        labels: [
          ['reframe', 'You trusted a paper because you wanted to send money home.'],
          ['privacy', 'What I write down my chief reads; Madam does not.'],
        ],
      },
      { say: 'What is a day here like for you?', form: 'open', labels: ['elicit'] },
      {
        say: 'Locked in at night, that is a frightening thing. Are you safe tonight?',
        form: 'closed',
        labels: [
          ['empathize', 'that is a frightening thing'],
          ['safety', 'Are you safe tonight?'],
        ],
      },
      {
        say: 'Whatever you decide, you have a right to your wages and to your own passport.',
        labels: [['rights', 'you have a right to your wages and to your own passport']],
      },
      {
        say: 'That hand needs a look. There is a clinic by the market that asks no questions; shall I tell you where?',
        form: 'closed',
        labels: [
          ['safety', 'That hand needs a look.'],
          ['refer', 'There is a clinic by the market that asks no questions'],
        ],
      },
      {
        act: 'leave',
        say: 'You must be worried about your mother. I will not go to her. Here is my number; I am back on Friday.',
        labels: [
          ['empathize', 'You must be worried about your mother.'],
          ['next-step', 'I am back on Friday.'],
        ],
      },
    ],
    ['locked', 'hand', 'debt'],
    [
      [4, 6],
      [5, 5],
      [5, 5],
      [6, 5],
      [6, 5],
      [7, 4],
      [7, 4],
      [8, 3],
      [8, 3],
    ],
  ),
)

const safeguardsAgain = (opener: string): Said => ({
  say: `${opener} I am with the police. You can stop at any time. I tell nobody but my chief. You may choose where we talk. The labour office can help.`,
  labels: [
    ['introduce', 'I am with the police.'],
    ['rights', 'You can stop at any time.'],
    ['privacy', 'I tell nobody but my chief.'],
    ['choice', 'You may choose where we talk.'],
    ['refer', 'The labour office can help.'],
  ],
})

/** The first trick: all safeguards in every turn, whatever Mai says. */
export const reciting = conversation(
  opening,
  steps(
    [
      'Hello.',
      'I understand.',
      'Thank you.',
      'Yes.',
      'Fine.',
      'I see.',
      'Good.',
      'Right.',
      'Well.',
      'All right.',
      'So.',
      'Bye.',
    ].map(safeguardsAgain),
    [],
    [
      [4, 6],
      [4, 6],
      [4, 5],
      [4, 5],
      [4, 6],
    ],
  ),
)

/** The same trick by someone who words the list anew each time. */
export const recitingAnew = conversation(
  opening,
  steps(
    Array.from({ length: 12 }, (_, index): Said => {
      const labels: Said['labels'] = [
        ['introduce', `police ${index}`],
        ['rights', `rights ${index}`],
        ['privacy', `secrets ${index}`],
        ['choice', `choices ${index}`],
        ['refer', `services ${index}`],
      ]
      return {
        say: `police ${index} rights ${index} secrets ${index} choices ${index} services ${index}`,
        labels,
      }
    }),
    [],
    [
      [4, 6],
      [4, 6],
      [4, 5],
      [4, 5],
      [4, 6],
    ],
  ),
)

/** The second trick: every line of Mai is said back. */
export const parroting = conversation(
  opening,
  steps(
    [opening, ...answers].map(({ text = '' }): Said => {
      const bare = text.replace(/\*[^*]*\*/g, '').trim()
      return { say: `So you say: ${bare}`, labels: ['restate'] }
    }),
    ['debt', 'hours'],
    [
      [3, 6],
      [4, 6],
      [4, 6],
      [4, 6],
      [4, 5],
      [4, 6],
    ],
  ),
)

const paragraph: Said = {
  say: 'I am Constable Phet and I came to ask how you are. That must have been frightening for you. You can stop whenever you like. Tell me how these days have been. The clinic can see you whenever you want.',
  form: 'open',
  labels: [
    ['introduce', 'I am Constable Phet and I came to ask how you are.'],
    ['empathize', 'That must have been frightening for you.'],
    ['rights', 'You can stop whenever you like.'],
    ['elicit', 'Tell me how these days have been.'],
    ['refer', 'The clinic can see you whenever you want.'],
  ],
}

/** The third trick: one good paragraph, pasted in every turn. */
export const pasting = conversation(
  opening,
  steps(
    Array.from({ length: 12 }, () => paragraph),
    ['debt'],
    [
      [4, 5],
      [4, 5],
      [4, 6],
      [3, 6],
    ],
  ),
)

/** The third trick, better made: a script of good turns from somewhere else, read out in its order. What it says back was never said here. */
export const script = conversation(
  opening,
  steps(
    [
      { say: 'Good morning Ana, I am from the women’s unit.', labels: ['introduce', 'respect'] },
      { say: 'What was it like on the boat for you?', form: 'open', labels: ['leading'] },
      { say: 'You can stop whenever you like, Ana, and ask for a lawyer.', labels: ['rights'] },
      { say: 'So the captain kept your wages and your card.', labels: ['leading'] },
      { say: 'That must have been frightening.', labels: ['empathize'] },
      { say: 'When you say the captain, which of them do you mean?', form: 'open', labels: ['clarify'] },
      { say: 'I write this down and my supervisor reads it, nobody else.', labels: ['privacy'] },
      { say: 'So far: the boat, the captain, the wages.', labels: ['summarize', 'leading'] },
      { say: 'Would you like a break, or some water?', form: 'choice', labels: ['choice'] },
      { say: 'The consulate can replace your card.', labels: ['refer'] },
      { say: 'What would help you most?', form: 'open', labels: ['elicit', 'consult'] },
      { act: 'leave', say: 'I will come back on Friday.', labels: ['next-step'] },
    ],
    ['debt', 'hours'],
    [
      [4, 6],
      [4, 6],
      [4, 6],
      [3, 6],
      [4, 6],
      [4, 5],
    ],
  ),
)

/** An officer who threatens, blames and pries. */
export const hostile = conversation(
  opening,
  steps(
    [
      {
        say: 'Why did you not go home if it is so bad?',
        form: 'specific',
        labels: ['blaming', 'fact-seeking'],
      },
      { say: 'You girls always say the same.', labels: [['labelling', 'You girls']] },
      { say: 'If you do not talk I cannot help you.', labels: ['threatening'] },
      {
        say: 'Where is your son? Who has him?',
        form: 'specific',
        labels: ['fact-seeking', 'multiple'],
        topics: ['child'],
      },
      { act: 'leave', say: 'Fine.' },
    ],
    [],
    [
      [2, 7],
      [1, 8],
      [0, 9],
      [0, 10],
    ],
  ),
  'closed-door',
)
