import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import { type Sheet, sheetElements } from '../../../src/record/index.ts'
import { conclusions, type Scenario } from '../../../src/scenario/index.ts'
import { createSheetDebrief, judgeSheet, scoreSheet } from '../../../src/scoring/index.ts'
import { anyRecords } from '../arbitrary-records.ts'
import { adult, child, community } from './sheets.ts'

const say = createSay('en')
const facts = [...adult.facts.map(({ id }) => id), 'nonsense']
const services = ['labour-office', 'bus', 'nowhere']

const sheets: fc.Arbitrary<Sheet> = fc.record({
  kind: fc.constantFrom('response', 'prevention'),
  claims: fc.array(
    fc.record({
      as: fc.constantFrom(...sheetElements),
      fact: fc.constantFrom(...facts),
      turns: fc.array(fc.nat(8), { maxLength: 3 }),
    }),
    { maxLength: 14 },
  ),
  conclusion: fc.constantFrom(null, ...conclusions),
  assess: fc.constantFrom(null, 'specialists', ...services),
  refer: fc.subarray(services),
  consent: fc.oneof(
    fc.constant(null),
    fc.record({
      said: fc.constantFrom('given', 'refused', 'not-asked'),
      turn: fc.option(fc.nat(8)),
    }),
  ),
  words: fc.record({ contact: fc.string(), owed: fc.string() }, { requiredKeys: [] }),
})

const scenarios = fc
  .tuple(fc.constantFrom(adult, child, community), fc.constantFrom(null, ...conclusions))
  .map(
    ([scenario, conclusion]): Scenario => ({
      ...scenario,
      caseSheet: scenario.caseSheet && { ...scenario.caseSheet, conclusion },
    }),
  )

it('the score of any sheet lies between 0 and 100, is the sum of its parts, and is the same every time', () => {
  fc.assert(
    fc.property(anyRecords, scenarios, sheets, (records, scenario, sheet) => {
      const { total, parts } = scoreSheet(records, scenario, sheet)
      expect(total).toBeGreaterThanOrEqual(0)
      expect(total).toBeLessThanOrEqual(100)
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total)
      expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(100)
      expect(scoreSheet(records, scenario, sheet).total).toBe(total)
    }),
    { numRuns: 500 },
  )
})

it('“not enough to say”, with somebody asked, never scores below a lucky guess', () => {
  fc.assert(
    fc.property(anyRecords, scenarios, sheets, (records, scenario, guess) => {
      const { conclusion } = judgeSheet(records, scenario, guess)
      fc.pre(scenario.kind === 'response' && conclusion !== null && conclusion.type !== 'borne-out')
      const careful: Sheet = { ...guess, conclusion: 'not-enough-to-say', assess: 'specialists' }
      expect(scoreSheet(records, scenario, careful).total).toBeGreaterThanOrEqual(
        scoreSheet(records, scenario, guess).total,
      )
      // Nor does one that claims nothing score below one that claims what nobody said.
      const { claims } = judgeSheet(records, scenario, guess)
      const unheard = claims.filter(({ told }) => told.length === 0).map(({ claim }) => claim)
      const bare: Sheet = { ...careful, claims: [] }
      expect(scoreSheet(records, scenario, bare).total).toBeGreaterThanOrEqual(
        scoreSheet(records, scenario, { ...guess, claims: unheard }).total,
      )
    }),
    { numRuns: 1000 },
  )
})

it('no claim that nobody made true raises a score', () => {
  fc.assert(
    fc.property(anyRecords, scenarios, sheets, (records, scenario, sheet) => {
      const { claims } = judgeSheet(records, scenario, sheet)
      const honest = claims
        .filter(({ verdict }) => verdict !== 'not-heard' && verdict !== 'not-so')
        .map(({ claim }) => claim)
      expect(scoreSheet(records, scenario, { ...sheet, claims: honest }).total).toBeGreaterThanOrEqual(
        scoreSheet(records, scenario, sheet).total,
      )
    }),
    { numRuns: 500 },
  )
})

it('no debrief of a sheet throws, or says what is theirs to keep', () => {
  fc.assert(
    fc.property(anyRecords, scenarios, sheets, (records, scenario, sheet) => {
      const score = scoreSheet(records, scenario, sheet)
      const record = { type: 'case-sheet', turn: 99, at: 0, sheet: { ...sheet, words: {} }, score } as const
      const debrief = createSheetDebrief([...records, record], scenario, say)
      expect(debrief?.total).toBe(score.total)
      expect(JSON.stringify(debrief)).not.toMatch(/know of (child|village)/)
    }),
  )
})
