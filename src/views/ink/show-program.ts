import { render } from 'ink'
import { createElement } from 'react'
import type { Say } from '../../language/index.ts'
import { createTheme } from '../plain/index.ts'
import { App } from './app.ts'
import { createRowCache } from './row-cache.ts'
import type { Program } from './screen.ts'
import { createStage } from './stage.ts'
import { warmUp } from './warm-up.ts'

/** How often the screen may be drawn, in times a second: a key must not wait for the frame before it. */
const mostFrames = 120

/** The terminal, and what is known of it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** True where a person sits at the terminal; decided from the streams, never from the environment. */
  readonly interactive: boolean
  /** True where the persona's words may come slowly. */
  readonly motion: boolean
  /** Chalk's level of colour. */
  readonly colour: 0 | 1 | 2 | 3
}

/**
 * Shows a program until it is done, on the terminal's other screen. Afterwards the terminal is as it was, however it
 * ended. Ctrl-C is an intent like any other. Rejects only with a mistake of our own.
 */
export async function showProgram(program: Program, terminal: Terminal, say: Say): Promise<void> {
  const { stdin, stdout, stderr, interactive, motion, colour } = terminal
  const tools = { say, theme: createTheme(colour), cache: createRowCache() }
  const stage = createStage(program, motion, tools)
  // Ink takes the keys only after it has drawn: what is typed before would be echoed, and Enter would be a line feed.
  if (stdin.isTTY) stdin.setRawMode(true)
  // Ink draws from where the cursor is: what was typed ahead of us has moved it.
  if (interactive) stdout.write('\r')
  const shown = render(createElement(App, { stage, tools }), {
    stdin,
    stdout,
    stderr,
    interactive,
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    maxFps: mostFrames,
  })
  const coolDown = interactive
    ? warmUp(stage, () => ({ columns: stdout.columns, rows: stdout.rows }), tools)
    : () => undefined
  const gone = shown.waitUntilExit()
  try {
    await Promise.race([program.done, gone])
  } finally {
    coolDown()
    shown.unmount()
    await gone
    if (stdin.isTTY) stdin.setRawMode(false)
  }
}
