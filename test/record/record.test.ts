import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countingRecords,
  decode,
  encode,
  sheetElements,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { headerFor, scenarioAt } from '../arbitrary/scenarios.ts'

const header = headerFor(scenarioAt('test/corpus/good/lin.yaml'))
const at = fc.nat()
const turn = fc.nat(500)

const records: fc.Arbitrary<TranscriptRecord> = fc.oneof(
  fc.record({
    type: fc.constant('trainee' as const),
    turn,
    at,
    text: fc.string({ unit: 'binary' }),
    analysis: analyses(['a', 'b']),
  }),
  fc.record({
    type: fc.constant('persona' as const),
    turn,
    at,
    line: fc.string(),
    text: fc.string({ unit: 'binary' }),
    rule: fc.option(fc.string()),
    state: fc.string(),
    meters: fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      fc.integer(),
    ),
    facts: fc.array(fc.string()),
  }),
  fc.record({ type: fc.constant('again' as const), turn, at }),
  fc.record({ type: fc.constant('resume' as const), turn, at }),
  fc.record({
    type: fc.constant('end' as const),
    turn,
    at,
    ending: fc.option(fc.string()),
    score: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('case-sheet' as const),
    turn,
    at,
    sheet: fc.record({
      kind: fc.constantFrom('response' as const, 'prevention' as const),
      claims: fc.array(
        fc.record({
          as: fc.constantFrom(...sheetElements),
          fact: fc.string(),
          turns: fc.array(turn),
        }),
      ),
      conclusion: fc.constantFrom(null, 'trafficking' as const, 'not-enough-to-say' as const),
      assess: fc.option(fc.string()),
      refer: fc.array(fc.string()),
      consent: fc.option(
        fc.record({
          said: fc.constantFrom('given' as const, 'refused' as const),
          turn: fc.option(turn),
        }),
      ),
      words: fc.record({ owed: fc.string({ unit: 'binary' }) }, { requiredKeys: [] }),
    }),
    score: fc.constant({ total: 4, of: 100 as const, parts: [] }),
  }),
  fc.record({
    type: fc.constant('unknown' as const),
    json: fc.record({ type: fc.constant('mood'), value: fc.string() }),
  }),
)

describe('a case sheet', () => {
  const sheet = {
    kind: 'response',
    claims: [],
    conclusion: null,
    assess: null,
    refer: [],
    consent: null,
    words: {},
  }
  const score = { total: 40, of: 100, parts: [] }
  const whole = { type: 'case-sheet', turn: 2, at: 1, sheet, score }
  const read = (record: object) => decode(`${JSON.stringify(header)}\n${JSON.stringify(record)}\n`)

  it('is damaged where something of it is missing or of another kind', () => {
    expect(read(whole).records).toHaveLength(2)
    for (const damaged of [
      { ...whole, sheet: undefined },
      { ...whole, score: null },
      { ...whole, sheet: { ...sheet, conclusion: 'guilty' } },
      { ...whole, sheet: { ...sheet, claims: [{ as: 'act', fact: 'x' }] } },
      { ...whole, sheet: { ...sheet, consent: { said: 'perhaps', turn: 1 } } },
      { ...whole, sheet: { ...sheet, words: { owed: 3 } } },
    ])
      expect(read(damaged)).toMatchObject({ records: [header], problems: [{ code: 'damaged-last-line' }] })
  })

  it('counts in place of an earlier one, and goes with the ending where the last turn is said again', () => {
    const one = read(whole).records[1] as TranscriptRecord
    const other = { ...one, at: 9 } as TranscriptRecord
    const end: TranscriptRecord = { type: 'end', turn: 2, at: 0, ending: 'x', score: null }
    const again: TranscriptRecord = { type: 'again', turn: 2, at: 10 }
    expect(countingRecords([header, end, one, other])).toEqual([header, end, other])
    expect(countingRecords([header, end, one, again])).toEqual([header])
  })
})

describe('the header of a conversation that began in the middle', () => {
  const middles = [
    { from: { state: 'talking' } },
    { from: { state: 'talking', meters: { trust: 3 } } },
    { after: { conversation: 'skilled', turns: 4 } },
  ]

  it('reads back as it was written', () => {
    for (const middle of middles)
      expect(decode(encode([{ ...header, ...middle }])).records).toEqual([{ ...header, ...middle }])
  })

  it('is damaged where it does not say from where', () => {
    for (const middle of [{ from: 'talking' }, { from: { state: 1 } }, { after: { conversation: 'a' } }])
      expect(decode(JSON.stringify({ ...header, ...middle })).records).toEqual([])
  })
})

describe('a transcript', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 12 }), (some) => {
        const all = [header, ...some]
        expect(decode(encode(all))).toEqual({ records: JSON.parse(JSON.stringify(all)), problems: [] })
      }),
    )
  })

  it('never throws on any text, and names a line that is damaged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(() => decode(text)).not.toThrow()
      }),
    )
    const text = `${JSON.stringify(header)}\n{"type":"trainee"}\n{"type":"again","turn":1,"at":2}\n`
    expect(decode(text).problems).toEqual([
      {
        code: 'damaged-line',
        line: 2,
        span: { start: JSON.stringify(header).length + 1, end: JSON.stringify(header).length + 19 },
      },
    ])
  })

  it('loses at most its last line when cut off anywhere', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 1, maxLength: 6 }), fc.nat(), (some, cut) => {
        const text = encode([header, ...some])
        const first = JSON.stringify(header).length + 1
        const part = text.slice(0, first + (cut % (text.length - first)))
        const whole = part.split('\n').length - 1
        const { records: read, problems } = decode(part)
        expect(read.length).toBeGreaterThanOrEqual(whole)
        expect(problems.every((problem) => problem.code === 'damaged-last-line')).toBe(true)
      }),
    )
  })

  it.each([
    ['', 'no-header'],
    ['hello\n', 'no-header'],
    [`${JSON.stringify({ ...header, format: 'other/thing' })}\n`, 'other-format'],
    [`${JSON.stringify({ ...header, version: 2 })}\n`, 'newer-version'],
  ])('%# is told as %s', (text, code) => {
    expect(decode(text).problems.map((problem) => problem.code)).toContain(code)
  })
})
