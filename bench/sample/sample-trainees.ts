import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** One stored conversation of the sample class. */
export interface SampleConversation {
  readonly scenario: string
  readonly mode: 'practice' | 'assessment'
  readonly seed: number
  /** ISO time. */
  readonly started: string
  readonly short: boolean
  /** What is typed, line by line: a turn, or a command that begins with a slash (`/wait`, `/again`, `/hint`, `/leave last words`, `/quit`), or a case sheet. */
  readonly lines: readonly string[]
}

/** One invented trainee of the sample class. */
export interface SampleTrainee {
  /** The name of the file of their turns, without its suffix; two trainees may have one name. */
  readonly id: string
  readonly name: string
  readonly code: string
  readonly group: string
  /** Characters typed in a second. */
  readonly pace: number
  readonly conversations: readonly SampleConversation[]
}

/** The trainees' files, as they are written. */
interface Stored {
  readonly trainee: string
  readonly code: string
  readonly group: string
  readonly pace: number
  readonly conversations: readonly (Omit<SampleConversation, 'short' | 'lines'> & {
    readonly short?: boolean
    readonly turns: string
  })[]
}

/** Reads the stored turns of the sample class, in the order of the roster. */
export function readSampleTrainees(folder: string): readonly SampleTrainee[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  const trainees = files.map((file): SampleTrainee => {
    // These files are the project's own, and playing them tells what is wrong with them.
    const stored = parse(readFileSync(join(folder, file), 'utf8')) as Stored
    const { trainee, conversations, ...rest } = stored
    return {
      id: file.replace(/\.yaml$/, ''),
      name: trainee,
      ...rest,
      conversations: conversations.map(({ turns, short = false, ...conversation }) => ({
        ...conversation,
        short,
        lines: turns.trim().split('\n'),
      })),
    }
  })
  return trainees.toSorted((one, other) => (one.code < other.code ? -1 : 1))
}

/** Returns the roster of the sample class, as CSV. */
export function sampleRoster(trainees: readonly SampleTrainee[]): string {
  return ['code,name,group', ...trainees.map(({ code, name, group }) => `${code},${name},${group}`), ''].join(
    '\n',
  )
}
