import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HeaderRecord, TranscriptRecord } from '../../../../src/record/index.ts'
import { createReplay, createToday } from '../../../../src/transcript/index.ts'
import { frameOf } from '../../../../src/views/ink/frame-of.ts'
import type { ReplayScreen } from '../../../../src/views/ink/index.ts'
import { press } from '../../../../src/views/ink/press.ts'
import { lineOf } from '../../../../src/views/ink/replay/line-rows.ts'
import { createReplayUi } from '../../../../src/views/ink/replay/replay-ui.ts'
import { rowText, type Size } from '../../../../src/views/ink/row.ts'
import { tick, untilTick } from '../../../../src/views/ink/ui.ts'
import { rowColumns } from '../../../../src/views/ink/wrap.ts'
import { conversation, type Said } from '../../../scoring/records.ts'
import { small } from '../../../scoring/small-scenario.ts'
import { pressAll, rowsAfter, usual as size, tools } from './pressing.ts'

const strange = '\u001b[2J\u202eevil\u0007 漢字 สวัสดีครับ 👨‍👩‍👧 <script> =HYPERLINK('

const turns: readonly Said[] = [
  { say: 'Tell me about the house, Mai.', form: 'open', labels: [['elicit', 'Tell me about the house']] },
  { say: 'Why did you not leave?', form: 'specific', labels: ['blaming', 'fact-seeking'] },
  { say: 'So Madam keeps the passport.', labels: ['restate'], topics: ['money'] },
  { act: 'wait' },
  { say: 'Thank you.', act: 'leave' },
]
const records = conversation(
  { text: '*looks up* Yes?', callsFor: ['empathize'] },
  turns.map((said, index): [Said, object] => [
    said,
    { text: `Answer ${index + 1}. *nods*`, trust: 3 + index, facts: index === 2 ? ['passport'] : [] },
  ]),
)

function screenOf(of: readonly TranscriptRecord[], more: Partial<ReplayScreen> = {}): ReplayScreen {
  const replay = createReplay(of[0] as HeaderRecord, of)
  const none = { today: null, remarks: [], begin: 0, reviews: [], afterword: null, reviewing: null }
  return { type: 'replay', replay, scenario: small, ...none, ...more }
}

const stepAfter = (keys: readonly string[], screen = screenOf(records)) =>
  pressAll(screen, keys).ui.replay?.step

const sizes: readonly Size[] = [
  { columns: 40, rows: 15 },
  { columns: 60, rows: 20 },
  { columns: 80, rows: 24 },
  { columns: 100, rows: 30 },
  { columns: 200, rows: 60 },
]

describe('frames', () => {
  test.for(sizes)('golden at $columns × $rows', async (at) => {
    const rows = rowsAfter(screenOf(records), ['=..'], at)
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`golden/${at.columns}x${at.rows}.txt`)
  })

  test.for(sizes)('fill $columns × $rows with strangers’ text, and leave two columns free', (at) => {
    const said: Said = { say: strange.repeat(20), labels: ['blaming', 'elicit'] }
    const hostile = conversation({ text: strange }, [
      [said, { text: strange, who: strange, facts: [strange] }],
      [said, {}],
    ]).map((record) =>
      record.type === 'header'
        ? { ...record, trainee: strange, scenario: { ...record.scenario, title: strange } }
        : record.type === 'persona'
          ? { ...record, state: strange, meters: { [strange]: 1 }, rule: strange, line: strange }
          : record,
    )
    const unknown: TranscriptRecord = { type: 'unknown', json: { type: strange } }
    const screen = screenOf([...hostile, unknown], { scenario: null, remarks: [strange] })
    for (const keys of [[], ['='], ['=.'], ['=..'], ['=/', `=${strange}`], ['=?'], ['=.', 'tab', 'down']]) {
      const { ui } = pressAll(screen, keys, at)
      const frame = frameOf(screen, ui, at, tools)
      expect(frame.rows).toHaveLength(at.rows)
      for (const row of frame.rows) {
        expect(rowColumns(row), rowText(row)).toBeLessThanOrEqual(at.columns - 2)
        expect(rowText(row)).not.toMatch(/[\u0000-\u001f\u202e]/)
      }
    }
  })

  test('say kindly what size they need where there is less', () => {
    expect(rowsAfter(screenOf(records), [], { columns: 39, rows: 40 })[0]).toMatch(
      /^Hearken needs a window of at least/,
    )
  })

  test('read the same whatever the cache holds', () => {
    const first = rowsAfter(screenOf(records), ['=...'])
    rowsAfter(screenOf(records), ['end'], { columns: 61, rows: 30 })
    expect(rowsAfter(screenOf(records), ['=...'])).toEqual(first)
  })

  test('hold all that was judged without the scenario, and say that names are missing', () => {
    const rows = rowsAfter(screenOf(records, { scenario: null, remarks: ['No names here.'] }), [])
    expect(rows.join('\n')).toMatch(/» No names here\.[\s\S]*Person: \*looks up\* Yes\?/)
    const there = rowsAfter(screenOf(records, { scenario: null }), ['=..'], { columns: 200, rows: 60 })
    expect(there.join('\n')).toMatch(/! blaming[\s\S]*Another way[\s\S]*rule mai\.yaml:102/)
  })

  test('show both where the scenario has changed since', () => {
    const changed = screenOf(records, { today: createToday(small) })
    const rows = rowsAfter(changed, ['=.'], { columns: 200, rows: 60 }).join('\n')
    expect(rows).toContain('rule mai.yaml:101')
    expect(rows).toContain('Today the scenario has no such line.')
  })

  test('name facts that were told as the scenario does', () => {
    expect(rowsAfter(screenOf(records), ['=...'], { columns: 200, rows: 60 }).join('\n')).toContain(
      'passport: What there is to know of passport.',
    )
  })
})

