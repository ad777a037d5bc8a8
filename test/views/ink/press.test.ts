import { describe, expect, test } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import type { Key, KeyName } from '../../../src/views/ink/key.ts'
import { press } from '../../../src/views/ink/press.ts'
import { createRowCache } from '../../../src/views/ink/row-cache.ts'
import type { Intent, Screen } from '../../../src/views/ink/screen.ts'
import type { Tools } from '../../../src/views/ink/tools.ts'
import { createUi, settle, type Ui } from '../../../src/views/ink/ui.ts'
import { createTheme } from '../../../src/views/plain/index.ts'
import { longTalk } from './fixture/records.ts'
import { fixtureScenario as scenario } from './fixture/scenario.ts'

const tools: Tools = { say: createSay('en'), theme: createTheme(0), cache: createRowCache() }
const size = { columns: 80, rows: 24 }
const row = {
  id: 'one',
  title: 'One',
  level: 1,
  minutes: 9,
  persona: 'Mai',
  kind: 'response',
  played: null,
} as const
const past = {
  file: 'p.jsonl',
  title: 'One',
  date: '2026-01-01',
  turns: 3,
  ending: null,
  score: null,
  sheet: null,
}
const home = {
  type: 'home',
  scenarios: [row, { ...row, id: 'two' }],
  past: [past, { ...past, file: 'q.jsonl' }],
  open: past,
  next: null,
  officer: 'unsaid',
  notice: null,
} as const
const stopped = { type: 'stopped', saved: null } as const
const talk = {
  type: 'conversation',
  scenario,
  mode: 'practice',
  picker: null,
  records: longTalk(1),
  pending: null,
  canSayAgain: false,
  hint: null,
  notice: null,
  ended: false,
} as const satisfies Screen

/** Presses keys (by name) and types texts (with a leading "=") and returns what was asked for. */
function pressAll(screen: Screen, ...keys: readonly string[]): { ui: Ui; asked: readonly Intent[] } {
  let ui = settle(createUi(screen), screen, false)
  const asked: Intent[] = []
  for (const each of keys) {
    const key: Key = each.startsWith('=')
      ? { type: 'text', text: each.slice(1) }
      : { type: 'key', name: each as KeyName }
    const { ui: next, intent } = press(ui, screen, key, size, tools)
    ui = next
    if (intent !== null) asked.push(intent)
  }
  return { ui, asked }
}

function asked(screen: Screen, ...keys: readonly string[]): readonly Intent[] {
  return pressAll(screen, ...keys).asked
}

test('home: arrows and numbers choose, Enter opens, q quits', () => {
  expect(asked(home, 'enter')).toEqual([{ type: 'continue' }])
  expect(asked({ ...home, open: null }, 'enter')).toEqual([{ type: 'choose-scenario', id: 'one' }])
  expect(asked(home, 'down', 'down', 'enter')).toEqual([{ type: 'choose-scenario', id: 'two' }])
  expect(asked(home, '=2', 'enter')).toEqual([{ type: 'choose-scenario', id: 'one' }])
  expect(asked(home, 'end', 'down', 'enter')).toEqual([{ type: 'open-past', file: 'q.jsonl' }])
  expect(asked(home, '=9', 'up', 'enter', '=o', '=q')).toEqual([
    { type: 'continue' },
    { type: 'officer' },
    { type: 'quit' },
  ])
})

test('pages: Enter goes on, Esc goes back, d shows the debrief where it is offered', () => {
  expect(asked({ type: 'first-run', officer: 'unsaid' }, 'escape', '=o', 'enter')).toEqual([
    { type: 'officer' },
    { type: 'continue' },
  ])
  expect(
    asked(
      { type: 'briefing', scenario, mode: 'practice', picker: null, officer: 'unsaid', notice: null },
      'down',
      'enter',
      'escape',
    ),
  ).toEqual([{ type: 'continue' }, { type: 'home' }])
  expect(asked(stopped, '=d', 'enter', '=q')).toEqual([
    { type: 'debrief' },
    { type: 'home' },
    { type: 'quit' },
  ])
  expect(asked({ ...stopped, debriefOffered: false }, '=d')).toEqual([])
  expect(asked({ type: 'past', lines: ['a'] }, 'page-down', 'escape')).toEqual([{ type: 'home' }])
})

