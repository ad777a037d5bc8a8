import type { Condition, Fact, FactKind, Reply, Rule, Scenario, State } from '../../src/scenario/index.ts'

const always: Condition = { type: 'all', of: [] }

function reply(id: string, text: string): Reply {
  return { id, lines: [{ id: `${id}.1`, text, when: null, callsFor: [] }] }
}

function rule(place: number, when: Condition, tells: readonly string[] = []): Rule {
  const says = reply(`line-${place}`, 'Yes.')
  return {
    place: `mai.yaml:${place}`,
    when,
    says,
    third: null,
    tells,
    meters: {},
    goTo: null,
    answersTopic: false,
  }
}

function fact(id: string, kind: FactKind, theirsToKeep = false): Fact {
  return {
    id,
    tells: `What there is to know of ${id}.`,
    kind,
    theirsToKeep,
    needNotBeAsked: false,
    unlockedBy: null,
  }
}

const topic = (id: string): Condition => ({ type: 'topic', ids: [id] })

const states: readonly State[] = [
  {
    id: 'kitchen',
    about: null,
    hint: null,
    says: reply('kitchen-in', 'You may sit.'),
    rules: [rule(40, topic('money'), ['debt']), rule(44, topic('child'), ['child'])],
    start: null,
    states: [],
  },
]

/** A small scenario to score conversations in: a woman in a kitchen, two meters, ten facts of which two are hers to keep. */
export const small: Scenario = {
  id: 'mai',
  title: 'Mai, in the kitchen',
  level: 1,
  language: 'en',
  kind: 'response',
  trains: ['M5 §2.5', 'M6 §1.16'],
  contentNote: 'A woman speaks of debt and of being afraid. Nothing is described.',
  minutes: 15,
  short: { minutes: 8, opening: 'kitchen', meters: { trust: 4 }, brief: 'She knows you from last week.' },
  trainee: { officer: null, role: 'Constable, community unit', brief: 'A neighbour asked you to look in.' },
  setting: 'The kitchen of a house in Vientiane, at four in the afternoon.',
  persona: {
    name: 'Mai',
    age: 24,
    background: 'She came to clean houses.',
    manner: 'Short, and funny when she forgets to be careful.',
    wants: 'Her phone and her wages.',
    fears: 'That her mother hears of it.',
  },
  objectives: ['To listen before asking.', 'To say what she may decide herself.'],
  meters: [
    { id: 'trust', from: 0, to: 10, start: 3, good: 'high' },
    { id: 'distress', from: 0, to: 10, start: 6, good: 'low' },
    { id: 'patience', from: 0, to: 10, start: 5, good: null },
  ],
  facts: [
    fact('debt', 'means'),
    fact('passport', 'means'),
    fact('journey', 'act'),
    fact('hours', 'purpose'),
    fact('wages', 'need'),
    fact('phone', 'need'),
    fact('locked', 'indicator'),
    fact('hand', 'need'),
    fact('child', 'other', true),
    fact('village', 'other', true),
  ],
  topics: [
    { id: 'money', about: 'what she owes', examples: [], answers: [rule(10, always, ['debt'])] },
    { id: 'child', about: 'her son', examples: [], answers: [rule(14, always, ['child'])] },
    {
      id: 'home',
      about: 'where she is from',
      examples: [],
      answers: [rule(18, always, ['village', 'journey'])],
    },
  ],
  country: null,
  services: [
    { is: 'labour-office', id: 'labour-office', name: 'Labour office', offers: 'asks for unpaid wages' },
  ],
  thirds: [{ id: 'madam', name: 'Madam Kim', role: 'the employer' }],
  opening: 'kitchen',
  reactions: [],
  anywhere: [rule(20, { type: 'leaves' }), rule(22, { type: 'silence' })],
  states,
  fallback: rule(30, always),
  notUnderstood: rule(32, always),
  askedAgain: reply('asked-again', 'You asked that.'),
  thanksForRephrasing: reply('thanks', 'Ah, now I see.'),
  endings: [
    {
      id: 'open-door',
      title: 'The door stays open',
      kind: 'good',
      says: null,
      debrief: 'Mai told you little. She knows what she may ask for, and she has your number.',
    },
    {
      id: 'closed-door',
      title: 'The door is closed',
      kind: 'poor',
      says: null,
      debrief: 'Mai said no more.',
    },
  ],
  rubric: {
    due: [
      { label: 'introduce', when: { type: 'turn', turn: 3 } },
      { label: 'privacy', when: { type: 'end' } },
      { label: 'rights', when: { type: 'end' } },
      { label: 'choice', when: { type: 'end' } },
      { label: 'refer', when: { type: 'end' } },
      { label: 'safety', when: { type: 'fact', fact: 'locked' } },
    ],
    talkShare: { least: null, most: 60 },
  },
  caseSheet: null,
  discussion: [],
}
