import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSay } from '../../src/language/index.ts'
import { csvColumns } from '../../src/report/csv-columns.ts'
import { harmlessCell } from '../../src/report/harmless-cell.ts'
import { classFigures, csvReport } from '../../src/report/index.ts'
import { conversation } from '../scoring/records.ts'
import { fileOf, headerOf } from './held.ts'

const say = createSay('en')
const held = conversation({ callsFor: ['empathize'] }, [
  [{ say: 'That sounds hard.', labels: ['empathize'] }, { facts: ['hand'] }],
  [{ say: 'Who is to blame?', labels: ['closed'] }, {}],
])

function rowsOf(...files: readonly Parameters<typeof fileOf>[]): readonly Readonly<Record<string, string>>[] {
  const figures = classFigures(
    files.map((file) => fileOf(...file)),
    () => null,
  )
  const leftOut = { demo: 0, try: 0, copy: 0, unreadable: 0 }
  const text = [...csvReport({ figures, limits: [], leftOut, hearken: '' }, say)].join('')
  return parse(text, { bom: true, columns: true })
}

describe('a report as CSV', () => {
  it('has a row for each conversation, whose empty cells say that it is not known, or not yet', () => {
    const stopped = held.map((record) =>
      record.type === 'end' ? { ...record, ending: null, reason: 'quit' as const } : record,
    )
    const [ended, open, foreign] = rowsOf(
      ['a', headerOf(), held],
      ['b', headerOf({ seed: 2 }), stopped],
      ['c', headerOf({ seed: 3 }), held, { scenario: null }],
    )
    expect(ended).toMatchObject({
      conversation: 'a',
      scenario: 'mai',
      turns: '2',
      ending: 'open-door',
      ending_kind: 'good',
      due_empathize: '1',
      met_empathize: '1',
      label_empathize: '1',
      label_closed: '1',
      label_next_step: '0',
      needs_heard: '1',
      needs_missed: '2',
      scenario_text: 'same',
    })
    expect(ended?.score).not.toBe('')
    expect(ended?.limits).toMatch(/It cannot see faces.*not endorsed by AICHR/)
    expect(open).toMatchObject({
      ending: '',
      ending_kind: '',
      score: '',
      score_person: '',
      needs_missed: '0',
    })
    expect(foreign).toMatchObject({
      due: '',
      due_met: '',
      met_empathize: '',
      needs_missed: '',
      label_empathize: '1',
    })
  })

  it('says in each row who coded it', () => {
    const [program, self] = rowsOf(
      ['a', headerOf({ coder: 'learned 1' }), held],
      ['b', headerOf({ coder: 'self 1', seed: 2 }), held],
    )
    expect(program?.limits).toMatch(/It goes by rules/)
    expect(self?.limits).toMatch(/the trainee said what each turn was/)
    expect(self?.limits).not.toMatch(/It goes by rules/)
  })

  it('names each column once', () => {
    const names = csvColumns(() => '').map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z_]+$/)
  })
})

describe('a cell', () => {
  const sign = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\uff1d',
    '\t',
    '\r',
    '\n',
    ';',
    ',',
    '|',
    ' ',
    'a',
    "'",
    '"',
  )

  it('is never run by a spreadsheet, wherever it is split, and is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(sign, fc.string({ maxLength: 2 })), maxLength: 30 }), (text) => {
        const cell = harmlessCell(text)
        for (const part of cell.split(/[;,|\t]/))
          expect(part).not.toMatch(/^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/)
        expect(cell).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('stays as it is where nothing can be run', () => {
    for (const text of ['Friday’s money', 'Nguyễn Thị Lan-Anh', 'a=b', '2026-01-31T08:00:00.000Z', "O'Neil"])
      expect(harmlessCell(text)).toBe(text)
    expect(harmlessCell('=1+1')).toBe("'=1+1")
    expect(harmlessCell('  @SUM(A1)')).toBe("  '@SUM(A1)")
  })
})
