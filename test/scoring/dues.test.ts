import { describe, expect, it } from 'vitest'
import type { LabelId } from '../../src/analysis/index.ts'
import { readConversation } from '../../src/scoring/conversation.ts'
import { duesOf } from '../../src/scoring/dues.ts'
import { type Answer, conversation, type Said } from './records.ts'
import { small } from './small-scenario.ts'

const nothing: Said = { say: 'Mm.' }
const quiet: Answer = {}

/** What fell due and what came of it, but for what the rubric asks for: "empathize after 0: met in 2". */
function came(opening: Answer, ...steps: readonly (readonly [Said, Answer])[]): readonly string[] {
  return duesOf(readConversation(conversation(opening, steps)), small)
    .filter((due) => due.source.type !== 'rubric')
    .map((due) => `${due.label} after ${due.turn}: ${due.met === null ? 'missed' : `met in ${due.met}`}`)
}

/** The labels that the rubric asks for and that were done, with what each earned. */
function rubric(...turns: readonly Said[]): Readonly<Record<string, number>> {
  const dues = duesOf(
    readConversation(
      conversation(
        quiet,
        turns.map((said) => [said, quiet]),
      ),
    ),
    small,
  )
  return Object.fromEntries(
    dues
      .filter((due) => due.source.type === 'rubric' && due.met !== null)
      .map((due) => [due.label, due.credit]),
  )
}

const calls = (...callsFor: LabelId[]): Answer => ({ callsFor })
const with_ = (...labels: LabelId[]): Said => ({
  say: labels.join(' and '),
  labels: labels.map((id) => [id, id]),
})

describe('what a line calls for', () => {
  it('is met in the next turn or the one after', () => {
    expect(came(calls('empathize'), [with_('empathize'), quiet])).toEqual(['empathize after 0: met in 1'])
    expect(came(calls('empathize'), [nothing, quiet], [with_('empathize'), quiet])).toEqual([
      'empathize after 0: met in 2',
    ])
  })

  it('is each line’s own, and one turn may meet two', () => {
    const called = calls('empathize')
    expect(came(called, [nothing, called], [with_('empathize'), quiet])).toEqual([
      'empathize after 0: met in 2',
      'empathize after 1: met in 2',
    ])
    expect(came(called, [nothing, called], [nothing, quiet], [with_('empathize'), quiet])).toEqual([
      'empathize after 0: missed',
      'empathize after 1: met in 3',
    ])
  })

  it('is missed after that', () => {
    expect(came(calls('empathize'), [nothing, quiet], [nothing, quiet], [with_('empathize'), quiet])).toEqual(
      ['empathize after 0: missed'],
    )
  })

  it('is not used up by waiting in silence', () => {
    const wait: Said = { act: 'wait' }
    expect(
      came(calls('reframe'), [wait, quiet], [wait, quiet], [nothing, quiet], [with_('reframe'), quiet]),
    ).toEqual(['reframe after 0: met in 4'])
  })

  it('does not count where the conversation ends before its time is up', () => {
    expect(came(quiet, [nothing, calls('empathize')], [nothing, quiet])).toEqual([])
  })

  it('takes an invitation for an open question and the other way round', () => {
    expect(came(calls('encourage'), [with_('elicit'), quiet])).toEqual(['encourage after 0: met in 1'])
    expect(came(calls('elicit'), [with_('encourage'), quiet])).toEqual(['elicit after 0: met in 1'])
  })

  it('does not fall due again within three turns after it was met', () => {
    const again = calls('empathize')
    const meet = (words: string): Said => ({ say: words, labels: ['empathize'] })
    expect(
      came(
        again,
        [meet('one'), again],
        [nothing, again],
        [nothing, again],
        [nothing, again],
        [meet('two'), quiet],
      ),
    ).toEqual(['empathize after 0: met in 1', 'empathize after 4: met in 5'])
  })

  it('is not met by words that a major flag covers', () => {
    const said: Said = { say: 'You poor thing, you should have known.', labels: ['empathize', 'blaming'] }
    expect(came(calls('empathize'), [said, quiet], [nothing, quiet])).toEqual(['empathize after 0: missed'])
  })

  it('is not met by the same words a second time', () => {
    const said: Said = { say: 'That must have been so very hard for you.', labels: ['empathize'] }
    const steps = Array.from({ length: 6 }, (): readonly [Said, Answer] => [said, calls('empathize')])
    expect(came(calls('empathize'), ...steps)).toEqual([
      'empathize after 0: met in 1',
      'empathize after 4: missed',
    ])
  })

  it('is met by any one of what the line calls for, but safety is due by itself', () => {
    const called = calls('empathize', 'next-step', 'safety')
    expect(came(called, [with_('next-step'), quiet], [nothing, quiet])).toEqual([
      'safety after 0: missed',
      'next-step after 0: met in 1',
    ])
  })

  it('is let go where what met something just before would meet it again', () => {
    const first = with_('next-step')
    expect(
      came(
        calls('next-step'),
        [first, calls('empathize', 'next-step')],
        [{ say: 'soon', labels: ['next-step'] }, quiet],
      ),
    ).toEqual(['next-step after 0: met in 1'])
  })

  it('is met by at most two techniques a turn', () => {
    const wait: Said = { act: 'wait' }
    const all = with_('empathize', 'clarify', 'reframe')
    expect(
      came(
        calls('empathize'),
        [wait, calls('clarify')],
        [wait, calls('reframe')],
        [all, quiet],
        [nothing, quiet],
      ),
    ).toEqual(['empathize after 0: met in 3', 'clarify after 1: met in 3', 'reframe after 2: missed'])
  })
})

