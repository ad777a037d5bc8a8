import { afterEach, expect, test } from 'vitest'
import { keys, openTerminal, type Terminal } from './index.ts'

let terminal: Terminal | null = null
afterEach(() => terminal?.close())

function start(script: string, env: Record<string, string | undefined> = {}): Terminal {
  terminal = openTerminal({ command: 'sh', args: ['-c', script], columns: 40, rows: 10, env })
  return terminal
}

test('shows what a program writes, types into it, and tells how it ended', async () => {
  const shell = start('printf "name? "; read name; echo "hello $name"; exit 3')
  await shell.shows('name?')
  expect(shell.cursor()).toEqual({ x: 6, y: 0, visible: true })
  shell.send(`Mai${keys.enter}`)
  await shell.shows(/hello Mai/)
  expect(await shell.exited).toEqual({ code: 3, signal: 0 })
  expect(shell.lines()).toContain('hello Mai')
})

test('follows a resize, and says so to the program', async () => {
  const shell = start('stty size; read line; stty size')
  await shell.shows('10 40')
  shell.resize(70, 22)
  shell.send(keys.enter)
  await shell.shows('22 70')
  expect(shell.lines()).toHaveLength(22)
})

test('knows the other screen, bracketed paste and the cursor', async () => {
  const shell = start(
    `printf '\\033[?1049h\\033[?2004h\\033[?25l'; read line; printf '\\033[?1049l\\033[?2004l\\033[?25h'`,
  )
  await shell.shows(({ modes }) => modes().otherScreen && modes().bracketedPaste)
  expect(shell.cursor().visible).toBe(false)
  shell.send(keys.enter)
  await shell.exited
  expect(shell.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
  expect(shell.cursor().visible).toBe(true)
})

test('says what the screen shows where something never comes', async () => {
  const shell = start('echo here I am; read line')
  await shell.shows('here')
  await expect(shell.shows('elsewhere', 50)).rejects.toThrow(/in vain for elsewhere[\s\S]*here I am/)
})

test('takes CI out of the environment unless it is asked for', async () => {
  await start('echo "ci=$CI."; read line').shows('ci=.')
  terminal?.close()
  await start('echo "ci=$CI."; read line', { CI: 'true' }).shows('ci=true.')
})
