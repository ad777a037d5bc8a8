import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { keys, openTerminal, type Terminal } from '../../terminal/index.ts'
import { newFolder } from '../outside.ts'

const main = resolve(import.meta.dirname, '../../../dist/main.js')
const lin = resolve(import.meta.dirname, '../../corpus/good/lin.yaml')
/** How long something may take to the screen where the machine is busy with other tests, in milliseconds. */
const patience = 45_000

const open: Terminal[] = []
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})
beforeAll(() => expect(existsSync(main), 'npm run build first').toBe(true))

/** The real program with the tea stall in a folder of its own, watched, in a real terminal. */
function watch(options: readonly string[] = [], text: string = readFileSync(lin, 'utf8')) {
  const folder = newFolder()
  const path = join(folder, 'lin.yaml')
  writeFileSync(path, text)
  writeFileSync(join(folder, 'settings.json'), '{"welcomed":true}\n')
  const transcripts = newFolder()
  const terminal = openTerminal({
    command: process.execPath,
    args: [main, 'play', '--watch', path, '--seed', '3', ...options],
    env: {
      HEARKEN_CONFIG: folder,
      HEARKEN_CACHE: folder,
      HEARKEN_TRANSCRIPTS: transcripts,
      HEARKEN_MOTION: 'off',
    },
    columns: 100,
    rows: 34,
  })
  open.push(terminal)
  const save = (change: (text: string) => string) => writeFileSync(path, change(readFileSync(path, 'utf8')))
  const shows = (wanted: Parameters<Terminal['shows']>[0]) => terminal.shows(wanted, patience)
  const said = async (words: string, turn: number) => {
    terminal.send(`${words}${keys.enter}`)
    await shows(`turn ${turn + 1}`)
  }
  return { terminal, folder, path, transcripts, save, shows, said }
}

async function begin(watched: ReturnType<typeof watch>): Promise<void> {
  await watched.shows('no transcript of it is kept')
  watched.terminal.send(keys.enter)
  await watched.shows('what do you say to Lin?')
}

const closes = (text: string) =>
  text.replace('anywhere:\n', 'anywhere:\n  - when: {topic: buses}\n    go-to: gone\n')

describe('play --watch on a screen', () => {
  test('follows the file: words, problems in place of the conversation, what was typed, and an ending too early', async () => {
    const watched = watch()
    const { terminal, save, shows, said, path } = watched
    await begin(watched)
    await said('Good morning, Lin.', 1)
    await said('What do you see at the bus station?', 2)
    await said('/wait', 3)
    terminal.send('half a sen')
    await shows('> half a sen')

    save((text) =>
      text.replaceAll('Always the same van.', 'Always the same lorry.').replace('A van on T', 'A lorry on T'),
    )
    await shows('stands as before')
    await shows('A lorry on Thursdays')

    save((text) => text.replace('go-to: talking', 'go-to: talkin'))
    await shows('Did you mean `talking`')
    expect(terminal.text()).toContain('lin.yaml cannot be played as it is saved now')
    expect(terminal.text()).not.toContain('A lorry on Thursdays')
    terminal.send(`tence${keys.enter}`)
    await shows('mend the scenario first')
    expect(terminal.text()).toContain('> half a sentence')

    save((text) => text.replace('go-to: talkin\n', 'go-to: talking\n'))
    await shows('A lorry on Thursdays')
    expect(terminal.text()).toContain('> half a sentence')
    expect(terminal.text()).toContain('turn 4')

    const open = readFileSync(path, 'utf8')
    save(closes)
    await shows('Turn 2 now leads to the ending `gone`')
    expect(terminal.text()).toContain('turn 2')
    expect(terminal.text()).toContain('> half a sentence')
    writeFileSync(`${path}~`, open)
    renameSync(`${path}~`, path)
    await shows('2 turns that you said before follow again')
    expect(terminal.text()).toContain('turn 4')

    terminal.send(keys.ctrlU)
    await said('That must be tiring.', 4)
    terminal.send(keys.ctrlC)
    await shows('You stopped here')
    expect(terminal.text()).toContain('with --watch none is')
    terminal.send('q')
    expect(await terminal.exited).toEqual({ code: 130, signal: 0 })
    expect(terminal.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
    expect(readdirSync(watched.transcripts)).toEqual([])
  })

  test('codes again what was said where the topics have changed', async () => {
    const watched = watch()
    const { save, shows, said } = watched
    await begin(watched)
    await said('My grandmother knits blue socks.', 1)
    save((text) =>
      text.replace('    examples:\n', '    examples:\n      - My grandmother knits blue socks.\n'),
    )
    await shows('From turn 1 on it goes otherwise')
    await shows(/Buses come, buses go|I sell tea, officer|white van|same van/)
  })

  test('follows from the briefing to the debrief, and back to the conversation', async () => {
    const watched = watch([], readFileSync(lin, 'utf8').replace('opening: morning', 'opening: mornin'))
    const { terminal, save, shows } = watched
    await shows('Did you mean `morning`')
    save((text) => text.replace('opening: mornin\n', 'opening: morning\n'))
    await shows('You pass the tea stall every day')
    save((text) => text.replace('You pass the tea stall every day', 'You know the tea stall'))
    await shows('You know the tea stall')
    await begin(watched)
    terminal.send(`/leave Goodbye.${keys.enter}`)
    await shows('Press Enter to look back')
    terminal.send(keys.enter)
    await shows('You left as you came')
    save((text) => text.replace('You left as you came', 'You left as a stranger'))
    await shows('You left as a stranger')
    terminal.send(keys.enter)
    await shows('The conversation is over')
    terminal.send(keys.ctrlC)
    expect(await terminal.exited).toEqual({ code: 130, signal: 0 })
  })

  test('begins in the middle, waits where that state is gone, and goes on where it is back', async () => {
    const watched = watch(['--from', 'talking'])
    const { save, shows, terminal } = watched
    await shows('begins in the state talking')
    await shows(/sits down herself|Lin: So\./)
    const rename = (from: string, to: string) =>
      save((text) =>
        text
          .replaceAll(`go-to: ${from}`, `go-to: ${to}`)
          .replace(`      ${from}:\n`, `      ${to}:\n`)
          .replace(`opening: ${from}`, `opening: ${to}`),
      )
    rename('talking', 'speaking')
    await shows('The state `talking` in which this conversation begins')
    rename('speaking', 'talking')
    await shows(/sits down herself|Lin: So\./)
    terminal.send(`/quit${keys.enter}`)
    await shows('You stopped here')
    terminal.send('q')
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 })
  })

  test('begins after a turn of a test, and keeps what was played', async () => {
    const folder = newFolder()
    const path = join(folder, 'lin.test.yaml')
    const turns = ['Good morning, Lin.', 'What do you see at the bus station?'].map(
      (say) => `      - say: ${say}\n`,
    )
    writeFileSync(path, `scenario: lin\nconversations:\n  - name: tea\n    turns:\n${turns.join('')}`)
    const terminal = openTerminal({
      command: process.execPath,
      args: [main, 'play', join(folder, 'lin.yaml'), '--watch', '--after', 'tea:6'],
      env: { HEARKEN_CONFIG: folder, HEARKEN_CACHE: folder, HEARKEN_MOTION: 'off' },
      columns: 100,
      rows: 34,
    })
    open.push(terminal)
    await terminal.shows('There is no scenario', patience)
    expect(await terminal.exited).toEqual({ code: 2, signal: 0 })
    copyFileSync(lin, join(folder, 'lin.yaml'))
    writeFileSync(join(folder, 'settings.json'), '{"welcomed":true}\n')
    const again = openTerminal({
      command: process.execPath,
      args: [main, 'play', join(folder, 'lin.yaml'), '--watch', '--after', 'tea:6'],
      env: { HEARKEN_CONFIG: folder, HEARKEN_CACHE: folder, HEARKEN_MOTION: 'off' },
      columns: 100,
      rows: 34,
    })
    open.push(again)
    await again.shows('begins after the first 2 turns', patience)
    await again.shows('turn 3', patience)
    const text = readFileSync(lin, 'utf8')
    writeFileSync(join(folder, 'lin.yaml'), text.replace('Is that so.', 'Is it so.'))
    await again.shows('The scenario was read again', patience)
    expect(again.text()).toContain('turn 3')
  })
})

