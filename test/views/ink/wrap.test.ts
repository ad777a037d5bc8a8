import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, snap } from '../../../src/views/ink/grapheme.ts'
import { piece, rowText } from '../../../src/views/ink/row.ts'
import { rowColumns, wrap, wrapPieces } from '../../../src/views/ink/wrap.ts'

function lines(text: string, width: number): readonly string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end).trimEnd())
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom('word', ' ', '\n', '漢字', 'สวัสดีครับ', 'ជំរាបសួរ', 'မင်္ဂလာပါ', '👨‍👩‍👧', 'é', '  '), {
      maxLength: 40,
    })
    .map((all) => all.join('')),
)

describe('wrap', () => {
  test('breaks between words, and within one only where it fills a line', () => {
    expect(lines('tell me what you need', 10)).toEqual(['tell me', 'what you', 'need'])
    expect(lines('abcdefghijklm no', 5)).toEqual(['abcde', 'fghij', 'klm', 'no'])
    expect(lines('one\n\ntwo', 10)).toEqual(['one', '', 'two'])
    expect(lines('', 10)).toEqual([''])
  })

  test('breaks between the words of scripts without spaces', () => {
    expect(lines('สวัสดีครับ', 6)).toEqual(['สวัสดี', 'ครับ'])
    expect(lines('漢字漢字漢', 5)).toEqual(['漢字', '漢字', '漢'])
  })

  test('loses nothing but newlines, splits no grapheme, and keeps within the width', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 6, max: 40 }), (text, width) => {
        const spans = wrap(text, width)
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n', ''))
        for (const { start, end } of spans) {
          expect(snap(text, start)).toBe(start)
          expect(columnsOf(text.slice(start, end).trimEnd())).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('pieces keep their meaning across rows, and margins count', () => {
  const rows = wrapPieces([piece('one two ', 'hit'), piece('three', 'flag')], 9, {
    first: [piece('> ')],
    rest: [piece('  ')],
  })
  expect(rows.map(rowText)).toEqual(['> one two', '  three'])
  expect(rows[1]?.[1]?.tone).toBe('flag')
  expect(rows.every((row) => rowColumns(row) <= 9)).toBe(true)
})