test('Ctrl-C asks to stop on every screen and at every size', () => {
  for (const screen of [home, stopped, talk, { type: 'first-run', officer: 'unsaid' } as const]) {
    expect(asked(screen, 'interrupt')).toEqual([{ type: 'interrupt' }])
    const { intent } = press(
      createUi(screen),
      screen,
      { type: 'key', name: 'interrupt' },
      { columns: 9, rows: 3 },
      tools,
    )
    expect(intent).toEqual({ type: 'interrupt' })
  }
})

describe('conversation', () => {
  test.for<[string, Intent]>([
    ['hello there', { type: 'say', text: 'hello there' }],
    ['  hello  ', { type: 'say', text: 'hello' }],
    ['//and more', { type: 'say', text: '/and more' }],
    ['/wait', { type: 'wait' }],
    ['/WAIT', { type: 'wait' }],
    ['/leave', { type: 'leave', text: '' }],
    ['/leave thank you\nfor now', { type: 'leave', text: 'thank you\nfor now' }],
    ['/hint', { type: 'hint' }],
    ['/quit', { type: 'quit' }],
  ])('%j is sent', ([line, intent]) => {
    const { ui, asked } = pressAll(talk, `=${line.replace('\n', '')}`, 'enter')
    if (!line.includes('\n')) expect(asked).toEqual([intent])
    expect(ui.editor.text).toBe('')
  })

  test.for(['', '   ', '\t'])('%j is not sent', (line) => {
    expect(asked(talk, `=${line}`, 'enter')).toEqual([])
  })

  test('an unknown command is answered with the nearest, and makes room for the next line', () => {
    const { ui, asked } = pressAll(talk, '=/hnit', 'enter')
    expect(asked).toEqual([])
    expect(ui.remark).toEqual({ type: 'unknown-command', word: 'hnit', nearest: 'hint' })
    expect(ui.editor.text).toBe('')
  })

  test('Tab completes a command', () => {
    expect(pressAll(talk, '=/le', 'tab').ui.editor.text).toBe('/leave')
    expect(pressAll(talk, '=le', 'tab').ui.editor.text).toBe('le')
  })

  test('nothing is sent while the last turn is listened to, and nothing is lost', () => {
    const { ui, asked } = pressAll({ ...talk, pending: 'first' }, '=second', 'enter')
    expect(asked).toEqual([])
    expect(ui.editor.text).toBe('second\n')
    expect(ui.remark).toEqual({ type: 'still-listening' })
  })

  test('/again where there is nothing to say again, and /hint in an assessment, are answered here', () => {
    expect(pressAll(talk, '=/again', 'enter').ui.remark).toEqual({ type: 'nothing-to-say-again' })
    expect(asked({ ...talk, canSayAgain: true }, '=/again', 'enter')).toEqual([{ type: 'again' }])
    expect(pressAll({ ...talk, mode: 'assessment' }, '=/hint', 'enter').ui.remark).toEqual({
      type: 'not-in-assessment',
      name: 'hint',
    })
  })

  test('what was said before a break is in the history', () => {
    expect(pressAll(talk, 'up').ui.editor.text).toMatch(/^Tell me more/)
  })

  test('after the ending Enter shows the debrief and nothing can be typed', () => {
    const { ui, asked } = pressAll({ ...talk, ended: true }, '=hello', 'enter')
    expect(asked).toEqual([{ type: 'debrief' }])
    expect(ui.editor.text).toBe('')
  })

  test('a key completes what is said slowly, and does what it does', () => {
    const slow = settle(createUi(talk), { ...talk, records: longTalk(0) }, true)
    const { ui } = press(
      { ...slow, reveal: { from: 0, words: 1 } },
      talk,
      { type: 'text', text: 'x' },
      size,
      tools,
    )
    expect(ui.reveal).toBeNull()
    expect(ui.editor.text).toBe('x')
  })
})
