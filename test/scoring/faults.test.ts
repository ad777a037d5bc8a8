import { describe, expect, it } from 'vitest'
import { judge } from '../../src/scoring/judgement.ts'
import { type Answer, conversation, type Said } from './records.ts'
import { small } from './small-scenario.ts'

/** The faults of a conversation as they cost: "1: blaming 6". */
function faults(...steps: readonly (Said | readonly [Said, Answer])[]): readonly string[] {
  const whole = steps.map((each): readonly [Said, Answer] => ('length' in each ? each : [each, {}]))
  return judge(conversation({}, whole), small)
    .faults.filter(({ cost }) => cost > 0)
    .map(({ turn, flag, cost }) => `${turn}: ${flag} ${cost}`)
}

describe('a fault', () => {
  it.each<readonly [string, Said, readonly string[]]>([
    ['is free where there is none', { say: 'How are you?', labels: ['elicit'] }, []],
    ['costs six where it is major', { say: 'You should have known.', labels: ['blaming'] }, ['1: blaming 6']],
    ['costs two where it dismisses', { say: 'Calm down.', labels: ['dismissive'] }, ['1: dismissive 2']],
    [
      'costs nothing by itself where it is a question that closes',
      { say: 'When?', labels: ['fact-seeking', 'closed', 'multiple'] },
      [],
    ],
    [
      'costs once where several flags stand on the same words',
      { say: 'Why did you not leave, girl?', labels: ['blaming', 'leading', 'dismissive', 'fact-seeking'] },
      ['1: blaming 6'],
    ],
    [
      'costs once where one flag covers most of another',
      {
        say: 'Calm down, you should have known.',
        labels: [
          ['blaming', 'down, you should have known'],
          ['dismissive', 'Calm down,'],
        ],
      },
      ['1: blaming 6'],
    ],
    [
      'costs twice where the words are apart',
      {
        say: 'You girls. You should have known.',
        labels: [
          ['labelling', 'You girls.'],
          ['blaming', 'You should have known.'],
        ],
      },
      ['1: labelling 6', '1: blaming 6'],
    ],
    [
      'is not hidden by another that reaches over two',
      {
        say: 'You girls. You should have known.',
        labels: [['labelling', 'You girls.'], ['blaming', 'You should have known.'], 'threatening'],
      },
      ['1: labelling 6', '1: blaming 6'],
    ],
  ])('%s', (_, said, expected) => {
    expect([...faults(said)].sort()).toEqual([...expected].sort())
  })
})

describe('pushing for what is theirs to keep', () => {
  const about = (topic: string): Said => ({
    say: 'Where is he now?',
    labels: ['fact-seeking'],
    topics: [topic],
  })

  it('costs as much as a major flag', () => {
    expect(faults(about('child'))).toEqual(['1: fact-seeking 6'])
  })

  it('is no fault where the topic leads elsewhere, or to something else too', () => {
    expect(faults(about('money'))).toEqual([])
    expect(faults(about('home'))).toEqual([])
  })

  it('is one once that something else was told', () => {
    expect(faults([{ say: 'Mm.' }, { facts: ['journey'] }], about('home'))).toEqual(['2: fact-seeking 6'])
  })

  it('is none about what was told', () => {
    expect(faults([{ say: 'Mm.' }, { facts: ['child'] }], about('child'))).toEqual([])
  })

  it('is none by an open question', () => {
    expect(
      faults({ say: 'What would you like to say about him?', labels: ['elicit'], topics: ['child'] }),
    ).toEqual([])
  })
})
