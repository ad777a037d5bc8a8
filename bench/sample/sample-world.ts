import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'

const home = resolve(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }

/** Signals that a stored conversation may hold. */
export type Signal = Parameters<Parameters<World['onSignal']>[0]>[0]

/** What is made up about the world in which a command of the sample runs: its clock, its chance, what is typed. */
export interface SampleWorld {
  /** The folder that the command is given in; its settings lie in it too. */
  readonly folder: string
  /** Where the program keeps what it worked out. */
  readonly cache: string
  readonly now: () => number
  readonly chance: number
  /** Each line is typed only once the one before it was answered. `send` sends a signal. */
  readonly typed?: (send: (signal: Signal) => void) => Iterable<string>
}

/** Runs a command with the real command line; an error where it does not end with the exit code that is expected. */
export async function runForSample(
  args: readonly string[],
  sample: SampleWorld,
  expected = 0,
): Promise<void> {
  const listeners = new Set<(signal: Signal) => void>()
  const send = (signal: Signal) => {
    for (const listener of listeners) listener(signal)
  }
  const said: string[] = []
  const exit = await run(args, {
    say: createSay('en'),
    // Nothing may be read ahead: the clock goes on as lines are typed.
    stdin: Readable.from(sample.typed?.(send) ?? [], { highWaterMark: 0 }),
    stdout: collector(said),
    stderr: collector(said),
    environment: { HEARKEN_CONFIG: sample.folder, HEARKEN_CACHE: sample.cache },
    folder: sample.folder,
    home,
    compiled: null,
    version,
    interactive: false,
    colours: 0,
    now: sample.now,
    random: () => sample.chance,
    onSignal(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  if (exit !== expected) throw new Error(`hearken ${args.join(' ')} ended with ${exit}:\n${said.join('')}`)
}

function collector(said: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk))
      done()
    },
  })
}
