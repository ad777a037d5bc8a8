import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeaderRecord, Sheet, TranscriptRecord } from '../../../src/record/index.ts'
import {
  conversationFigures,
  encodeStatement,
  ownAddress,
  type ReportedConversation,
  type Statement,
  statementsOf,
  type XapiOptions,
} from '../../../src/report/index.ts'
import { score } from '../../../src/scoring/index.ts'
import { anyRecords, recordsOf, steps } from '../../scoring/arbitrary-records.ts'
import { conversation } from '../../scoring/records.ts'
import { small } from '../../scoring/small-scenario.ts'
import { headerOf } from '../held.ts'
import { problemsOf } from './problems-of.ts'

const usual: XapiOptions = { homePage: ownAddress, threshold: null, withTexts: false, limits: ['It errs.'] }

function reported(
  header: HeaderRecord,
  records: readonly TranscriptRecord[],
  changes: Partial<ReportedConversation> = {},
): ReportedConversation {
  return {
    id: 'one',
    trainee: { id: 'T-7K2M9Q', called: header.trainee, group: null },
    header,
    records: [header, ...records.filter(({ type }) => type !== 'header')],
    reviewers: 0,
    scenario: small,
    changed: false,
    ...changes,
  }
}

/** The statements as somebody reads them from the lines. */
function stated(one: ReportedConversation, options: Partial<XapiOptions> = {}): readonly Statement[] {
  return statementsOf(one, conversationFigures(one), { ...usual, ...options }).map(
    (statement) => JSON.parse(encodeStatement(statement)) as Statement,
  )
}

function verbs(statements: readonly Statement[]): readonly (string | undefined)[] {
  return statements.map(({ verb }) => verb.id.split('/').at(-1))
}

function expectValid(statements: readonly Statement[]): void {
  for (const statement of statements) expect(problemsOf(statement)).toEqual([])
}

const talk = conversation({ callsFor: ['empathize'] }, [
  [
    { say: 'I am Lan. That sounds frightening.', labels: ['empathize', 'introduce'] },
    { facts: ['debt'], trust: 5 },
  ],
  [{ act: 'wait' }, {}],
  [{ say: 'Why did you lie?', form: 'closed', labels: ['blaming'] }, { trust: 2 }],
])
const scored = talk.map((record) =>
  record.type === 'end' ? { ...record, score: { total: 62.5, of: 100 as const, parts: [] } } : record,
)

