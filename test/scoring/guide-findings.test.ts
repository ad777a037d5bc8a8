import { describe, expect, it } from 'vitest'
import { namedParagraphs } from '../../src/guide/index.ts'
import { createSay } from '../../src/language/index.ts'
import type { TranscriptRecord } from '../../src/record/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { guideLists } from '../../src/scoring/guide-lists.ts'
import { createDebrief } from '../../src/scoring/index.ts'
import { average } from './conversations.ts'
import { type Answer, conversation, type Said } from './records.ts'
import { small } from './small-scenario.ts'

const say = createSay('en')
const rows = (records: readonly TranscriptRecord[], scenario: Scenario = small) =>
  new Map(
    createDebrief(records, scenario, say)
      .guide.flatMap(({ things }) => things)
      .map(({ text, when }) => [text, when]),
  )
const held = (said: readonly Said[], ending: string | null = 'open-door', opening: Answer = {}) =>
  conversation(
    opening,
    said.map((each) => [each, {}] as const),
    ending,
  )

describe('what the guide asks for with a possible victim', () => {
  it('is four kinds of engagement and seven considerations, of paragraphs that there are', () => {
    expect(createDebrief(average, small, say).guide.map(({ things }) => things.length)).toEqual([4, 7])
    for (const { paragraph } of guideLists) expect(namedParagraphs(paragraph)).toHaveLength(1)
  })

  it('is only asked where a response scenario trains one of the two', () => {
    const shown = (change: Partial<Scenario>) =>
      createDebrief(average, { ...small, ...change }, say).guide.length
    expect(shown({ trains: ['M4 §2.1–2.2'] })).toBe(2)
    expect(shown({ trains: ['M4 §1.1–1.5', 'M7 §2.9'] })).toBe(0)
    expect(shown({ kind: 'prevention' })).toBe(0)
    expect(createDebrief(held([]), small, say).guide).toEqual([])
  })

  it('names the turns where it was given', () => {
    const found = rows(held([{ say: 'You may stop at any time.', labels: ['rights'] }, { say: 'Mm.' }]))
    expect(found.get('Rights made known')).toBe('turn 1')
    expect(found.get('Rights explained')).toBe('turn 1')
    const often = Array.from({ length: 6 }, () => ({ say: 'Go on.', labels: ['encourage'] }) as const)
    expect(rows(held(often)).get('Room to talk and to see how things stand')).toBe(
      'turn 1, 2, 3, 4 and 2 more',
    )
  })

  it('does not count on words that a major flag covers', () => {
    const text = 'You have a right to food if you talk.'
    expect(rows(held([{ say: text, labels: ['rights', 'threatening'] }])).get('Rights explained')).toMatch(
      /^due/,
    )
  })

  it('tells apart what a choice was of, where a program heard it', () => {
    const found = rows(
      held([
        { say: 'Would you rather talk with a woman officer?', labels: ['choice'] },
        { say: 'Shall we take a break?', labels: ['choice'] },
      ]),
    )
    expect(found.get('The gender of who asks and helps')).toBe('turn 1')
    expect(found.get('An interpreter, where needed')).toMatch(/^due before the first question/)
  })

  it('leaves open what a choice was of, where people picked the labels', () => {
    const picked = held([{ say: 'Bà muốn nghỉ không?', labels: ['choice'] }]).map((record) =>
      record.type === 'header' ? { ...record, coder: 'self 1' } : record,
    )
    const header = { type: 'header', coder: 'self 1' } as TranscriptRecord
    const records = picked.some(({ type }) => type === 'header') ? picked : [header, ...picked]
    expect(rows(records).get('The gender of who asks and helps')).toBe('perhaps: a choice in turn 1')
  })

  it('says where it would have been due: where the conversation asked for it, else where it belongs', () => {
    const asked = conversation({ text: 'My hand hurts.' }, [
      [{ say: 'Hello.' }, {}],
      [{ say: 'How was the day?', form: 'open', labels: ['elicit'] }, { callsFor: ['safety'] }],
      [{ say: 'I see.' }, {}],
      [{ say: 'I see.' }, {}],
    ])
    const found = rows(asked)
    expect(found.get('A safe and secure place')).toBe('due after turn 2')
    expect(found.get('Who you are, and what this is for')).toBe('due by turn 3')
    expect(found.get('The gender of who asks and helps')).toBe('due before the first question (turn 2)')
    expect(found.get('What happens next, and staying safe')).toBe('due after turn 2')
    expect(found.get('Another way: services and help')).toBe('due before the end (turn 4)')
  })

  it('names the turns that went against care and respect', () => {
    const found = rows(held([{ say: 'Why did you stay?', labels: ['blaming'] }, { say: 'Sorry.' }]))
    expect(found.get('Questions with care and respect')).toBe('not in turn 1')
  })

  it('calls nothing due that may still come, where it was stopped', () => {
    const found = rows(held([{ say: 'Hello.' }], null))
    expect(found.get('Rights explained')).toBe('not yet')
    expect([...found.values()].some((when) => when.startsWith('due'))).toBe(false)
  })
})
