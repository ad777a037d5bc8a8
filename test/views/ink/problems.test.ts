import { describe, expect, test } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import { openCard } from '../../../src/views/ink/card.ts'
import { frameOf } from '../../../src/views/ink/frame-of.ts'
import type { Key, KeyName } from '../../../src/views/ink/key.ts'
import { press } from '../../../src/views/ink/press.ts'
import { rowText } from '../../../src/views/ink/row.ts'
import { createRowCache } from '../../../src/views/ink/row-cache.ts'
import type { Intent, Screen } from '../../../src/views/ink/screen.ts'
import type { Tools } from '../../../src/views/ink/tools.ts'
import { createUi, settle, type Ui } from '../../../src/views/ink/ui.ts'
import { rowColumns } from '../../../src/views/ink/wrap.ts'
import { createTheme } from '../../../src/views/plain/index.ts'
import { longTalk } from './fixture/records.ts'
import { fixtureScenario as scenario } from './fixture/scenario.ts'

const tools: Tools = { say: createSay('en'), theme: createTheme(0), cache: createRowCache() }
const size = { columns: 80, rows: 24 }
const talk = {
  type: 'conversation',
  scenario,
  mode: 'practice',
  picker: null,
  records: longTalk(3),
  pending: null,
  canSayAgain: true,
  hint: null,
  notice: null,
  ended: false,
} as const satisfies Screen

const problem = (line: number) =>
  `mai.yaml:${line}:7  error  unknown-target\n    ${line - 1} |   - when: {leaves: true}\n    ${line} |     go-to: x${'y'.repeat(200)}\n       |            ^^^^^^\nThere is no state or ending x${line}.`
const reportOf = (count: number) =>
  ['mai.yaml cannot be played.', ...Array.from({ length: count }, (_, at) => problem(at + 10))].join('\n\n')
const few: Screen = { ...talk, problems: reportOf(1) }
const many: Screen = { ...talk, problems: reportOf(200) }

const textKey = (text: string): Key => ({ type: 'text', text })
const named = (name: KeyName): Key => ({ type: 'key', name })

/** Presses keys on a screen, from a state, and returns the state and what was asked for. */
function pressed(
  from: Ui,
  screen: Screen,
  ...pressing: readonly Key[]
): { ui: Ui; asked: readonly Intent[] } {
  const asked: Intent[] = []
  const ui = pressing.reduce(
    (so, key) => {
      const { ui: next, intent } = press(settle(so, screen, false), screen, key, size, tools)
      if (intent !== null) asked.push(intent)
      return settle(next, screen, false)
    },
    settle(from, screen, false),
  )
  return { ui, asked }
}

const rows = (screen: Screen, ui: Ui, at = size) =>
  frameOf(screen, settle(ui, screen, false), at, tools).rows.map((row) => rowText(row).trimEnd())

describe('a conversation whose scenario has problems', () => {
  test('shows them in place of the talk, the first at the top, on a screen of any size', () => {
    const ui = createUi(few)
    const shown = rows(few, ui)
    expect(shown.slice(2, 8)).toEqual([
      'mai.yaml cannot be played.',
      '',
      'mai.yaml:10:7  error  unknown-target',
      '    9 |   - when: {leaves: true}',
      expect.stringMatching(/^ {4}10 \| {5}go-to: xy+…$/),
      '       |            ^^^^^^',
    ])
    expect(shown.join('\n')).not.toContain('Day 3')
    expect(shown.at(-2)).toMatch(/^> what do you say to Mai/)
    for (const at of [{ columns: 60, rows: 20 }, size, { columns: 200, rows: 60 }]) {
      const frame = frameOf(many, settle(createUi(many), many, false), at, tools)
      expect(frame.rows).toHaveLength(at.rows)
      for (const row of frame.rows) expect(rowColumns(row)).toBeLessThanOrEqual(at.columns)
    }
  })

  test('keeps what was typed, and is heard by nobody; mended it stands as it stood', () => {
    const typed = pressed(createUi(talk), talk, textKey('Tell m'))
    const tried = pressed(typed.ui, few, textKey('e more'), named('enter'))
    expect(tried.asked).toEqual([])
    const shown = rows(few, tried.ui)
    expect(shown).toContain('> Tell me more')
    expect(shown.join('\n')).toContain('mend the scenario first')
    const mended = rows(talk, tried.ui)
    expect(mended).toContain('> Tell me more')
    expect(mended.join('\n')).toMatch(/Day 3[\s\S]*> Tell me more/)
    expect(mended.join('\n')).not.toContain('mend the scenario first')
    expect(pressed(tried.ui, talk, named('enter')).asked).toEqual([{ type: 'say', text: 'Tell me more' }])
  })

  test('can be read to the last problem and back, and left', () => {
    const down = Array.from({ length: 100 }, () => named('page-down'))
    const end = pressed(createUi(many), many, ...down).ui
    expect(rows(many, end).join('\n')).toContain('There is no state or ending x209.')
    expect(rows(many, createUi(many)).join('\n')).toMatch(/↓ [\d,]+ more rows below/)
    const back = pressed(end, many, ...Array.from({ length: 100 }, () => named('page-up'))).ui
    expect(rows(many, back)[2]).toBe('mai.yaml cannot be played.')
    expect(pressed(end, talk).ui.down).toBe(0)
    expect(pressed(createUi(many), many, textKey('/quit'), named('enter')).asked).toEqual([{ type: 'quit' }])
    expect(pressed(createUi(many), many, named('interrupt')).asked).toEqual([{ type: 'interrupt' }])
  })

  test('takes a card away, and leaves its words in the line', () => {
    const picked: Screen = { ...talk, picker: 'self' }
    const typed = pressed(createUi(picked), picked, textKey('Xin chào'), named('enter')).ui
    expect(typed.card).toEqual(openCard({ type: 'say', text: 'Xin chào' }))
    const broken = pressed(typed, { ...picked, problems: reportOf(1) }).ui
    expect(broken.card).toBeNull()
    expect(rows(picked, broken)).toContain('> Xin chào')
  })

  test('is the same conversation where its scenario got another name', () => {
    const typed = pressed(createUi(talk), talk, textKey('Hello')).ui
    const renamed: Screen = { ...talk, scenario: { ...scenario, id: 'mai-two', title: 'Another' } }
    expect(rows(renamed, typed)).toContain('> Hello')
  })
})