describe('xAPI statements', () => {
  it('are checked by a validator that finds what is wrong', () => {
    const [statement] = stated(reported(headerOf(), scored))
    expect(problemsOf({ ...statement, timestamp: 'yesterday' })).not.toEqual([])
    expect(problemsOf({ ...statement, id: 'one' })).not.toEqual([])
    expect(problemsOf({ ...statement, context: { ...statement?.context, language: '%' } })).not.toEqual([])
  })

  it('say that it began, each turn with its labels, and that it was completed with its score', () => {
    const statements = stated(reported(headerOf(), scored))
    expectValid(statements)
    expect(verbs(statements)).toEqual(['initialized', 'answered', 'answered', 'answered', 'completed'])
    const [began, first, second, third, completed] = statements
    expect(began?.actor).toEqual({
      objectType: 'Agent',
      account: { homePage: ownAddress, name: 'T-7K2M9Q' },
    })
    expect(began?.timestamp).toBe('2026-01-31T08:00:00.000Z')
    expect(first?.object.id).toBe(`${ownAddress}/xapi/scenarios/mai/lines/line-0.1`)
    expect(first?.timestamp).toBe('2026-01-31T08:00:10.000Z')
    const of = (statement: Statement | undefined, name: string) =>
      statement?.result?.extensions?.[`${ownAddress}/xapi/extensions/${name}`]
    expect(of(first, 'labels')).toEqual([
      { id: 'empathize', family: 'listening', confidence: 0.9 },
      { id: 'introduce', family: 'care', confidence: 0.9 },
    ])
    expect(of(first, 'facts')).toEqual(['debt'])
    expect(of(second, 'act')).toBe('wait')
    expect(of(third, 'labels')).toEqual([
      { id: 'blaming', family: 'closing', severity: 'major', confidence: 0.9 },
    ])
    expect(completed?.result).toMatchObject({
      completion: true,
      score: { scaled: 0.625, raw: 62.5, min: 0, max: 100 },
    })
    expect(new Set(statements.map(({ context }) => context.registration)).size).toBe(1)
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  it('say with the completion how the case sheet was scored, apart from the score, and nothing where none was filled in', () => {
    const sheet: Sheet = {
      kind: 'response',
      claims: [],
      conclusion: null,
      assess: null,
      refer: [],
      consent: null,
      words: {},
    }
    const part = { id: 'needs', value: 0.5, points: 20, of: 40, turns: [1] }
    const filled: TranscriptRecord[] = [
      ...scored,
      { type: 'case-sheet', turn: 3, at: 50_000, sheet, score: { total: 50, of: 100, parts: [part] } },
    ]
    const sheetIn = (records: readonly TranscriptRecord[]) =>
      stated(reported(headerOf(), records)).at(-1)?.result?.extensions?.[
        `${ownAddress}/xapi/extensions/case-sheet`
      ]
    expectValid(stated(reported(headerOf(), filled)))
    expect(sheetIn(filled)).toEqual({ total: 50, of: 100, parts: [{ id: 'needs', points: 20, of: 40 }] })
    expect(sheetIn(scored)).toBe(undefined)
    expect(stated(reported(headerOf(), filled)).at(-1)?.result?.score).toMatchObject({ raw: 62.5 })
  })

  it('are the same with the same ids when they are made again, and others where a review changed a label', () => {
    const before = stated(reported(headerOf(), scored))
    expect(stated(reported(headerOf(), scored))).toEqual(before)
    const overruled = scored.map((record) =>
      record.type === 'trainee' && record.turn === 3
        ? { ...record, analysis: { ...record.analysis, flags: [] } }
        : record,
    )
    const after = stated(reported(headerOf(), overruled))
    expect(after.map(({ id }, index) => id === before[index]?.id)).toEqual([true, true, true, false, true])
    const again = overruled.map((record) =>
      record.type === 'end' ? { ...record, score: score(overruled, small) } : record,
    )
    const review = reported(headerOf(), again, { reviewers: 2 })
    expect(stated(review).at(-1)?.id).not.toBe(before.at(-1)?.id)
  })

  it('are the same whatever is said beside them: only the definition of the activity changes', () => {
    const ids = (limits: readonly string[]) =>
      stated(reported(headerOf(), scored), { limits }).map(({ id }) => id)
    expect(ids(['It errs.', 'Often.'])).toEqual(ids(['It errs.']))
    const [began] = stated(reported(headerOf(), scored))
    expect(began?.object.definition.extensions).toEqual({
      [`${ownAddress}/xapi/extensions/limits`]: ['It errs.'],
    })
  })

  it('hold neither a name nor what was typed, but where texts are asked for', () => {
    const lines = JSON.stringify(stated(reported(headerOf({ trainee: 'Lan Pham' }), scored)))
    expect(lines).not.toMatch(/Lan|frightening|lie\?/)
    const withTexts = stated(reported(headerOf(), scored), { withTexts: true })
    expectValid(withTexts)
    expect(withTexts[1]?.result?.response).toBe('I am Lan. That sounds frightening.')
  })

  it('never say of one that is not finished that it was stopped, or failed', () => {
    const open = reported(headerOf({ mode: 'assessment' }), conversation({}, [[{ say: 'Hello' }, {}]], null))
    expect(verbs(stated(open, { threshold: 50 }))).toEqual(['initialized', 'answered'])
  })

  it('say passed or failed only where an academy sets a threshold, of assessments that a program coded', () => {
    const last = (header: Partial<HeaderRecord>, threshold: number | null) =>
      verbs(stated(reported(headerOf(header), scored), { threshold })).at(-1)
    expect(last({ mode: 'assessment' }, null)).toBe('completed')
    expect(last({ mode: 'assessment' }, 62.5)).toBe('passed')
    expect(last({ mode: 'assessment' }, 63)).toBe('failed')
    expect(last({ mode: 'practice' }, 63)).toBe('completed')
    expect(last({ mode: 'assessment', coder: 'self 1' }, 63)).toBe('completed')
    expectValid(stated(reported(headerOf({ mode: 'assessment' }), scored), { threshold: 50 }))
  })

  it('count a turn that was said again once, and nothing of before a resumption twice', () => {
    const again: TranscriptRecord[] = talk.flatMap((record): TranscriptRecord[] =>
      record.type === 'end'
        ? [
            { ...record, ending: null, reason: 'quit' },
            { type: 'resume', turn: 3, at: 90_000 },
            { type: 'again', turn: 3, at: 90_001 },
            ...talk.filter((each) => 'turn' in each && each.turn === 3 && each.type !== 'end'),
            record,
          ]
        : [record],
    )
    const statements = stated(reported(headerOf(), again))
    expect(verbs(statements)).toEqual(['initialized', 'answered', 'answered', 'answered', 'completed'])
  })

  it('are valid whatever the records and the header hold', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '=HYPERLINK("x")',
        '\u202eabc',
        '\ud800',
        '\u001b[2J',
        '',
        '../..',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anyRecords,
          steps.map((all) => recordsOf(all)),
        ),
        fc.record({ id: nasty, title: nasty, language: nasty, hearken: nasty, coder: nasty }),
        fc.constantFrom('2026-01-31', '-000001-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z', '0000-01-01'),
        fc.option(fc.integer({ min: 0, max: 100 })),
        fc.boolean(),
        (records, { id, title, ...rest }, started, threshold, withTexts) => {
          const header = headerOf({ ...rest, started, mode: 'assessment' })
          const scenario = { ...header.scenario, id, title }
          expectValid(stated(reported({ ...header, scenario }, records), { threshold, withTexts }))
        },
      ),
    )
  })
})
