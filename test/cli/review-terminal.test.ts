import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeReview } from '../../src/record/index.ts'
import { keys, openTerminal, type Terminal } from '../terminal/index.ts'
import { hearken, newFolder } from './outside.ts'

const main = resolve(import.meta.dirname, '../../dist/main.js')
const turns = [
  'Good evening Hoa. You can stop whenever you like.',
  'why didnt u just run away',
  'What happened with your phone?',
  '/leave I will come back on Friday.',
]
let folder = ''
let path = ''
const open: Terminal[] = []
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})
beforeEach(async () => {
  folder = newFolder()
  await hearken(
    ['play', 'hoa', '--plain', '--seed', '3', '--trainee', 'Lan', '--transcripts', folder],
    turns.join('\n'),
  )
  path = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '')
})

/** The real program in a real terminal. */
function start(args: readonly string[], more: Partial<Parameters<typeof openTerminal>[0]> = {}): Terminal {
  const settings = newFolder()
  writeFileSync(join(settings, 'settings.json'), '{"welcomed":true}\n')
  const terminal = openTerminal({
    command: process.execPath,
    args: [main, ...args],
    env: { HEARKEN_CONFIG: settings, HEARKEN_TRANSCRIPTS: folder },
    columns: 110,
    rows: 32,
    ...more,
  })
  open.push(terminal)
  return terminal
}

function reviewOf(reviewer: string) {
  return decodeReview(readFileSync(path.replace('.jsonl', `.${reviewer}.review.jsonl`), 'utf8'))
}

test('an instructor seeks, searches, overrules, comments, undoes, quits, and goes on where they left', async () => {
  const before = readFileSync(path)
  const first = start(['review', path, '--reviewer', 'Mai'])
  await first.shows('Mai · 0 of 4 turns judged')
  first.send('n')
  await first.shows(/turn 2 of 4[\s\S]*> ! blaming/)
  first.send('x')
  await first.shows(/! blaming +does not count/)
  expect(reviewOf('mai').records).toMatchObject([
    { type: 'label', turn: 2, label: 'blaming', verdict: 'absent' },
  ])
  first.send('u')
  await first.shows('Taken back: the verdict on blaming at turn 2.')
  first.send('x')
  await first.shows(/! blaming +does not count/)
  first.send(`/phone${keys.enter}`)
  await first.shows(/turn 3 of 4[\s\S]*searched: phone/)
  first.send('cShe told')
  await first.shows(/» Review by Mai: “She told”/)
  expect(reviewOf('mai').records.at(-1)).toMatchObject({ type: 'comment', turn: 3, text: 'She told' })
  first.send(keys.enter)
  await first.shows(/Mai · 0 of 4 turns judged/)
  first.send(keys.enter)
  await first.shows(/turn 4 of 4[\s\S]*Mai · 1 of 4 turns judged/)
  first.send('q')
  expect(await first.exited).toEqual({ code: 0, signal: 0 })
  expect(first.modes().otherScreen).toBe(false)
  expect(first.text().replaceAll('\n', '')).toContain('.mai.review.jsonl')
  expect(readFileSync(path)).toEqual(before)

  const second = start(['review', path, '--reviewer', 'Mai'])
  await second.shows(/turn 4 of 4[\s\S]*Mai · 1 of 4 turns judged/)
  // While it is open, another window is told.
  const third = start(['review', path, '--reviewer', 'Mai'])
  expect((await third.exited).code).toBe(2)
  expect(third.text().replaceAll('\n', ' ')).toContain('open in another window')
  second.send(keys.ctrlC)
  expect(await second.exited).toEqual({ code: 130, signal: 0 })
})

test('a second reviewer judges blind and sees nothing of the first; asked for, they see it', async () => {
  const first = start(['review', path, '--reviewer', 'Mai', '--turn', '2'])
  await first.shows(/> ! blaming/)
  first.send('x')
  await first.shows('does not count')
  process.kill(first.pid, 'SIGTERM')
  expect(await first.exited).toEqual({ code: 143, signal: 0 })
  const blind = start(['review', path, '--reviewer', 'Binh', '--blind'], { columns: 60, rows: 20 })
  await blind.shows('Binh · blind')
  blind.send('..')
  await blind.shows(/turn 2 of 4[\s\S]*You: why didnt u just run away/)
  expect(blind.written()).not.toMatch(/Mai|trust|\[!|Lan/)
  blind.send(']]]')
  await blind.shows(/> {3}leading/)
  blind.send(`${keys.down}y`)
  await blind.shows(/> {3}blaming +is there/)
  blind.send('q')
  expect((await blind.exited).code).toBe(0)
  const shown = start(['review', path, '--reviewer', 'Chi', '--show-others', '--turn', '2'])
  await shown.shows(/> ! blaming/)
  shown.send(keys.tab + keys.tab)
  await shown.shows(/Review by Binh: blaming is right\s[\s\S]*Review by Mai: blaming does not count/)
  shown.send('q')
  expect((await shown.exited).code).toBe(0)
  expect(existsSync(path.replace('.jsonl', '.chi.review.jsonl'))).toBe(false)
})

test('a trainee finds the review with their past conversation, as text and step by step', async () => {
  const reviewer = start(['review', path, '--reviewer', 'Mai'])
  await reviewer.shows('0 of 4 turns judged')
  reviewer.send('.cWell begun.')
  await reviewer.shows('“Well begun.”')
  reviewer.send(keys.escape)
  await reviewer.shows('0 of 4 turns judged')
  reviewer.send('q')
  await reviewer.exited
  const terminal = start([], { columns: 80, rows: 60 })
  await terminal.shows('Past conversations')
  terminal.send(keys.end + keys.enter)
  await terminal.shows(/A past conversation[\s\S]*Review by Mai: “Well begun\.”/)
  terminal.send('s')
  await terminal.shows('opening of 4')
  terminal.send('v')
  await terminal.shows(/turn 1 of 4[\s\S]*» Review by Mai: “Well begun\.”/)
  terminal.send('q')
  await terminal.shows('A past conversation')
  terminal.send(keys.escape)
  await terminal.shows('Past conversations')
  terminal.send('q')
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 })
})
