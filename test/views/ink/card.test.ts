import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forms, labelIds } from '../../../src/analysis/index.ts'
import { createSay } from '../../../src/language/index.ts'
import { frameOf } from '../../../src/views/ink/frame-of.ts'
import type { Key, KeyName } from '../../../src/views/ink/key.ts'
import { press } from '../../../src/views/ink/press.ts'
import { rowText, type Size } from '../../../src/views/ink/row.ts'
import { createRowCache } from '../../../src/views/ink/row-cache.ts'
import type { Intent, Screen } from '../../../src/views/ink/screen.ts'
import type { Tools } from '../../../src/views/ink/tools.ts'
import { createUi, settle, type Ui } from '../../../src/views/ink/ui.ts'
import { rowColumns } from '../../../src/views/ink/wrap.ts'
import { createTheme } from '../../../src/views/plain/index.ts'
import { longTalk } from './fixture/records.ts'
import { fixtureScenario } from './fixture/scenario.ts'

const tools: Tools = { say: createSay('en'), theme: createTheme(0), cache: createRowCache() }
const normal = { columns: 80, rows: 24 }
const strange = '\u001b[2J\u202eevil 漢字 สวัสดีครับ'
const topics = [
  { id: 'wages-owed', about: 'What she is owed', examples: [], answers: [] },
  { id: 'rights', about: `Her rights ${strange}`, examples: [], answers: [] },
]
const talk = {
  type: 'conversation',
  scenario: { ...fixtureScenario, topics },
  mode: 'practice',
  picker: 'self',
  records: longTalk(3),
  pending: null,
  canSayAgain: true,
  hint: null,
  notice: null,
  ended: false,
} as const satisfies Screen
const items = Object.values(labelIds).flat().length + forms.length + topics.length

interface Played {
  readonly ui: Ui
  readonly asked: readonly Intent[]
  readonly text: string
}

/** Presses keys (by name) and types texts (with a leading "="); what was asked for, and what the screen shows then. */
function play(keys: readonly string[], screen: Screen = talk, size: Size = normal): Played {
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
  const text = frameOf(screen, ui, size, tools)
    .rows.map((row) => rowText(row).trimEnd())
    .join('\n')
  return { ui, asked, text }
}

const said = ['=Chào em', 'enter']

