import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { HeaderRecord } from '../../../src/record/index.ts'
import { type ClassReport, classFigures, limitsOfReport } from '../../../src/report/index.ts'
import { type Paper, reportLines } from '../../../src/views/plain/index.ts'
import { fileOf, headerOf } from '../../report/held.ts'
import { average, hostile } from '../../scoring/conversations.ts'
import { conversation } from '../../scoring/records.ts'
import { small } from '../../scoring/small-scenario.ts'
import { page, paperOf, withoutColour } from './paper.ts'

const stopped = conversation(
  { callsFor: ['empathize'] },
  [[{ say: 'Good day.', labels: ['respect'] }, {}]],
  null,
)
const fair = conversation({ callsFor: ['empathize'] }, [
  [
    { say: 'That sounds hard.', labels: ['empathize'] },
    { facts: ['hand'], trust: 6 },
  ],
  [
    { say: 'You can stop whenever you like.', labels: ['rights'] },
    { trust: 8, distress: 3 },
  ],
])
const held = [average, hostile, fair, stopped]
const people = ['Lan', 'Dara', 'Somchai', 'Aye Aye']

/** A class of four who held three conversations each, in two groups; texts of strangers stand wherever there are any. */
function report(paper: Paper, strange = ''): ClassReport {
  const files = Array.from({ length: 12 }, (_, number) => {
    const name = people[number % 4] ?? ''
    const header: Partial<HeaderRecord> = {
      trainee: name,
      started: `2026-02-${String(number + 1).padStart(2, '0')}T08:00:00.000Z`,
      mode: number < 8 ? 'practice' : 'assessment',
      coder: number === 3 ? 'self 1' : `learned 1${strange}`,
      ...(number === 5 ? { variant: 'short' } : {}),
      ...(number === 6
        ? { scenario: { id: `lost${strange}`, title: `Lost${strange}`, file: '', sha256: '' } }
        : {}),
    }
    return fileOf(`c-${number}${strange}`, headerOf(header), held[(number * 5) % held.length] ?? [], {
      trainee: {
        id: `P-0${number % 4}`,
        called: `${name}${strange}`,
        group: `${number % 2 ? 'Blue' : 'Red'}${strange}`,
      },
      reviewers: number % 3,
      changed: number === 4,
      ...(number === 6 ? { scenario: null } : {}),
    })
  })
  const figures = classFigures(files, (_, need) => small.facts.find(({ id }) => id === need)?.tells ?? null)
  const limits = limitsOfReport(figures.conversations, paper.say)
  return { figures, limits, leftOut: { demo: 1, try: 0, copy: 2, unreadable: 1 }, hearken: '0.1.0' }
}

const linesOf = (paper: Paper, strange = '') => reportLines(report(paper, strange), paper)

describe('a report in the terminal', () => {
  it.each([80, 60])('on %i columns', async (width) => {
    await expect(page(linesOf(paperOf(width)))).toMatchFileSnapshot(`golden/report-${width}.txt`)
  })

  it('is no wider than the paper', () => {
    for (let width = 40; width <= 130; width += 3)
      for (const line of linesOf(paperOf(width, 3)))
        expect(stringWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width)
  })

  it('says the same with colour and without', () => {
    expect(withoutColour(page(linesOf(paperOf(80, 3))))).toBe(page(linesOf(paperOf(80))))
  })

  it('holds no control character of a stranger, and stays within the paper', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\u001b[31m', '\u202e', '\r', '\n', '\t', '{', "'", '👩‍👩‍👧', 'ស្ត្រី', '한국'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      maxLength: 40,
    })
    fc.assert(
      fc.property(nasty, fc.integer({ min: 40, max: 120 }), (strange, width) => {
        for (const line of linesOf(paperOf(width), strange)) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of nobody says what the figures do not say all the same', () => {
    const paper = paperOf(80)
    const empty = { ...report(paper), figures: classFigures([], () => null) }
    expect(page(reportLines(empty, paper))).toContain('It cannot see faces')
  })
})