describe('play --watch in lines', () => {
  test('remarks on each save, and does not take what is said while there are problems', async () => {
    const { terminal, save, shows, path } = watch(['--plain'])
    await shows('no transcript of it is kept')
    await shows('> ')
    terminal.send(`Good morning, Lin.${keys.enter}`)
    await shows(/Is that so|People say/)
    save((text) =>
      text
        .replace('  - Is that so.', '  - Is it so.')
        .replace('  - People say many things.', '  - Is it so indeed.'),
    )
    await shows('The scenario was read again')
    await shows('Is it so')
    save((text) => text.replace('go-to: talking', 'go-to: talkin'))
    await shows('Did you mean `talking`')
    terminal.send(`What do you see?${keys.enter}`)
    await shows('You typed: “What do you see?”')
    rmSync(path)
    await shows('there is no such file')
    copyFileSync(lin, path)
    await shows(/The scenario was read again[\s\S]*The scenario was read again/)
    terminal.send(`/quit${keys.enter}`)
    await shows('with --watch none is')
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 })
  })

  test('waits where the file has problems from the beginning, until it is mended or left', async () => {
    const broken = readFileSync(lin, 'utf8').replace('opening: morning', 'opening: mornin')
    const { terminal, save, shows } = watch(['--plain'], broken)
    await shows('Waiting until this is mended')
    save((text) => text.replace('level: 1', 'level: 9'))
    await shows('level')
    save((text) => text.replace('level: 9', 'level: 1').replace('opening: mornin\n', 'opening: morning\n'))
    await shows(/Lin: (?:Tea, officer|Sit, sit)/)
    terminal.send(`/quit${keys.enter}`)
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 })
    const left = watch(['--plain'], broken)
    await left.shows('Waiting until this is mended')
    left.terminal.send(keys.ctrlC)
    expect(await left.terminal.exited).toEqual({ code: 130, signal: 0 })
  })

  test.each([
    ['--json', /`--watch` and `--json` cannot be used together: it is for a person who writes/],
    ['--resume', /`--watch` and `--resume` cannot be used together/],
    ['--language=vi', /`--watch` and `--language` cannot be used together/],
    [
      '--transcripts=.',
      /`--watch` and `--transcripts` cannot be used together: a watched conversation is not saved/,
    ],
  ])('with %s it says why not', async (option, sentence) => {
    const { terminal, shows } = watch([option])
    await shows((at) => sentence.test(at.text().replace(/\s+/g, ' ')))
    expect(await terminal.exited).toEqual({ code: 2, signal: 0 })
  })
})
