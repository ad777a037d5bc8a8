import { describe, expect, test } from 'vitest'
import {
  digestOf,
  foldReview,
  type HeaderRecord,
  type ReviewAct,
  type ReviewHeader,
  type TranscriptRecord,
} from '../../../../src/record/index.ts'
import { blindRecords, createReplay } from '../../../../src/transcript/index.ts'
import { frameOf } from '../../../../src/views/ink/frame-of.ts'
import type { ReplayScreen } from '../../../../src/views/ink/index.ts'
import { press } from '../../../../src/views/ink/press.ts'
import { rowText, type Size } from '../../../../src/views/ink/row.ts'
import { rowColumns } from '../../../../src/views/ink/wrap.ts'
import { conversation, type Said } from '../../../scoring/records.ts'
import { small } from '../../../scoring/small-scenario.ts'
import { pressAll, rowsAfter, usual as size, tools } from './pressing.ts'

const at = '2026-02-01T09:00:00.000Z'

const turns: readonly Said[] = [
  { say: 'Tell me about the house, Mai.', labels: [['elicit', 'Tell me about the house']] },
  { say: 'Why did you not leave?', labels: ['blaming'] },
  { say: 'I see.' },
]
const spoken = conversation(
  { text: '*looks up* Yes?' },
  turns.map((said): [Said, object] => [said, { text: 'Hm.', trust: 5 }]),
)
const ofTurn = (turn: number) => ({ turn, of: digestOf(turns[turn - 1]?.say ?? '') })

function headerBy(reviewer: string, blind = false): ReviewHeader {
  return {
    type: 'header',
    format: 'hearken/review',
    version: 1,
    transcript: { file: 'a.jsonl', scenario: 'mai', started: '2026-01-31T08:00:00.000Z', seed: 1 },
    reviewer,
    blind,
    hearken: '0',
    started: at,
  }
}

function screenOf(
  acts: readonly ReviewAct[] = [],
  more: {
    readonly blind?: boolean
    readonly others?: ReplayScreen['reviews']
    readonly trouble?: string
  } = {},
  records: readonly TranscriptRecord[] = spoken,
): ReplayScreen {
  const { blind = false, others = [], trouble = null } = more
  const replay = createReplay(records[0] as HeaderRecord, blind ? blindRecords(records) : records)
  const review = foldReview(headerBy('Binh', blind), acts, records)
  return {
    type: 'replay',
    replay,
    scenario: small,
    today: null,
    remarks: [],
    begin: 0,
    reviews: others,
    afterword: null,
    reviewing: { review, last: acts.at(-1) ?? null, trouble },
  }
}

function textAfter(screen: ReplayScreen, keys: readonly string[] = [], on: Size = size): string {
  return rowsAfter(screen, keys, on).join('\n')
}

