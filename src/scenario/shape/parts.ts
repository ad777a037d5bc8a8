import { bounds, type Holds, may, must, names, type Part, type Parts, shapeOf, text } from './holds.ts'
import {
  askedForIds,
  conclusions,
  endingKinds,
  factKinds,
  formIds,
  goodWays,
  leastExamples,
  officers,
  ranges,
  scenarioKinds,
  serviceRoles,
  setOfficers,
  sheetLists,
} from './words.ts'

const number = (range: Extract<Holds, { type: 'number' }>['range']): Holds => ({ type: 'number', range })
const choice = (words: readonly string[]): Holds => ({ type: 'choice', words })
const texts = (least = 1): Holds => ({ type: 'texts', least })
const part = (name: string): Holds => ({ type: 'part', part: name })
const byId = (name: string): Holds => ({ type: 'by-id', part: name })
const list = (name: string, least: 0 | 1 = 0): Holds => ({ type: 'list', part: name, least })
const labels = (family: Extract<Holds, { type: 'labels' }>['family'], least: 0 | 1 = 1): Holds => ({
  type: 'labels',
  family,
  least,
})
const lines: Holds = { type: 'lines' }
const reply: Holds = { type: 'reply' }
const isTrue: Holds = { type: 'true' }

/** What `again` and `first-time` speak of: one of these must stand beside them. */
const comingUp = ['technique', 'safeguard', 'partnership', 'flag', 'topic', 'silence']

const when: Part = {
  keys: {
    technique: may(labels('technique')),
    safeguard: may(labels('safeguard')),
    partnership: may(labels('partnership')),
    flag: may(labels('flag')),
    topic: may(names),
    form: may({ type: 'choices', words: formIds }),
    silence: may(isTrue),
    leaves: may(isTrue),
    meters: may({ type: 'meter-bounds' }),
    told: may(names),
    'not-told': may(names),
    'facts-told': may(bounds),
    heard: may(labels('label')),
    'not-heard': may(labels('label')),
    turns: may(bounds),
    'turns-here': may(bounds),
    in: may(names),
    'been-in': may(names),
    officer: may({ type: 'choices', words: officers }),
    'first-time': may(isTrue),
    again: may(isTrue),
    not: may(part('when')),
    'any-of': may(list('when', 1)),
    'all-of': may(list('when', 1)),
  },
  needs: { again: comingUp, 'first-time': comingUp },
}

const rule: Part = {
  keys: {
    when: may(part('when')),
    says: may(reply),
    third: may(part('speaker')),
    tells: may(names),
    meters: may({ type: 'meter-changes' }),
    'go-to': may(text),
  },
  oneOf: ['says', 'third', 'go-to'],
  needs: { tells: ['says', 'third'] },
}

/** The parts of a scenario file. */
export const scenarioParts = {
  scenario: {
    keys: {
      id: must({ type: 'id' }),
      title: must(text),
      level: must(number(ranges.level)),
      language: must(text),
      kind: must(choice(scenarioKinds)),
      trains: must({ type: 'references' }),
      'content-note': must(text),
      minutes: must(number(ranges.minutes)),
      short: may(part('short')),
      trainee: must(part('trainee')),
      setting: must(text),
      persona: must(part('persona')),
      objectives: must(texts()),
      meters: must(byId('meter')),
      facts: must(byId('fact')),
      topics: must(byId('topic')),
      services: may(byId('service')),
      thirds: may(byId('third')),
      opening: must(text),
      reactions: may(list('reaction')),
      anywhere: must(list('rule')),
      states: must(byId('state')),
      fallback: must(lines),
      'not-understood': must(lines),
      'asked-again': must(lines),
      'thanks-for-rephrasing': must(lines),
      endings: must(byId('ending')),
      rubric: may(part('rubric')),
      'case-sheet': may(part('case-sheet')),
      discussion: may(texts()),
    },
  },
  short: {
    keys: {
      minutes: must(number(ranges.minutes)),
      opening: must(text),
      meters: may({ type: 'meter-changes' }),
      brief: may(text),
    },
  },
  trainee: { keys: { role: must(text), brief: must(text), officer: may(choice(setOfficers)) } },
  persona: {
    keys: {
      name: must(text),
      age: may(number(ranges.age)),
      background: must(text),
      manner: must(text),
      wants: must(text),
      fears: must(text),
    },
  },
  meter: {
    keys: {
      from: must(number(ranges.meter)),
      to: must(number(ranges.meter)),
      start: must(number(ranges.meter)),
      good: may(choice(goodWays)),
    },
  },
  fact: {
    keys: {
      tells: must(text),
      kind: may(choice(factKinds)),
      'theirs-to-keep': may(isTrue),
      'need-not-be-asked': may(isTrue),
      'unlocked-by': may(text),
    },
    oneOf: ['kind', 'theirs-to-keep'],
  },
  topic: {
    keys: { about: must(text), examples: must(texts(leastExamples)), answers: may(list('answer')) },
  },
  service: { keys: { name: must(text), offers: must(text), is: may(choice(serviceRoles)) } },
  third: { keys: { name: must(text), role: must(text) } },
  reaction: { keys: { when: must(part('when')), meters: must({ type: 'meter-changes' }) } },
  rule,
  // The answers of a topic hold only where it is touched, so that `again` has something to speak of.
  answer: { ...rule, keys: { ...rule.keys, when: may(part('answer-when')) }, like: 'rule' },
  'answer-when': { keys: when.keys, like: 'when' },
  when,
  speaker: { keys: { who: must(text), says: must(reply) } },
  line: {
    keys: {
      text: must(text),
      asks: may({ type: 'choices', words: askedForIds }),
      when: may(part('when')),
      'calls-for': may(labels('due', 0)),
    },
  },
  state: {
    keys: {
      about: may(text),
      hint: may(text),
      says: may(reply),
      start: may(text),
      rules: may(list('rule')),
      states: may(byId('state')),
    },
    needs: { states: ['start'] },
  },
  ending: {
    keys: { title: must(text), kind: must(choice(endingKinds)), says: may(reply), debrief: must(text) },
  },
  rubric: { keys: { due: may({ type: 'dues' }), 'talk-share': may(bounds) } },
  'case-sheet': {
    keys: {
      conclusion: may(choice(conclusions)),
      ...Object.fromEntries(sheetLists.map((key) => [key, may(names)])),
      child: may(isTrue),
      'refer-to': may(names),
      solution: may(text),
      owed: may(text),
    },
  },
} as const satisfies Parts

/** The keys of each part of a scenario file, as its reader takes them. */
export const shapes = Object.fromEntries(
  Object.entries(scenarioParts).map(([name, each]) => [name, shapeOf(each)]),
) as Readonly<Record<keyof typeof scenarioParts, Readonly<Record<string, boolean>>>>
