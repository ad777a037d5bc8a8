import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { decode } from '../../src/record/index.ts'
import { keys, openTerminal, type Terminal } from '../terminal/index.ts'
import { newFolder } from './outside.ts'

const main = resolve(import.meta.dirname, '../../dist/main.js')
const open: Terminal[] = []
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})

/** The real program in a real terminal, at its smallest. */
async function play(transcripts: string, ...options: readonly string[]): Promise<Terminal> {
  const terminal = openTerminal({
    command: process.execPath,
    args: [main, 'play', 'hoa', ...options],
    env: { HEARKEN_CONFIG: newFolder(), HEARKEN_TRANSCRIPTS: transcripts, HEARKEN_MOTION: 'off' },
    columns: 60,
    rows: 20,
  })
  open.push(terminal)
  await terminal.shows('It stays on this computer')
  terminal.send(keys.enter)
  return terminal
}

function recordsIn(folder: string) {
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.jsonl'))
  return decode(readFileSync(join(folder, name), 'utf8')).records
}

test('a trainee speaks Thai and picks what they did; Ctrl-C at the card saves, and --resume asks again', async () => {
  const transcripts = newFolder()
  const first = await play(transcripts, '--coder', 'self', '--seed', '1')
  await first.shows('Enter begins')
  first.send(keys.enter)
  await first.shows('what do you say to Hoa?')
  first.send(`สวัสดีค่ะ หนูจะหยุดเมื่อไหร่ก็ได้${keys.enter}`)
  await first.shows('What did you do in that turn?')
  await expect.poll(() => first.cursor()).toMatchObject({ x: 0, visible: true })
  first.send('righ')
  await first.shows('find: righ')
  first.send(' ')
  await first.shows('Picked: rights')
  first.send(keys.enter)
  await first.shows('+ rights – You said so.')
  first.send(`แล้วโทรศัพท์ล่ะ${keys.enter}`)
  await first.shows('What did you do in that turn?')
  first.send(keys.ctrlC)
  await first.shows('You stopped here')
  first.send(keys.ctrlC)
  expect(await first.exited).toEqual({ code: 130, signal: 0 })

  const second = await play(transcripts, '--resume')
  await second.shows('+ rights – You said so.')
  second.send(`หนูต้องการอะไรคืนนี้${keys.enter}`)
  await second.shows('What did you do in that turn?')
  second.send('elicit ')
  await second.shows('Picked: elicit (open question)')
  second.send(keys.enter)
  await second.shows('turn 3')
  second.send(`/quit${keys.enter}`)
  await second.shows('You stopped here')
  second.send('q')
  expect(await second.exited).toEqual({ code: 0, signal: 0 })

  const records = recordsIn(transcripts)
  expect(records[0]).toMatchObject({ type: 'header', coder: 'self 1' })
  expect(records.filter(({ type }) => type === 'trainee')).toMatchObject([
    { text: 'สวัสดีค่ะ หนูจะหยุดเมื่อไหร่ก็ได้', analysis: { safeguards: [{ id: 'rights' }] } },
    { text: 'หนูต้องการอะไรคืนนี้', analysis: { form: 'open', techniques: [{ id: 'elicit' }] } },
  ])
})
