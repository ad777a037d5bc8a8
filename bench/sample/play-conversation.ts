import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'
import type { SampleConversation, SampleTrainee } from './sample-trainees.ts'

const home = resolve(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }

/** The folders that playing needs: where transcripts come to lie, and one for what the program keeps for itself. */
export interface SampleFolders {
  readonly transcripts: string
  readonly own: string
}

/** One sitting: from the command to where it is left. A conversation that is resumed has several. */
interface Sitting {
  readonly started: number
  readonly lines: readonly string[]
}

/**
 * Plays a stored conversation with the real command line and saves its transcript; returns the file's name. Clock and chance are made
 * from what is stored, so that the bytes are the same each time.
 */
export async function playConversation(
  trainee: SampleTrainee,
  conversation: SampleConversation,
  folders: SampleFolders,
): Promise<string> {
  const { scenario, mode, seed, started, short } = conversation
  const chance = partOfOne(`${trainee.id} ${started}`)
  const file = `${started.slice(0, 10)}-${scenario}-${suffixOf(chance)}.jsonl`
  const fresh = [
    '--mode',
    mode,
    '--seed',
    `${seed}`,
    '--trainee',
    trainee.name,
    ...(short ? ['--short'] : []),
  ]
  for (const [index, sitting] of sittingsOf(conversation).entries()) {
    const how = index === 0 ? fresh : ['--resume', join(folders.transcripts, file)]
    const args = ['play', scenario, ...how, '--transcripts', folders.transcripts, '--json']
    await sit(args, sitting, trainee.pace, chance, folders)
  }
  return file
}

/** The sittings of a conversation: `/resume TIME` begins the next. */
function sittingsOf({ started, lines }: SampleConversation): readonly Sitting[] {
  const sittings: { started: number; lines: string[] }[] = [{ started: Date.parse(started), lines: [] }]
  for (const line of lines) {
    const again = /^\/resume (.+)$/.exec(line)?.[1]
    if (again === undefined) sittings.at(-1)?.lines.push(line)
    else sittings.push({ started: Date.parse(again), lines: [] })
  }
  return sittings
}

async function sit(
  args: readonly string[],
  { started, lines }: Sitting,
  pace: number,
  chance: number,
  folders: SampleFolders,
): Promise<void> {
  let clock = started
  const listeners = new Set<(signal: 'SIGINT' | 'SIGTERM') => void>()
  // Each line is typed only once the one before it was answered: nothing may be read ahead.
  const typed = Readable.from(
    (function* () {
      for (const line of lines) {
        clock += timeFor(line, pace)
        if (line === '/interrupt') {
          for (const listener of listeners) listener('SIGINT')
          return
        }
        yield `${asJson(line)}\n`
      }
    })(),
    { highWaterMark: 0 },
  )
  const remarks: string[] = []
  const world: World = {
    say: createSay('en'),
    stdin: typed,
    stdout: writable(() => {}),
    stderr: writable((text) => remarks.push(text)),
    environment: { HEARKEN_CONFIG: join(folders.own, 'config'), HEARKEN_CACHE: join(folders.own, 'cache') },
    folder: folders.own,
    home,
    compiled: null,
    version,
    interactive: false,
    colours: 0,
    now: () => clock,
    random: () => chance,
    onSignal(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const exit = await run(args, world)
  const expected = lines.at(-1) === '/interrupt' ? 130 : 0
  if (exit !== expected) throw new Error(`${args.join(' ')} ended with ${exit}:\n${remarks.join('')}`)
}

function writable(take: (text: string) => void): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      take(String(chunk))
      done()
    },
  })
}

/** What a stored line is in the protocol of `play --json`. */
function asJson(line: string): string {
  const [, command, text = ''] = /^\/([a-z]+) ?(.*)$/.exec(line) ?? []
  if (command === undefined) return JSON.stringify({ text: line })
  return JSON.stringify(text === '' ? { command } : { command, text })
}

/** How long a line takes, in milliseconds: thinking, then typing; always the same for the same line. */
function timeFor(line: string, pace: number): number {
  const thinking = line === '/wait' ? 11_000 : 4_000
  return Math.round(thinking + 7_000 * partOfOne(line) + (1_000 * line.length) / pace)
}

/** A number in [0, 1) made from a text. */
function partOfOne(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32
}

/** The four signs that the program makes a file's name from. */
function suffixOf(chance: number): string {
  return Math.floor(chance * 0x10000)
    .toString(16)
    .padStart(4, '0')
}
