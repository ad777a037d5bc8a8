import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  castVote,
  countVotes,
  mostVoters,
  noVotes,
  readVotes,
  talkAbout,
  uncastVote,
  voteChoices,
  votesIn,
} from '../../src/course/index.ts'
import { createSay } from '../../src/language/index.ts'
import { decode, encode, type TranscriptRecord, type VotesRecord } from '../../src/record/index.ts'
import { conversation } from '../scoring/records.ts'
import { small } from '../scoring/small-scenario.ts'

const talk = conversation({}, [
  [{ say: 'How was the day?', form: 'open', labels: ['elicit', 'closed'] }, { trust: 5 }],
  [{ say: 'Hm.' }, {}],
  [{ say: 'Why?', labels: ['blaming'] }, { trust: 2 }],
])
const votes = (
  turn: number,
  about: VotesRecord['about'],
  counts: VotesRecord['counts'],
): TranscriptRecord => ({
  type: 'votes',
  turn,
  at: turn * 10_000,
  about,
  counts,
})
const seen = (...cast: readonly TranscriptRecord[]) =>
  votesIn([...cast, ...talk], small).map(({ turn, came, seen: how }) => [turn, came, how])

describe('votes of a group', () => {
  it('are held against what the person did', () => {
    expect(
      seen(
        votes(1, 'answer', { opens: 3 }),
        votes(2, 'answer', { opens: 1, stays: 2 }),
        votes(3, 'answer', { stays: 4 }),
      ),
    ).toEqual([
      [1, ['opens'], 'as-it-came'],
      [2, ['stays'], 'differently'],
      [3, ['closes'], 'otherwise'],
    ])
  })

  it('are held against what the turn was heard as, which may be several things', () => {
    expect(
      seen(votes(1, 'turn', { closing: 2 }), votes(2, 'turn', { nothing: 1 }), votes(3, 'turn', { care: 1 })),
    ).toEqual([
      [1, ['listening', 'closing'], 'as-it-came'],
      [2, ['nothing'], 'as-it-came'],
      [3, ['closing'], 'otherwise'],
    ])
  })

  it('count only where there is such a turn and somebody voted, of two on one turn the later', () => {
    expect(seen(votes(9, 'answer', { opens: 1 }), votes(1, 'answer', { opens: 0 }))).toEqual([])
    expect(seen(votes(1, 'answer', { closes: 1 }), votes(1, 'answer', { opens: 1 }))).toEqual([
      [1, ['opens'], 'as-it-came'],
    ])
    expect(votesIn(talk, small)).toEqual([])
  })

  it('are left out where their turn was said again', () => {
    const said = conversation({}, [[{ say: 'Hello.' }, { trust: 5 }]], null)
    const again = { type: 'again', turn: 1, at: 1 } as const
    const records = [
      votes(1, 'answer', { closes: 1 }),
      ...said,
      again,
      votes(1, 'answer', { opens: 2 }),
      ...said,
    ]
    expect(votesIn(records, small).map(({ counts }) => counts[0]?.votes)).toEqual([2])
  })

  it('stand in a transcript as they were', () => {
    const record = votes(1, 'turn', { care: 2 })
    expect(decode(encode([record])).records).toEqual([record])
    expect(decode('{"type":"votes","turn":1,"at":0,"about":"weather","counts":{}}\n').problems).not.toEqual(
      [],
    )
  })
})

describe('casting votes', () => {
  it('takes one key a vote, no more than there are people', () => {
    const cast = [0, 2, 7, -1, 0].reduce((so, choice) => castVote(so, choice, 2), noVotes('answer'))
    expect(cast.cast).toEqual([0, 2])
    expect(countVotes(cast)).toEqual({ opens: 1, stays: 0, closes: 1 })
    expect(uncastVote(cast).cast).toEqual([0])
    expect(uncastVote(noVotes('turn')).cast).toEqual([])
  })

  it.each([
    ['1 1 3', 'answer', [0, 0, 2]],
    ['113', 'answer', [0, 0, 2]],
    ['t 1 5', 'turn', [0, 4]],
    ['T', 'turn', []],
    ['', 'answer', []],
  ])('reads “%s”', (line, about, cast) => expect(readVotes(line, 4)).toEqual({ about, cast }))

  it.each(['4', '0', 't 6', '1 1 1 1 1', 'yes', '1 a', '/wait', '-1'])('does not read “%s”', (line) => {
    expect(readVotes(line, 4)).toBeNull()
  })

  it('never counts more votes than people, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: mostVoters }), (line, people) => {
        const read = readVotes(line, people)
        if (read === null) return
        const sum = Object.values(countVotes(read)).reduce((so, each) => so + each, 0)
        expect(sum).toBe(read.cast.length)
        expect(sum).toBeLessThanOrEqual(people)
        expect(Object.keys(countVotes(read))).toEqual([...voteChoices[read.about]])
      }),
    )
  })
})

describe('what a group may talk about', () => {
  it('is the scenario’s questions, then the guide’s of its module', () => {
    const [first, second] = talkAbout({ ...small, discussion: ['What did she hear?'] }, createSay('en'))
    expect(first).toBe('What did she hear?')
    expect(second).toContain('Module 5')
  })
})
