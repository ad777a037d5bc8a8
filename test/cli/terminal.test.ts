import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { keys, openTerminal, type Terminal } from '../terminal/index.ts'
import { newFolder } from './outside.ts'

const main = resolve(import.meta.dirname, '../../dist/main.js')
const open: Terminal[] = []
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close()
})

/** The real program in a real terminal, with folders of its own. */
function start(args: readonly string[], env: Record<string, string | undefined>, transcripts = newFolder()) {
  const own = { HEARKEN_CONFIG: newFolder(), HEARKEN_TRANSCRIPTS: transcripts, HEARKEN_MOTION: 'off' }
  const terminal = openTerminal({
    command: process.execPath,
    args: [main, ...args],
    env: { ...own, ...env },
    columns: 90,
    rows: 30,
  })
  open.push(terminal)
  return { terminal, transcripts }
}

function verify(folder: string): string {
  return execFileSync(process.execPath, [main, 'verify', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

describe.each([{ CI: undefined }, { CI: 'true' }])('with CI=$CI', (env) => {
  test('a trainee goes from the home screen through a conversation with Hoa to its debrief', async () => {
    expect(existsSync(main), 'npm run build first').toBe(true)
    const { terminal, transcripts } = start([], env)
    await terminal.shows('It stays on this computer')
    terminal.send(keys.enter)
    await terminal.shows('Choose a conversation')
    const row = terminal.lines().find((line) => line.includes("Friday's money")) ?? ''
    terminal.send(/(\d) {2}Friday/.exec(row)?.[1] ?? '')
    await terminal.shows('> ')
    terminal.send(keys.enter)
    await terminal.shows('Enter begins')
    terminal.send(keys.enter)
    await terminal.shows('what do you say to Hoa?')
    terminal.send("Good evening Hoa. I am Lan from the women's desk. You can stop whenever you like.")
    terminal.send(keys.enter)
    await terminal.shows(/\+ .*rights/i)
    terminal.send(`why didnt u just run away${keys.enter}`)
    await terminal.shows(/! .*blaming/i)
    expect(terminal.text()).toContain('/again')
    terminal.send(`/again${keys.enter}`)
    await terminal.shows('turn 2')
    terminal.send(`What do you need tonight?${keys.enter}`)
    await terminal.shows('turn 3')
    terminal.send(`/leave Thank you. I will come back on Friday and tell you about your phone.${keys.enter}`)
    await terminal.shows('Press Enter to look back on it')
    terminal.send(keys.enter)
    await terminal.shows('The case sheet')
    terminal.send(keys.escape)
    await terminal.shows('Looking back')
    terminal.send(keys.enter)
    await terminal.shows('Choose a conversation')
    terminal.send('q')
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 })
    expect(terminal.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
    expect(verify(transcripts)).toMatch(/all as recorded/)
    const file = readdirSync(transcripts).find((name) => name.endsWith('.jsonl')) ?? ''
    expect(readFileSync(join(transcripts, file), 'utf8')).toMatch(/"type":"again"[\s\S]*"type":"end"/)
  })

  test('Ctrl-C in the middle saves, offers the debrief, restores the terminal and ends with 130', async () => {
    const { terminal, transcripts } = start(['play', 'hoa', '--seed', '3'], env)
    await terminal.shows('It stays on this computer')
    terminal.send(keys.enter)
    await terminal.shows('Enter begins')
    terminal.send(keys.enter)
    await terminal.shows('what do you say to Hoa?')
    terminal.send(`Hello Hoa, my name is Lan.${keys.enter}`)
    await terminal.shows('turn 2')
    terminal.send(keys.ctrlC)
    await terminal.shows('You stopped here')
    terminal.send(keys.ctrlC)
    expect(await terminal.exited).toEqual({ code: 130, signal: 0 })
    expect(terminal.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
    expect(verify(transcripts)).toMatch(/1 turn, all as recorded/)
  })

  test('Ctrl-C, and then going on to an ordinary ending, ends with 0', async () => {
    const { terminal, transcripts } = start([], env)
    await terminal.shows('It stays on this computer')
    terminal.send(keys.enter)
    await terminal.shows('Choose a conversation')
    terminal.send(keys.enter)
    await terminal.shows('Enter begins')
    terminal.send(keys.enter)
    await terminal.shows('what do you say to')
    terminal.send(`Hello, my name is Lan.${keys.enter}`)
    await terminal.shows('turn 2')
    terminal.send(keys.ctrlC)
    await terminal.shows('You stopped here')
    terminal.send(keys.enter)
    await terminal.shows('Choose a conversation')
    terminal.send(keys.enter)
    await terminal.shows('my name is Lan')
    terminal.send(`/leave Thank you.${keys.enter}`)
    await terminal.shows('Press Enter to look back on it')
    terminal.send(keys.enter)
    await terminal.shows('The case sheet')
    terminal.send(keys.escape)
    await terminal.shows('Looking back')
    terminal.send(keys.enter)
    await terminal.shows('Choose a conversation')
    terminal.send('q')
    expect(await terminal.exited).toEqual({ code: 0, signal: 0 })
    expect(verify(transcripts)).toMatch(/2 turns, all as recorded/)
  })

  test('SIGTERM saves, restores the terminal and ends with 143; --resume goes on where it stopped', async () => {
    const { terminal, transcripts } = start(['play', 'hoa', '--seed', '3'], env)
    await terminal.shows('It stays on this computer')
    terminal.send(keys.enter)
    await terminal.shows('Enter begins')
    terminal.send(keys.enter)
    await terminal.shows('what do you say to Hoa?')
    terminal.send(`Hello Hoa, my name is Lan.${keys.enter}`)
    await terminal.shows('turn 2')
    process.kill(terminal.pid, 'SIGTERM')
    expect(await terminal.exited).toEqual({ code: 143, signal: 0 })
    expect(terminal.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
    expect(verify(transcripts)).toMatch(/1 turn, all as recorded/)
    const again = start(['play', 'hoa', '--resume'], env, transcripts).terminal
    await again.shows('It stays on this computer')
    again.send(keys.enter)
    await again.shows('my name is Lan')
    again.send(`/quit${keys.enter}`)
    await again.shows('You stopped here')
    again.send('q')
    expect(await again.exited).toEqual({ code: 0, signal: 0 })
    expect(verify(transcripts)).toMatch(/1 turn, all as recorded/)
  })
})