describe('the card', () => {
  test('takes the place of the line after Enter, with the turn above it and all that can be picked', () => {
    const { text, asked } = play(said)
    expect(asked).toEqual([])
    expect(text).toMatch(
      /You: Chào em\n── What did you do in that turn\? ─+\nListening\n> \[ \] encourage +Invites/,
    )
    expect(text).toContain('Nothing is picked yet.')
    expect(text).toContain('Space picks  ·  Enter says it  ·  Esc back to the words')
    expect(play(said, { ...talk, picker: 'peer' }).text).toContain(
      'Neighbour: what did you hear in that turn?',
    )
  })

  test('opens for words only, and not where the program codes', () => {
    expect(play(['=/wait', 'enter']).asked).toEqual([{ type: 'wait' }])
    expect(play(['=/leave', 'enter']).asked).toEqual([{ type: 'leave', text: '' }])
    expect(play(['=/leave bye', 'enter']).ui.card?.turn).toEqual({ type: 'leave', text: 'bye' })
    expect(play(said, { ...talk, picker: null }).asked).toEqual([{ type: 'say', text: 'Chào em' }])
    expect(play(said, { ...talk, pending: 'first' }).ui.card).toBeNull()
  })

  test('arrows go and Space picks; Enter says the turn with what was picked', () => {
    const { asked, ui } = play([...said, 'down', '= ', 'tab', '= ', 'down', '= ', '= ', 'enter'])
    expect(asked).toEqual([
      {
        type: 'say',
        text: 'Chào em',
        picks: { labels: ['elicit', 'introduce'], form: null, topics: [] },
      },
    ])
    expect(ui.card).toBeNull()
    expect(ui.editor.text).toBe('')
    expect(ui.editor.history.at(-1)).toBe('Chào em')
    expect(play([...said, 'down', '= ', 'enter', '=again', 'enter']).ui.picks.labels).toEqual([])
  })

  test('letters find, by name and by meaning; Space or Enter picks what was found', () => {
    const found = play([...said, '=WAG'])
    expect(found.text).toMatch(
      /find: wag · 1 fits.*\nWhat it was about\n> \[ \] wages owed +What she is owed/,
    )
    expect(play([...said, '=wag', 'enter', '=rig', 'enter', '=open', '= ', 'enter']).asked).toEqual([
      expect.objectContaining({ picks: { labels: ['rights'], form: 'open', topics: ['wages-owed'] } }),
    ])
    expect(play([...said, '=ri', '=ghts elicit ']).ui.picks.labels).toEqual(['rights', 'elicit'])
    expect(play([...said, '=lawyerly']).text).toMatch(
      /find: lawyerly · nothing[\s\S]*Nothing on the card fits/,
    )
    expect(play([...said, '=qq', 'enter', '= ', 'backspace', 'backspace', 'down']).ui.card?.chosen).toBe(1)
    expect(play([...said, '=rig', 'escape']).ui.card?.filter).toBe('')
  })

  test('shows the form that follows from the labels until one is picked', () => {
    const open = /\(x\) open question/
    expect(play([...said, '=open']).text).not.toMatch(open)
    expect(play([...said, '=elicit', '= ', '=open']).text).toMatch(open)
    expect(play([...said, '=elicit', '= ']).text).toContain('Picked: elicit (open question) · open question')
    expect(play([...said, '=elicit', '= ', '=yes', 'down', '= ']).ui.picks).toMatchObject({ form: 'closed' })
  })

  test('Esc goes back to the words, and both they and the picks are still there', () => {
    const back = play([...said, '=rights', '= ', 'escape'])
    expect(back.ui.card).toBeNull()
    expect(back.text).toContain('> Chào em')
    const on = play([...said, '=rights', '= ', 'escape', '=!', 'enter', 'enter'])
    expect(on.asked).toEqual([
      { type: 'say', text: 'Chào em!', picks: { labels: ['rights'], form: null, topics: [] } },
    ])
  })

  test('Enter on a card without picks is asked once more', () => {
    const once = play([...said, 'enter'])
    expect(once.asked).toEqual([])
    expect(once.text).toContain('Nothing is picked. Enter once more if nothing here fits.')
    expect(play([...said, 'enter', 'down', 'enter']).asked).toEqual([])
    expect(play([...said, 'enter', 'enter']).asked).toMatchObject([
      { text: 'Chào em', picks: { labels: [] } },
    ])
  })

  test('Ctrl-C stops from the card too', () => {
    expect(play([...said, 'interrupt']).asked).toEqual([{ type: 'interrupt' }])
  })

  test('End, Tab and the page keys stay on the card', () => {
    expect(play([...said, 'end', 'down', 'page-down']).ui.card?.chosen).toBe(items - 1)
    expect(play([...said, 'page-down', 'page-up', 'up']).ui.card?.chosen).toBe(0)
    expect(play([...said, 'tab', 'tab', 'tab', 'tab', 'tab', 'tab']).ui.card?.chosen).toBe(0)
  })
})

const anyKey = fc.oneof(
  fc.constantFrom('up', 'down', 'tab', 'enter', 'escape', 'backspace', 'page-down', 'end', '= '),
  fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => `=${text}`),
)

describe.for([
  { columns: 60, rows: 20 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 60 },
])('at $columns × $rows', (size) => {
  test('whatever is pressed, the card fills the screen and the cursor stands at its item', () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 12 }), fc.boolean(), (keys, long) => {
        const words = long ? `=${strange.replace(/[\u001b\u202e]/g, '').repeat(40)}` : '=Chào em'
        const { ui } = play([words, 'enter', ...keys], talk, size)
        const { rows, cursor } = frameOf(talk, ui, size, tools)
        expect(rows).toHaveLength(size.rows)
        for (const each of rows) {
          expect(rowColumns(each)).toBeLessThanOrEqual(size.columns - 2)
          expect(rowText(each)).not.toMatch(/[\u0000-\u001f\u202e]/)
        }
        if (ui.card === null || cursor === null) return
        const at = rowText(rows[cursor.y] ?? [])
        expect(at).toMatch(/^> [[(]|^Nothing on the card fits/)
      }),
    )
  })
})
