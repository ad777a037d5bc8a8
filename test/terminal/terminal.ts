import { type IPty, spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { Waiting } from './waiting.ts'

/** What to start, and in a terminal of what size. */
export interface TerminalStart {
  readonly command: string
  readonly args?: readonly string[]
  readonly cwd?: string
  /** Laid over the environment of the tests; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly columns?: number
  readonly rows?: number
}

/** How a program ended. */
interface Exit {
  readonly code: number
  readonly signal: number
}

/** A program in a pseudo-terminal, as a person sees it. */
export interface Terminal {
  readonly pid: number
  /** Types keys, as they are sent by a real terminal (`keys` has the names of some). */
  send(text: string): void
  /** Pastes, with brackets where the program asked for them. */
  paste(text: string): void
  /** The rows that are visible, without the spaces at their ends. */
  lines(): readonly string[]
  /** All visible rows, one a line. */
  text(): string
  /** Where the cursor is, from 0, and whether it is shown. */
  cursor(): { readonly x: number; readonly y: number; readonly visible: boolean }
  /** What the program has switched on. */
  modes(): { readonly otherScreen: boolean; readonly bracketedPaste: boolean }
  /** All that the program has written so far, as it was written. */
  written(): string
  /** Settles when the screen shows a text, matches, or fulfils a condition; rejects with the screen after `deadline` ms. */
  shows(wanted: string | RegExp | ((terminal: Terminal) => boolean), deadline?: number): Promise<void>
  resize(columns: number, rows: number): void
  readonly exited: Promise<Exit>
  /** Ends the program where it still runs; call it in `afterEach`. */
  close(): void
}

/** Starts a program in a pseudo-terminal. */
export function openTerminal(start: TerminalStart): Terminal {
  const { command, args = [], cwd = process.cwd(), env = {}, columns: cols = 80, rows = 24 } = start
  const screen = new xterm.Terminal({ cols, rows, allowProposedApi: true, scrollback: 1000 })
  const pty: IPty = spawn(command, [...args], {
    name: 'xterm-256color',
    cols,
    rows,
    cwd,
    env: environment(env),
  })
  const waiting = new Waiting<Terminal>(() => `The screen shows:\n${terminal.text()}`)
  let written = ''
  let running = true
  const exited = new Promise<Exit>((resolve) => {
    pty.onExit(({ exitCode, signal = 0 }) => {
      running = false
      screen.write('', () => {
        waiting.look(terminal)
        resolve({ code: exitCode, signal })
      })
    })
  })
  pty.onData((data) => {
    written += data
    screen.write(data, () => waiting.look(terminal))
  })

  const terminal: Terminal = {
    pid: pty.pid,
    send: (text) => pty.write(text),
    paste: (text) => pty.write(screen.modes.bracketedPasteMode ? `\u001b[200~${text}\u001b[201~` : text),
    lines: () => linesOf(screen),
    text: () => linesOf(screen).join('\n'),
    cursor: () => ({
      x: screen.buffer.active.cursorX,
      y: screen.buffer.active.cursorY,
      visible: cursorShown(written),
    }),
    modes: () => ({
      otherScreen: screen.buffer.active.type === 'alternate',
      bracketedPaste: screen.modes.bracketedPasteMode,
    }),
    written: () => written,
    shows: (wanted, deadline = 15_000) =>
      waiting.until(terminal, condition(wanted), String(wanted), deadline),
    resize(columns, rows) {
      screen.resize(columns, rows)
      pty.resize(columns, rows)
    },
    exited,
    close() {
      if (running) pty.kill('SIGKILL')
    },
  }
  return terminal
}

function condition(
  wanted: string | RegExp | ((terminal: Terminal) => boolean),
): (terminal: Terminal) => boolean {
  if (typeof wanted === 'function') return wanted
  return (terminal) =>
    typeof wanted === 'string' ? terminal.text().includes(wanted) : wanted.test(terminal.text())
}

function linesOf(screen: InstanceType<typeof xterm.Terminal>): readonly string[] {
  const { active } = screen.buffer
  return Array.from(
    { length: screen.rows },
    (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '',
  )
}

function cursorShown(written: string): boolean {
  return written.lastIndexOf('\u001b[?25h') >= written.lastIndexOf('\u001b[?25l')
}

function environment(over: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const all = Object.entries({
    ...process.env,
    CI: undefined,
    NO_COLOR: undefined,
    FORCE_COLOR: undefined,
    ...over,
  })
  return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
