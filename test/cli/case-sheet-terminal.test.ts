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

function transcriptIn(folder: string): string {
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.jsonl'))
  return join(folder, name)
}

const sheetsIn = (folder: string) =>
  decode(readFileSync(transcriptIn(folder), 'utf8')).records.flatMap((record) =>
    record.type === 'case-sheet' ? [record] : [],
  )

test('a case sheet is left for later with Esc, filled in after --resume, and told of in the debrief', async () => {
  const transcripts = newFolder()
  const first = await play(transcripts, '--seed', '3')
  await first.shows('Enter begins')
  first.send(keys.enter)
  await first.shows('what do you say to Hoa?')
  first.send(`Would you like some water, or something to eat?${keys.enter}`)
  await first.shows('turn 2')
  first.send(`/leave Thank you.${keys.enter}`)
  await first.shows('Press Enter to look back on it')
  first.send(keys.enter)
  await first.shows('What did you hear')
  first.send(keys.escape)
  await first.shows('Looking back')
  first.send(keys.enter)
  expect(await first.exited).toEqual({ code: 0, signal: 0 })
  expect(first.text()).toContain('The case sheet is left for later')
  expect(sheetsIn(transcripts)).toEqual([])

  const second = await play(transcripts, '--resume', transcriptIn(transcripts))
  await second.shows('Press Enter to look back on it')
  second.send(keys.enter)
  await second.shows('What did you hear')
  second.send(keys.pageDown)
  await second.shows('more rows below')
  second.send(keys.enter)
  await second.shows('1 of 9')
  await second.shows('> [ ]')
  second.send(' 1')
  await second.shows('turn 1')
  expect(second.text()).toContain('> [x]')
  second.send('7')
  await second.shows('there is no turn 17')
  second.send(keys.backspace)
  await second.shows((terminal) => !terminal.text().includes('no turn 17'))
  // Back again, what was ticked is still ticked; a Space takes it back.
  second.send(keys.enter)
  await second.shows('2 of 9')
  second.send(keys.left)
  await second.shows('> [x]')
  second.send(' ')
  await second.shows('> [ ]')
  second.send(`${keys.down} `)
  await second.shows('turn?')
  for (const step of [2, 3, 4, 5, 6]) {
    second.send(keys.enter)
    await second.shows(`${step} of 9`)
  }
  second.send(`${keys.end} `)
  await second.shows('> (x) Not enough to say')
  second.send(keys.enter)
  await second.shows('7 of 9')
  second.send(' ')
  await second.shows('> (x)')
  second.send(keys.enter)
  await second.shows('8 of 9')
  second.send(keys.enter)
  await second.shows('9 of 9')
  second.send(' ')
  await second.shows('9 of 11')
  second.send(keys.enter)
  await second.shows('10 of 11')
  second.send('Ms Thao')
  await second.shows('> Ms Thao')
  second.send(keys.enter)
  await second.shows('11 of 11')
  second.send(keys.enter)
  await second.shows('Looking back')
  second.send(keys.enter)
  expect(await second.exited).toEqual({ code: 0, signal: 0 })
  expect(second.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
  expect(sheetsIn(transcripts)).toMatchObject([
    {
      sheet: {
        claims: [{ as: 'act', turns: [] }],
        conclusion: 'not-enough-to-say',
        assess: 'specialists',
        refer: ['womens-house'],
        consent: null,
        words: { contact: 'Ms Thao' },
      },
    },
  ])
})
