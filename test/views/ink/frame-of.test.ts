import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import type { TranscriptRecord } from '../../../src/record/index.ts'
import { frameOf } from '../../../src/views/ink/frame-of.ts'
import { rowText, type Size } from '../../../src/views/ink/row.ts'
import { createRowCache } from '../../../src/views/ink/row-cache.ts'
import type { Screen } from '../../../src/views/ink/screen.ts'
import type { Tools } from '../../../src/views/ink/tools.ts'
import { createUi, settle, tick, type Ui } from '../../../src/views/ink/ui.ts'
import { rowColumns } from '../../../src/views/ink/wrap.ts'
import { createTheme } from '../../../src/views/plain/index.ts'
import { longTalk, persona, trainee } from './fixture/records.ts'
import { fixtureScenario } from './fixture/scenario.ts'

const tools: Tools = { say: createSay('en'), theme: createTheme(0), cache: createRowCache() }
const sizes: readonly Size[] = [
  { columns: 60, rows: 20 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 60 },
]

function talk(
  records: readonly TranscriptRecord[],
  more: Partial<Extract<Screen, { type: 'conversation' }>> = {},
): Screen {
  const scenario = fixtureScenario
  const base = {
    scenario,
    mode: 'practice',
    picker: null,
    records,
    pending: null,
    canSayAgain: true,
    hint: null,
    notice: null,
    ended: false,
  } as const
  return { type: 'conversation', ...base, ...more }
}

function words(screen: Screen, size: Size, change: (ui: Ui) => Ui = (ui) => ui): readonly string[] {
  const ui = change(settle(createUi(screen), screen, false))
  return frameOf(screen, ui, size, tools).rows.map((row) => rowText(row).trimEnd())
}

const strange = '\u001b[2J\u202eevil\u0007 漢字 สวัสดีครับ 👨‍👩‍👧'
const row = {
  id: 'a',
  title: strange,
  level: 1,
  minutes: 9,
  persona: strange,
  kind: 'prevention',
  played: strange,
} as const
const past = {
  file: 'a',
  title: strange,
  date: '2026-01-01',
  turns: 3,
  ending: null,
  score: null,
  sheet: null,
}
const screens: Readonly<Record<string, Screen>> = {
  'first-run': { type: 'first-run', officer: 'woman' },
  home: {
    type: 'home',
    scenarios: Array(12).fill(row),
    past: Array(40).fill(past),
    open: past,
    next: strange,
    officer: 'man',
    notice: strange,
  },
  briefing: {
    type: 'briefing',
    scenario: { ...fixtureScenario, setting: strange.repeat(50) },
    mode: 'practice',
    picker: null,
    officer: 'unsaid',
    notice: strange,
  },
  conversation: talk(
    [
      ...longTalk(9),
      trainee(10, `tell me ${strange} why did you ${strange.repeat(9)}?`),
      persona(10, strange),
    ],
    {
      hint: strange,
      notice: strange,
      pending: strange,
    },
  ),
  ended: talk(longTalk(2), { ended: true }),
  past: { type: 'past', lines: ['one', 'x'.repeat(500), '', 'สวัสดีครับ'.repeat(30)] },
  stopped: { type: 'stopped', saved: `/a/${'long/'.repeat(60)}file.jsonl` },
}

describe.for(Object.entries(screens))('%s', ([, screen]) => {
  test.for(sizes)('fills $columns × $rows and leaves two columns free', (size) => {
    const frame = frameOf(screen, createUi(screen), size, tools)
    expect(frame.rows).toHaveLength(size.rows)
    for (const each of frame.rows) {
      expect(rowColumns(each)).toBeLessThanOrEqual(size.columns - 2)
      expect(rowText(each)).not.toMatch(/[\u0000-\u001f\u202e]/)
    }
    const { cursor } = frame
    if (cursor !== null) expect(cursor.y >= 0 && cursor.y < size.rows && cursor.x < size.columns).toBe(true)
  })

  test('says kindly what size it needs where there is less', () => {
    const [first = ''] = words(screen, { columns: 59, rows: 40 })
    expect(first).toMatch(/^Hearken needs a window of at least 60 × 20/)
    expect(words(screen, { columns: 3, rows: 2 })).toHaveLength(2)
  })
})

describe('conversation', () => {
  const size = { columns: 80, rows: 24 }

  test('reads the same whatever the cache holds', () => {
    const screen = talk(longTalk(30))
    const first = words(screen, size)
    words(screen, { columns: 61, rows: 30 })
    expect(words(screen, size)).toEqual(first)
  })

  test('every row of the talk is met by scrolling, each once', () => {
    const screen = talk(longTalk(20, 'assessment'), { mode: 'assessment' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (scroll) => {
        const here = words(screen, size, (ui) => ({ ...ui, scroll }))
        const next = words(screen, size, (ui) => ({ ...ui, scroll: scroll + 1 }))
        const body = (rows: readonly string[]) => rows.slice(2, -3)
        expect([body(here), body(here).slice(0, -1)]).toContainEqual(
          body(next).slice(body(next)[0] === body(here)[0] ? 0 : 1),
        )
      }),
    )
  })

  test('shows the turn that is listened to at once', () => {
    expect(words(talk(longTalk(1), { pending: 'What do you need?' }), size).join('\n')).toMatch(
      /You: What do you need\?\n…/,
    )
  })

  test('gives feedback on the last turn only', () => {
    const records = [...longTalk(1), trainee(2, 'Why did you go?'), persona(2, 'Hm.')]
    const text = words(talk(records), size).join('\n')
    expect(text.match(/│ \+/g)).toBeNull()
    expect(text).toContain('You: [!Why did you go]?')
    expect(text).toContain('│   Another way: What made it hard to leave?')
    expect(words(talk(records, { mode: 'assessment' }), size).join('\n')).not.toMatch(/│|\[!/)
  })

  test('says words one after the other, without moving anything', () => {
    const screen = talk(longTalk(0))
    const slow = settle(createUi(screen), screen, true)
    const seen = [0, 1, 2].map((times) => {
      let ui = slow
      for (let time = 0; time < times; time++) ui = tick(ui, screen)
      return frameOf(screen, ui, size, tools)
        .rows.map((each) => rowText(each).trimEnd())
        .find((each) => each.startsWith('Mai:'))
    })
    expect(seen).toEqual(['Mai:', 'Mai: You', 'Mai: You are'])
    let ui = slow
    for (let time = 0; time < 12; time++) ui = tick(ui, screen)
    expect(ui.reveal).toBeNull()
  })
})