describe('keys', () => {
  test('step, and stop at both ends with a word', () => {
    expect(stepAfter(['=.', '=.', '=,'])).toBe(1)
    expect(stepAfter(['right', 'right', 'left'])).toBe(1)
    expect(stepAfter(['=...,..'])).toBe(4)
    expect(rowsAfter(screenOf(records), ['=,'])).toContain('» This is the beginning.')
    expect(stepAfter(['end'])).toBe(5)
    expect(rowsAfter(screenOf(records), ['end', '=.']).join('\n')).toContain('» This is the end.')
    expect(stepAfter(['end', 'home'])).toBe(0)
  })

  test('go to flags and techniques, both ways', () => {
    expect(stepAfter(['=n'])).toBe(2)
    expect(rowsAfter(screenOf(records), ['=nn'])).toContain('» No flag after this turn.')
    expect(stepAfter(['end', '=N'])).toBe(2)
    expect(stepAfter(['=t'])).toBe(1)
    expect(stepAfter(['=tt'])).toBe(3)
    expect(stepAfter(['end', '=TT'])).toBe(1)
    expect(rowsAfter(screenOf(records), ['=T'])).toContain('» No technique before this turn.')
  })

  test('go to a turn, typed in one go or key by key, and say where there is none', () => {
    expect(stepAfter(['=g4', 'enter'])).toBe(4)
    expect(stepAfter(['=g', '=3', 'enter'])).toBe(3)
    expect(stepAfter(['=..g', 'escape'])).toBe(2)
    expect(stepAfter(['=..g', 'enter'])).toBe(2)
    expect(rowsAfter(screenOf(records), ['=g77', 'enter'])).toContain(
      '» There is no turn “77”. Turns go from 0 to 5.',
    )
    expect(stepAfter(['=g77', 'enter', 'backspace', 'backspace', '=4', 'enter']), 'mended').toBe(4)
    expect(pressAll(screenOf(records), ['=g77', 'enter', '=1']).ui.replay?.remark).toBeNull()
  })

  test('Esc takes away what is told before it leaves', () => {
    const told = pressAll(screenOf(records), ['=nn', 'escape'])
    expect(told).toMatchObject({ asked: [], ui: { replay: { remark: null, step: 2 } } })
    expect(pressAll(screenOf(records), ['=nn', 'escape', 'escape']).asked).toEqual([{ type: 'home' }])
  })

  test('what is told is wrapped, not cut off, and takes the talk no more room than it needs', () => {
    const sentence = 'This review was begun blind, and stays so: what the program judged is hidden.'
    const narrow = { columns: 60, rows: 20 }
    const rows = rowsAfter(screenOf(records, { remarks: [sentence] }), [], narrow)
    expect(rows).toHaveLength(20)
    expect(rows.join(' ').replace(/\s+/g, ' ')).toContain(sentence)
    const long = screenOf(records, { remarks: ['word '.repeat(500)] })
    expect(lineOf(long, createReplayUi(long), narrow, tools).rows).toHaveLength(4)
  })

  test('search the words of everybody and the names of labels; Enter finds the next, and begins again', () => {
    expect(stepAfter(['=/PASSPORT', 'enter'])).toBe(3)
    expect(stepAfter(['=/answer', 'enter', 'enter', 'enter'])).toBe(3)
    expect(stepAfter(['=/blaming', 'enter'])).toBe(2)
    expect(stepAfter(['=/Blame', 'enter'])).toBe(2)
    expect(rowsAfter(screenOf(records), ['=/passport', 'enter', 'enter']).join('\n')).toContain(
      'from the beginning again',
    )
    expect(rowsAfter(screenOf(records), ['=/[', 'enter'])).toContain('» “[” is nowhere in this conversation.')
    expect(stepAfter(['=/passport', 'enter', 'home', '=/', 'enter'])).toBe(3)
  })

  test('mark what was found', () => {
    const { ui } = pressAll(screenOf(records), ['=/madam keeps', 'enter'])
    const chosen = frameOf(screenOf(records), ui, size, tools)
      .rows.flat()
      .filter(({ tone }) => tone === 'chosen')
    expect(chosen.map(({ text }) => text)).toContain('Madam keeps')
  })

  test('the prompt opens as typed over, and Esc leaves only where nothing is typed', () => {
    expect(pressAll(screenOf(records), ['=/q', 'escape']).asked).toEqual([])
    expect(pressAll(screenOf(records), ['=q']).asked).toEqual([{ type: 'home' }])
    expect(pressAll(screenOf(records), ['escape']).asked).toEqual([{ type: 'home' }])
    expect(pressAll(screenOf(records), ['=?', '=q', '=.']).ui.replay?.step).toBe(1)
  })

  test('arrows scroll the part that is marked, never beyond its ends', () => {
    const small = { columns: 40, rows: 15 }
    const long = screenOf(
      conversation({}, [[{ say: 'word '.repeat(400), labels: ['blaming', 'leading', 'elicit'] }, {}]]),
    )
    const talk = (keys: readonly string[]) => rowsAfter(long, ['=.', ...keys], small).slice(2, 6)
    expect(talk([])[0]).toMatch(/^>1 You: /)
    expect(talk(['down'])).not.toEqual(talk([]))
    expect(talk(['down', 'up'])).toEqual(talk([]))
    expect(talk(Array(99).fill('page-up'))).toEqual(talk(Array(98).fill('page-up')))
    expect(talk(Array(999).fill('down')).at(-1)).toContain('The end: The door stays open')
    const panel = (keys: readonly string[]) => rowsAfter(long, ['=.', 'tab', ...keys], small).slice(7, 10)
    expect(panel(['down'])[0]).toBe(panel([])[1])
    expect(panel([...Array(99).fill('down'), 'up', 'down'])).toEqual(panel(Array(99).fill('down')))
  })

  test('no key whatever leaves the conversation or breaks the frame', () => {
    const names: readonly string[] = ['enter', 'escape', 'tab', 'up', 'down', 'page-up', 'page-down', 'home']
    const key = fc.oneof(
      fc.constantFrom(...names),
      fc.string({ unit: 'grapheme' }).map((text) => `=${text}`),
    )
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), fc.constantFrom(...sizes), (keys, at) => {
        const { ui } = pressAll(screenOf(records), keys, at)
        const step = ui.replay?.step ?? -1
        expect(step >= 0 && step < 6).toBe(true)
        expect(frameOf(screenOf(records), ui, at, tools).rows).toHaveLength(at.rows)
      }),
      { numRuns: 200 },
    )
  })
})

