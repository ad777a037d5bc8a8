import { join } from 'node:path'
import { partOfOne } from './part-of-one.ts'
import type { SampleConversation, SampleTrainee } from './sample-trainees.ts'
import { runForSample, type SampleWorld } from './sample-world.ts'

/** One sitting: from the command to where it is left. A conversation that is resumed has several. */
interface Sitting {
  readonly started: number
  readonly lines: readonly string[]
}

/**
 * Plays a stored conversation with the real command line and saves its transcript in `folder`; returns the file's name. Clock and chance
 * are made from what is stored, so that the bytes are the same each time.
 */
export async function playConversation(
  trainee: SampleTrainee,
  conversation: SampleConversation,
  { folder, cache }: Pick<SampleWorld, 'folder' | 'cache'>,
): Promise<string> {
  const { scenario, mode, seed, started, short } = conversation
  const chance = partOfOne(`${trainee.id} ${started}`)
  const file = `${started.slice(0, 10)}-${scenario}-${suffixOf(chance)}.jsonl`
  const begin = [
    '--mode',
    mode,
    '--seed',
    `${seed}`,
    '--trainee',
    trainee.name,
    ...(short ? ['--short'] : []),
  ]
  for (const [index, sitting] of sittingsOf(conversation).entries()) {
    let clock = sitting.started
    await runForSample(
      ['play', scenario, ...(index === 0 ? begin : ['--resume', file]), '--transcripts', folder, '--json'],
      {
        folder,
        cache,
        chance,
        now: () => clock,
        *typed(send) {
          for (const line of sitting.lines) {
            clock += timeFor(line, trainee.pace)
            if (line === '/interrupt') return send('SIGINT')
            yield `${asJson(line)}\n`
          }
        },
      },
      sitting.lines.at(-1) === '/interrupt' ? 130 : 0,
    )
  }
  return join(folder, file)
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

/** What a stored line is in the protocol of `play --json`; a case sheet is stored as that protocol has it. */
function asJson(line: string): string {
  if (line.startsWith('{"case-sheet"')) return line
  const [, command, text = ''] = /^\/([a-z]+) ?(.*)$/.exec(line) ?? []
  if (command === undefined) return JSON.stringify({ text: line })
  return JSON.stringify(text === '' ? { command } : { command, text })
}

/** How long a line takes, in milliseconds: thinking, then typing; always the same for the same line. */
function timeFor(line: string, pace: number): number {
  const thinking = line === '/wait' ? 11_000 : 4_000
  return Math.round(thinking + 7_000 * partOfOne(line) + (1_000 * line.length) / pace)
}

/** The four signs that the program makes a file's name from. */
function suffixOf(chance: number): string {
  return Math.floor(chance * 0x10000)
    .toString(16)
    .padStart(4, '0')
}
