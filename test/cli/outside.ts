import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'

/** What a command left behind. */
export interface Outcome {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** A new folder that is nobody else's. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hearken-'))
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}

/** Runs a command in a world of its own: no terminal, a fixed clock and chance, folders nobody else uses. */
export async function hearken(
  args: readonly string[],
  input = '',
  world: Partial<World> & {
    readonly afterStart?: (signal: (name: 'SIGINT' | 'SIGTERM') => void) => void
  } = {},
): Promise<Outcome> {
  const out = collector()
  const err = collector()
  let clock = Date.parse('2026-01-31T08:00:00.000Z')
  let chance = 0
  const listeners = new Set<(signal: 'SIGINT' | 'SIGTERM') => void>()
  const { afterStart, ...rest } = world
  const whole: World = {
    say: createSay('en'),
    stdin: Readable.from(input === '' ? [] : [input]) as World['stdin'],
    stdout: out.stream,
    stderr: err.stream,
    environment: { HEARKEN_CONFIG: newFolder(), HEARKEN_TRANSCRIPTS: newFolder() },
    folder: newFolder(),
    home: resolve(import.meta.dirname, '../..'),
    compiled: null,
    version: '0.0.0',
    interactive: false,
    colours: 0,
    now: () => {
      clock += 1000
      return clock
    },
    random: () => {
      chance = (chance + 0.37) % 1
      return chance
    },
    onSignal(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ...rest,
  }
  const running = run(args, whole)
  afterStart?.((name) => {
    for (const listener of listeners) listener(name)
  })
  const exit = await running
  return { exit, out: out.text(), err: err.text() }
}