describe('a review', () => {
  test.for([
    { columns: 40, rows: 15 },
    { columns: 80, rows: 24 },
    { columns: 120, rows: 40 },
  ])('golden at $columns × $rows', async (on) => {
    const acts: readonly ReviewAct[] = [
      { type: 'label', ...ofTurn(2), label: 'blaming', verdict: 'absent', at },
      { type: 'label', ...ofTurn(2), label: 'empathize', verdict: 'present', at },
      { type: 'judged', ...ofTurn(1), is: true, at },
      { type: 'comment', ...ofTurn(2), text: 'She asked what kept her there.', at },
    ]
    const text = textAfter(screenOf(acts), ['=..'], on)
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/review-${on.columns}x${on.rows}.txt`)
  })

  test('begins each turn at the first label that the program found', () => {
    expect(textAfter(screenOf(), ['=.'])).toMatch(/> \+ elicit/)
    expect(textAfter(screenOf(), ['=..'])).toMatch(/> ! blaming/)
    expect(textAfter(screenOf(), ['=...'])).toMatch(/> {3}encourage/)
  })

  test('y sets a label or confirms the program’s, x takes it away, z takes the verdict back', () => {
    const blaming = { type: 'verdict', turn: 2, label: 'blaming' }
    expect(pressAll(screenOf(), ['=..y']).asked).toEqual([{ ...blaming, verdict: 'confirmed' }])
    expect(pressAll(screenOf(), ['=..x']).asked).toEqual([{ ...blaming, verdict: 'absent' }])
    expect(pressAll(screenOf(), ['=..', 'up', '=y']).asked).toEqual([
      { type: 'verdict', turn: 2, label: 'leading', verdict: 'present' },
    ])
    expect(textAfter(screenOf(), ['=..z'])).toContain('» There is no verdict of yours on this label.')
    const given = screenOf([{ type: 'label', ...ofTurn(2), label: 'blaming', verdict: 'absent', at }])
    expect(pressAll(given, ['=..z']).asked).toEqual([{ ...blaming, verdict: 'unset' }])
    expect(pressAll(given, ['=..x']).asked, 'it stands already').toEqual([])
  })

  test('every label can be reached, by family too', () => {
    const chosen = (keys: readonly string[]) => pressAll(screenOf(), keys).ui.replay?.chosen
    expect(chosen([...Array(99).fill('down')])).toBe(30)
    expect(chosen([...Array(99).fill('down'), ...Array(99).fill('up')])).toBe(0)
    expect(chosen(['=]'])).toBe(7)
    expect(chosen(['=]]]'])).toBe(20)
    expect(chosen(['=]]]]'])).toBe(0)
    expect(chosen(['=['])).toBe(20)
    expect(chosen(['page-down', 'page-down'])).toBeGreaterThan(5)
    expect(textAfter(screenOf(), [...Array(99).fill('down')])).toMatch(/> {3}dismissive/)
  })

  test('Enter is done with a turn and goes on, over those that were said again, and tells what is left', () => {
    expect(pressAll(screenOf(), ['enter', 'enter', '=r']).asked).toEqual([
      { type: 'judged', turn: 1, is: true },
      { type: 'judged', turn: 2, is: true },
    ])
    expect(pressAll(screenOf(), ['enter', 'enter']).ui.replay?.step).toBe(2)
    const two = screenOf([
      { type: 'judged', ...ofTurn(1), is: true, at },
      { type: 'judged', ...ofTurn(3), is: true, at },
    ])
    expect(textAfter(two, ['end', 'enter'])).toContain('» The end. Turn 2 is not judged yet.')
    expect(pressAll(two, ['=.', 'enter']).asked, 'it is judged already').toEqual([])
    expect(textAfter(two, ['=.'])).toContain('turn 1 of 3 · judged')
    expect(pressAll(two, ['=.R']).asked).toEqual([{ type: 'judged', turn: 1, is: false }])
    expect(textAfter(two, ['=..R'])).toContain('» This turn is not judged yet.')
    const all = [...(two.reviewing === null ? [] : [1, 2])].map(
      (turn): ReviewAct => ({ type: 'judged', ...ofTurn(turn), is: true, at }),
    )
    expect(textAfter(screenOf(all), ['end', 'enter'])).toContain('» All turns are judged.')
  })

  test('the opening and a turn that was said again are nobody’s to judge', () => {
    const again: TranscriptRecord = { type: 'again', turn: 1, at: 3 }
    const twice = screenOf([], {}, [
      ...spoken.slice(0, 4),
      again,
      ...structuredClone(spoken.slice(2, 4)),
      ...spoken.slice(4),
    ])
    expect(textAfter(twice, ['=y'])).toContain('» The opening is nobody’s turn')
    expect(textAfter(twice, ['=.x'])).toContain('» This was said again')
    expect(pressAll(twice, ['=y.xc']).asked).toEqual([])
    expect(pressAll(twice, ['enter']).ui.replay?.step).toBe(2)
  })

  test('a comment is kept at every key, an Enter or Esc closes it, and it stands under its turn', () => {
    const { asked, ui } = pressAll(screenOf(), ['=.cOk!', 'backspace', 'enter'])
    expect(asked).toEqual([
      { type: 'comment', turn: 1, text: 'O' },
      { type: 'comment', turn: 1, text: 'Ok' },
      { type: 'comment', turn: 1, text: 'Ok!' },
      { type: 'comment', turn: 1, text: 'Ok' },
      { type: 'comment-done' },
    ])
    expect(ui.replay?.prompt).toBeNull()
    expect(pressAll(screenOf(), ['=Cq', 'escape']).asked).toEqual([
      { type: 'comment', turn: null, text: 'q' },
      { type: 'comment-done' },
    ])
    const said = screenOf([
      { type: 'comment', ...ofTurn(1), text: 'Well begun.', at },
      { type: 'comment', turn: null, of: null, text: 'Go on like this.', at },
    ])
    expect(textAfter(said, ['=.'])).toMatch(/» Review by Binh: “Well begun.”/)
    expect(textAfter(said, ['=.c'])).toContain('> Well begun.')
    expect(textAfter(said, ['end'], { columns: 120, rows: 40 })).toMatch(/“Go on like this.”/)
    const unchanged = pressAll(said, ['=.c', 'left', 'enter']).asked
    expect(unchanged, 'nothing was changed').toEqual([{ type: 'comment-done' }])
  })

  test('a comment of any length has an end', () => {
    const { asked, ui } = pressAll(screenOf(), ['=.c'])
    expect(asked).toEqual([])
    const pasted = press(ui, screenOf(), { type: 'paste', text: 'é'.repeat(5_000) }, size, tools)
    expect(pasted.intent).toEqual({ type: 'comment', turn: 1, text: 'é'.repeat(1_000) })
    expect(pasted.ui.replay?.remark).toContain('1,000')
  })

  test('what is pasted where letters are keys is no key', () => {
    const { ui } = pressAll(screenOf(), ['=..'])
    for (const text of ['x', 'u', 'q', 'r', 'enter'])
      expect(press(ui, screenOf(), { type: 'paste', text }, size, tools)).toEqual({ ui, intent: null })
  })

  test('u takes back what was done last, goes there and says what it was', () => {
    const undone = screenOf([{ type: 'label', ...ofTurn(2), label: 'blaming', verdict: 'absent', at }])
    const { asked, ui } = pressAll(undone, ['=u'])
    expect(asked).toEqual([{ type: 'undo' }])
    expect(ui.replay?.step).toBe(2)
    expect(ui.replay?.remark).toBe('Taken back: the verdict on blaming at turn 2.')
    expect(pressAll(screenOf(), ['=u'])).toMatchObject({
      asked: [],
      ui: { replay: { remark: 'There is nothing to take back.' } },
    })
  })

  test('blind, nothing tells what the program heard', () => {
    const blind = screenOf([], { blind: true })
    for (const on of [size, { columns: 120, rows: 40 }]) {
      for (const keys of [[], ['=.'], ['=..'], ['=..', 'tab', 'tab'], ['end']]) {
        const text = textAfter(blind, keys, on)
        expect(text).not.toMatch(/\[!|trust|mai\.yaml:|state kitchen|Score|line-\d|> [+!]/)
        expect(text).not.toMatch(/^marks.*[!+±]/m)
      }
    }
    expect(textAfter(blind, ['=n'])).toContain('» You judge blind: flags and techniques are hidden.')
    expect(textAfter(blind, ['=/blaming', 'enter'])).toContain('“blaming” is nowhere')
    expect(pressAll(blind, ['=..y']).asked).toEqual([
      { type: 'verdict', turn: 2, label: 'encourage', verdict: 'present' },
    ])
  })

  test('other reviews are shown where they are asked for, and can be sought', () => {
    const other = foldReview(
      headerBy('Mai'),
      [
        { type: 'label', ...ofTurn(2), label: 'blaming', verdict: 'confirmed', at },
        { type: 'comment', ...ofTurn(3), text: 'A pause would do.', at },
      ],
      spoken,
    )
    const shown = screenOf([], { others: [other] })
    expect(pressAll(shown, ['=v']).ui.replay?.step).toBe(2)
    expect(textAfter(shown, ['=v', 'tab', 'tab'])).toContain('Review by Mai: blaming is right')
    expect(textAfter(shown, ['=vv'])).toContain('» Review by Mai: “A pause would do.”')
    expect(textAfter(shown, ['=vvv'])).toContain('» Nothing said by a reviewer after this turn.')
    expect(pressAll(shown, ['=/a pause', 'enter']).asked).toEqual(
      [{ type: 'judged', turn: 3, is: true }].slice(1),
    )
    expect(pressAll(shown, ['=/a pause', 'enter']).ui.replay?.step).toBe(3)
    const replayed = { ...shown, reviewing: null }
    expect(textAfter(replayed, ['=..'])).toMatch(/\n {8}▲\*\n/)
    expect(textAfter(replayed, ['=..'], { columns: 120, rows: 40 })).toContain(
      'Review by Mai: blaming is right',
    )
  })

  test('that something is not saved stands there whatever else is told, also while a comment is typed', () => {
    const troubled = screenOf([], { trouble: 'Not saved (ENOSPC).' })
    for (const keys of [[], ['=u'], ['=.c'], ['=/x']])
      expect(textAfter(troubled, keys)).toContain('» Not saved (ENOSPC).')
  })

  test('strangers’ text in a review breaks no frame', () => {
    const strange = '\u001b[2J\u202eevil\u0007 漢字 สวัสดีครับ <script>'.repeat(9)
    const other = foldReview(
      headerBy(strange),
      [
        { type: 'comment', ...ofTurn(1), text: strange, at },
        { type: 'comment', turn: null, of: null, text: strange, at },
        { type: 'label', ...ofTurn(1), label: strange, verdict: 'present', at },
      ],
      spoken,
    )
    const screen = { ...screenOf([], { others: [other], trouble: strange }) }
    for (const on of [{ columns: 40, rows: 15 }, size, { columns: 120, rows: 40 }])
      for (const keys of [['=.'], ['=.', 'tab', 'tab'], ['end'], ['=?']]) {
        const frame = frameOf(screen, pressAll(screen, keys, on).ui, on, tools)
        expect(frame.rows).toHaveLength(on.rows)
        for (const row of frame.rows) {
          expect(rowColumns(row), rowText(row)).toBeLessThanOrEqual(on.columns - 2)
          expect(rowText(row)).not.toMatch(/[\u0000-\u001f\u202e]/)
        }
      }
  })
})
