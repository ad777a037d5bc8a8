import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, type TranscriptRecord } from '../../src/record/index.ts'
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
    type: fc.constant('unknown' as const),
    json: fc.record({ type: fc.constant('mood'), value: fc.string() }),
  }),
)

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