describe('playing', () => {
  const screen = screenOf(records)

  test('takes the recorded pauses, the long ones cut short, at the speed that is asked for', () => {
    expect(untilTick(pressAll(screen, []).ui, screen)).toBeNull()
    expect(untilTick(pressAll(screen, ['= ']).ui, screen)).toBe(4000)
    expect(untilTick(pressAll(screen, ['= ++']).ui, screen)).toBe(1000)
    expect(untilTick(pressAll(screen, ['= -']).ui, screen)).toBe(8000)
    const quick = screenOf(
      records.map((record) => ('at' in record ? { ...record, at: record.at / 10 } : record)),
    )
    expect(untilTick(pressAll(quick, ['= ']).ui, quick)).toBe(950)
  })

  test('goes on by itself, and stops at the end; then it begins again', () => {
    let { ui } = pressAll(screen, ['= '])
    for (let step = 1; step <= 5; step++) {
      ui = tick(ui, screen)
      expect(ui.replay).toMatchObject({ step, playing: step < 5 })
    }
    expect(untilTick(ui, screen)).toBeNull()
    expect(press(ui, screen, { type: 'text', text: ' ' }, size, tools).ui.replay).toMatchObject({
      step: 0,
      playing: true,
    })
  })

  test('stops where somebody steps', () => {
    expect(pressAll(screen, ['= ', '=.']).ui.replay?.playing).toBe(false)
    expect(pressAll(screen, ['= ', '= ']).ui.replay?.playing).toBe(false)
  })
})

describe('the strip', () => {
  const stripOf = (screen: ReplayScreen, keys: readonly string[]) => rowsAfter(screen, keys).slice(-5, -2)

  test('has a column for each step: the meter, marks, and where one stands', () => {
    expect(stripOf(screenOf(records), ['=..'])).toEqual(['trust ▃▃▄▅▅▆', 'marks ·+!+··', '        ▲'])
  })

  test('draws several steps in one column where there are more', () => {
    const many = conversation(
      {},
      Array.from({ length: 2000 }, (_, turn): [Said, object] => [turn === 1500 ? (turns[1] ?? {}) : {}, {}]),
    )
    const screen = screenOf(many, { scenario: null })
    const [line = '', marks = '', here = ''] = stripOf(screen, ['=n'])
    expect(line.length).toBe(78)
    expect(marks.indexOf('!')).toBe(here.indexOf('▲'))
    expect(marks.match(/!/g)).toHaveLength(1)
  })
})
