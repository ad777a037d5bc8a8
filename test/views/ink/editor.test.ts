import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, createEditor, type Editor, edit, longestTurn, sent } from '../../../src/views/ink/editor.ts'
import { editorRows } from '../../../src/views/ink/editor-rows.ts'
import { snap } from '../../../src/views/ink/grapheme.ts'
import type { Key, KeyName } from '../../../src/views/ink/key.ts'
import { rowColumns } from '../../../src/views/ink/wrap.ts'

const names: readonly KeyName[] = [
  'newline',
  'left',
  'right',
  'word-left',
  'word-right',
  'up',
  'down',
  'home',
  'end',
  'backspace',
  'delete',
  'word-backspace',
  'word-delete',
  'kill-to-start',
  'kill-to-end',
  'delete-or-quit',
  'enter',
  'escape',
  'tab',
]
const parts = [
  'a',
  'word ',
  ' ',
  '\n',
  '漢',
  'é',
  'e\u0301',
  '\u0301',
  'ที่',
  'နေ',
  'ខ្មែរ',
  '👨‍👩‍👧',
  '👍🏽',
  '🇻🇳',
  '\u{1f1fb}',
  '\u200d',
  '\u001b[2J',
  '\ud800',
]

const anyText = fc.oneof(
  fc.constantFrom(...parts),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
const anyKey: fc.Arbitrary<Key> = fc.oneof(
  fc.constantFrom(...names).map((name) => ({ type: 'key', name }) as const),
  anyText.map((text) => ({ type: 'text', text }) as const),
  anyText.map((text) => ({ type: 'paste', text }) as const),
)

function pressed(keys: readonly Key[], editor: Editor = createEditor(['sent before', 'ก่อน'])): Editor {
  return keys.reduce((state, key) => edit(state, key, 20), editor)
}

function typed(text: string, cursor = text.length): Editor {
  return { ...createEditor(), text, cursor }
}

function named(name: KeyName, editor: Editor, width = 20): Editor {
  return edit(editor, { type: 'key', name }, width)
}

describe('laws', () => {
  test('no keys whatever throw, or leave the cursor within a grapheme or outside the text', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 40 }), (keys) => {
        const { text, cursor } = pressed(keys)
        expect(cursor).toBe(snap(text, cursor))
        expect(cursor).toBeGreaterThanOrEqual(0)
        expect(cursor).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  })

  test('no keys whatever leave half a grapheme: what is left was typed as a whole', () => {
    const whole = ['ab', '漢', 'é', '👨‍👩‍👧', '👍🏽', 'ที่', ' ']
    const key = fc.oneof(
      fc.constantFrom(...names).map((name) => ({ type: 'key', name }) as const),
      fc.constantFrom(...whole).map((text) => ({ type: 'text', text }) as const),
    )
    const known = new Set(['a', 'b', '漢', 'é', '👨‍👩‍👧', '👍🏽', 'ที่', ' ', '\n'])
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
          pressed(keys, createEditor()).text,
        )
        for (const { segment } of segments) expect(known).toContain(segment)
      }),
      { numRuns: 400 },
    )
  })

  test('to insert and then erase gives back what was, where the insertion stands by itself', () => {
    const alone = fc.constantFrom('a', '漢', 'é', ' ', '\n', '👨‍👩‍👧', 'ที่')
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 20 }), alone, (keys, text) => {
        const before = pressed(keys)
        const count = (value: string) =>
          [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value)].length
        const inserted = edit(before, { type: 'text', text }, 20)
        fc.pre(
          count(inserted.text) === count(before.text) + 1 && inserted.cursor === before.cursor + text.length,
        )
        const { text: back, cursor } = named('backspace', inserted)
        expect({ back, cursor }).toEqual({ back: before.text, cursor: before.cursor })
      }),
      { numRuns: 400 },
    )
  })

  test('the rows shown hold the cursor and keep within the width', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 40 }), fc.integer({ min: 10, max: 90 }), (keys, width) => {
        const { rows, cursor } = editorRows(pressed(keys), width, 5, 'say')
        expect(rows.length).toBeLessThanOrEqual(5)
        expect(cursor.y).toBeLessThan(rows.length)
        expect(cursor.x).toBeLessThanOrEqual(width + 2)
        for (const row of rows) expect(rowColumns(row)).toBeLessThanOrEqual(width + 2)
      }),
      { numRuns: 300 },
    )
  })
})

describe('keys', () => {
  test('words', () => {
    expect(named('word-left', typed('tell me, please')).cursor).toBe(9)
    expect(named('word-right', typed('tell me, please', 4)).cursor).toBe(7)
    expect(named('word-backspace', typed('tell me  ')).text).toBe('tell ')
    expect(named('word-delete', typed('tell me', 0)).text).toBe(' me')
  })

  test('lines', () => {
    const lines = typed('one\ntwo\nthree', 5)
    expect(named('home', lines).cursor).toBe(4)
    expect(named('end', lines).cursor).toBe(7)
    expect(named('up', lines).cursor).toBe(1)
    expect(named('down', lines).cursor).toBe(9)
    expect(named('kill-to-end', lines).text).toBe('one\nt\nthree')
    expect(named('kill-to-end', typed('one\ntwo', 3)).text).toBe('onetwo')
    expect(named('kill-to-start', lines).text).toBe('one\nwo\nthree')
  })

  test('up and down go by the rows that are seen', () => {
    const long = typed('one two three four five six', 22)
    expect(named('up', long, 10).cursor).toBeLessThan(14)
  })

  test('the history is reached from the first line, and the draft comes back', () => {
    const begun = edit(createEditor(['first', 'second']), { type: 'text', text: 'draft' }, 20)
    const up = named('up', begun)
    expect(up.text).toBe('second')
    expect(named('up', up).text).toBe('first')
    expect(named('up', named('up', named('up', up))).text).toBe('first')
    expect(named('down', up).text).toBe('draft')
  })

  test('what is sent is remembered once', () => {
    expect(sent(typed('again')).history).toEqual(['again'])
    expect(sent({ ...typed('again'), history: ['again'] }).history).toEqual(['again'])
    expect(sent(typed('  ')).history).toEqual([])
  })

  test('a turn has an end, which splits no grapheme', () => {
    const full = edit(createEditor(), { type: 'paste', text: `${'x'.repeat(longestTurn - 1)}👨‍👩‍👧` }, 20)
    expect(full.text.length).toBe(longestTurn - 1)
    expect(full.full).toBe(true)
  })

  test('control characters and escape sequences are not taken, newlines are', () => {
    expect(clean('a\u001b[31mb\u0007\r\nc\rd\te\u202ef\u009bg')).toBe('ab\nc\nd efg')
  })
})
