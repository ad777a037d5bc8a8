import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { keys, openTerminal, type Terminal } from '../terminal/index.ts'
import { hearken, newFolder } from './outside.ts'

const main = resolve(import.meta.dirname, '../../dist/main.js')
const folder = newFolder()
let path = ''
const open: Terminal[] = []
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})

beforeAll(async () => {
  const turns = [
    'Good evening Hoa. You can stop whenever you like.',
    'why didnt u just run away',
    'What do you need tonight?',
    '/again',
    'What happened with your phone?',
    '/leave I will come back on Friday.',
  ]
  await hearken(
    ['play', 'hoa', '--plain', '--seed', '3', '--trainee', 'Lan', '--transcripts', folder],
    turns.join('\n'),
  )
  path = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '')
})

/** The real program in a real terminal. */
function replay(args: readonly string[], more: Partial<Parameters<typeof openTerminal>[0]> = {}): Terminal {
  const terminal = openTerminal({
    command: process.execPath,
    args: [main, 'replay', ...args],
    env: { HEARKEN_CONFIG: newFolder() },
    columns: 100,
    rows: 30,
    ...more,
  })
  open.push(terminal)
  return terminal
}

test('an instructor steps, jumps, searches and leaves; the transcript stays as it was', async () => {
  const before = readFileSync(path)
  const terminal = replay([path])
  await terminal.shows('opening of 4')
  expect(terminal.modes().otherScreen).toBe(true)
  terminal.send('.')
  await terminal.shows('turn 1 of 4')
  await terminal.shows(/\+ rights[\s\S]*state \S+ · rule hoa\.yaml:\d+[\s\S]*trust \d/)
  terminal.send('n')
  await terminal.shows('turn 2 of 4')
  await terminal.shows(/\[!why didnt u just run away\]/)
  await terminal.shows(/! blaming {2}major[\s\S]*Another way/)
  terminal.send('n')
  await terminal.shows('No flag after this turn.')
  terminal.send('.')
  await terminal.shows('turn 3 of 4, said again later')
  terminal.send(`/phone${keys.enter}`)
  await terminal.shows(/turn 3 of 4\n/)
  terminal.send(keys.home)
  await terminal.shows('opening of 4')
  terminal.send(`g4${keys.enter}`)
  await terminal.shows('turn 4 of 4')
  await terminal.shows(/marks [·!+±]{6}\n {11}▲/)
  terminal.send('?')
  await terminal.shows('Keys and marks')
  terminal.send(keys.escape)
  await terminal.shows('turn 4 of 4')
  terminal.send('q')
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 })
  expect(terminal.modes().otherScreen).toBe(false)
  expect(readFileSync(path)).toEqual(before)
})

test('it plays by itself to the end, from a turn on, on a small terminal without colour', async () => {
  const records = readFileSync(path, 'utf8').replace(/"at":\d+/g, '"at":1')
  const quick = join(newFolder(), 'quick.jsonl')
  writeFileSync(quick, records)
  const terminal = replay([quick, '--turn', '2'], {
    columns: 40,
    rows: 15,
    env: { HEARKEN_CONFIG: newFolder(), NO_COLOR: '1' },
  })
  await terminal.shows('turn 2 of 4')
  terminal.send(' ')
  await terminal.shows('turn 4 of 4')
  expect(terminal.written()).not.toMatch(/\u001b\[3\dm/)
  terminal.send(keys.ctrlC)
  expect(await terminal.exited).toEqual({ code: 130, signal: 0 })
  expect(terminal.modes().otherScreen).toBe(false)
})

test('SIGTERM restores the terminal and ends with 143', async () => {
  const terminal = replay([path])
  await terminal.shows('opening of 4')
  process.kill(terminal.pid, 'SIGTERM')
  expect(await terminal.exited).toEqual({ code: 143, signal: 0 })
  expect(terminal.modes().otherScreen).toBe(false)
})

test('damaged, changed and cut off, it says so and shows the rest', async () => {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const damaged = lines.map((line, index) => (index === 3 ? '{"type":"persona"' : line))
  const text = `${damaged.join('\n')}\n{"type":"tail`.replace(/"sha256":"\w+"/, '"sha256":"0"')
  const other = join(newFolder(), 'other.jsonl')
  writeFileSync(other, text)
  const terminal = replay([other], { columns: 140, rows: 40 })
  await terminal.shows('has changed since')
  await terminal.shows(/line 4 is damaged[\s\S]*has changed since/)
  await terminal.shows(/cut off|last line/)
  terminal.send('q')
  expect((await terminal.exited).code).toBe(0)
})

test('a folder or a file that is no transcript is told in a sentence, before any screen', async () => {
  const other = join(newFolder(), 'folder')
  mkdirSync(other)
  const terminal = replay([other])
  expect((await terminal.exited).code).toBe(2)
  await terminal.shows(/cannot be read: it is a folder/)
  expect(terminal.written()).not.toContain('\u001b[?1049h')
})

test('what was typed before it began moves nothing on its screen', async () => {
  const script = `printf 'typed ahead'; exec "$0" "$@"`
  const terminal = openTerminal({
    command: 'sh',
    args: ['-c', script, process.execPath, main, 'replay', path],
    env: { HEARKEN_CONFIG: newFolder() },
  })
  open.push(terminal)
  await terminal.shows(/^Hoa · Friday's money .* opening of 4\n/)
  terminal.send('q')
  expect((await terminal.exited).code).toBe(0)
})