describe('a summary', () => {
  const four: Answer = { facts: ['debt', 'passport', 'hours', 'wages'] }

  it('falls due when four facts were told since the last', () => {
    expect(came(quiet, [nothing, four], [with_('summarize'), quiet])).toEqual(['summarize after 1: met in 2'])
    expect(
      came(
        quiet,
        [nothing, { facts: ['debt', 'passport'] }],
        [with_('summarize'), { facts: ['hours', 'wages'] }],
      ),
    ).toEqual([])
  })
})

describe('what the rubric asks for after a fact', () => {
  it('falls due when the fact was told, and not before', () => {
    expect(came(quiet, [with_('safety'), quiet])).toEqual([])
    expect(came(quiet, [nothing, { facts: ['locked'] }], [with_('safety'), quiet])).toEqual([
      'safety after 1: met in 2',
    ])
  })
})

describe('what the rubric asks for', () => {
  it('earns all in time and half later', () => {
    expect(rubric(nothing, nothing, with_('introduce'))).toEqual({ introduce: 1 })
    expect(rubric(nothing, nothing, nothing, with_('introduce'))).toEqual({ introduce: 0.5 })
  })

  it('is earned by two of four safeguards that are recited in one turn', () => {
    expect(rubric(with_('introduce', 'privacy', 'rights', 'choice'))).toEqual({ introduce: 1, privacy: 1 })
  })

  it('is not earned within three turns by what was recited, and later it is', () => {
    const recital = with_('introduce', 'privacy', 'rights', 'choice')
    expect(rubric(recital, nothing, nothing, with_('rights'))).toEqual({ introduce: 1, privacy: 1 })
    expect(rubric(recital, nothing, nothing, nothing, with_('rights'))).toEqual({
      introduce: 1,
      privacy: 1,
      rights: 1,
    })
  })

  it('is not earned by reciting in every turn, however long', () => {
    const recital = (turn: number): Said => ({
      say: `introduce ${turn} privacy ${turn} rights ${turn} choice ${turn}`,
      labels: ['introduce', 'privacy', 'rights', 'choice'].map(
        (id) => [id as LabelId, `${id} ${turn}`] as const,
      ),
    })
    expect(rubric(...Array.from({ length: 12 }, (_, turn) => recital(turn)))).toEqual({
      introduce: 1,
      privacy: 1,
    })
  })
})
