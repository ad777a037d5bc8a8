import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRoster } from '../../src/hand-in/index.ts'
import { peopleOfName, personOfCode } from '../../src/home/index.ts'

const plain = (text: string) => readRoster(text).roster.map(({ code, name, group }) => [code, name, group])
const problems = (text: string) => readRoster(text).problems

describe('a roster', () => {
  it.each([
    ['commas', 'code,name,group\nA1,Lan,east\nA2,Minh,\n'],
    ['semicolons, a byte order mark, Windows lines', '\ufeffcode;name;group\r\nA1;Lan;east\r\nA2;Minh;\r\n'],
    ['tabs and no last end of line', 'code\tname\tgroup\nA1\tLan\teast\nA2\tMinh'],
    ['another order, capitals, other columns', 'Group,Age,NAME,Code\neast,31,Lan,A1\n,40,Minh,A2\n'],
    ['quotes and spaces', '"code", "name", "group"\n "A1" , "Lan" , "east"\n\n\nA2, Minh\n'],
    ['a line for the spreadsheet before', 'sep=;\ncode;name;group\nA1;Lan;east\nA2;Minh;\n'],
    ['mixed ends of lines', 'code,name,group\r\nA1,Lan,east\nA2,Minh,\r'],
  ])('with %s', (_, text) => {
    expect(problems(text)).toEqual([])
    expect(plain(text)).toEqual([
      ['A1', 'Lan', 'east'],
      ['A2', 'Minh', ''],
    ])
  })

  it('needs no group', () => {
    expect(plain('name,code\n"Nguyễn, Lan",A1\n')).toEqual([['A1', 'Nguyễn, Lan', '']])
  })

  it('may hold a name twice, and never a code twice', () => {
    const text = 'code,name\nA1,Lan\nA2,LAN\na1,Minh\n'
    const { roster } = readRoster(text)
    expect(peopleOfName(roster, ' lan ').map(({ code }) => code)).toEqual(['A1', 'A2'])
    expect(personOfCode(roster, 'a2')?.name).toBe('LAN')
    expect(problems(text)).toEqual([{ code: 'same-code', line: 4, value: 'a1', first: 2 }])
  })

  it.each([
    ['', [{ code: 'no-columns', line: 1, missing: 'both' }]],
    ['A1,Lan\nA2,Minh\n', [{ code: 'no-columns', line: 1, missing: 'both' }]],
    ['code,who\nA1,Lan\n', [{ code: 'no-columns', line: 1, missing: 'name' }]],
    ['code,name\n', [{ code: 'nobody', line: 1 }]],
    [
      'code,name\n,Lan\nA2,\n',
      [
        { code: 'no-code', line: 2 },
        { code: 'no-name', line: 3 },
      ],
    ],
    ['code,name\nA1,"Lan\nA2,Minh\n', [{ code: 'broken-quotes', line: 2 }]],
    ['code,name\nA1,La"n\n', [{ code: 'broken-quotes', line: 2 }]],
    ['sep=,\ncode,name\nA1,La"n\n', [{ code: 'broken-quotes', line: 3 }]],
    [`code,name\nA1,${'x'.repeat(201)}\n`, [{ code: 'too-long', line: 2 }]],
  ])('says what is wrong with %j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it('never throws, and knows the bytes of each row', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', 'é', '💧') }), (rows) => {
        const text = `\ufeffcode,name\n${rows}`
        const bytes = new TextEncoder().encode(text)
        for (const { code, span } of readRoster(text).roster) {
          const row = new TextDecoder().decode(bytes.slice(span.start, span.end))
          expect(row.replaceAll('""', '"')).toContain(code)
        }
      }),
    )
  })

  it('gives the rows without one person byte for byte', () => {
    const text = '\ufeffcode,name\r\nA1,Lan\r\nA2,"Mi\nnh"\r\nA3,Sok'
    const bytes = Buffer.from(text)
    const rows = readRoster(text).roster.map(({ span }) => bytes.subarray(span.start, span.end).toString())
    expect(rows).toEqual(['A1,Lan\r\n', 'A2,"Mi\nnh"\r\n', 'A3,Sok'])
  })
})
