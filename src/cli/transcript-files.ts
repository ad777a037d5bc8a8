import { accessSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { selector } from '../language/index.ts'
import { decode, type HeaderRecord, type TranscriptRecord } from '../record/index.ts'
import { safeText } from '../text/index.ts'
import { readText } from './read-text.ts'
import { type ReadingWorld, UsageMistake, type World } from './world.ts'

/** Transcripts larger than this are not read; a conversation of thousands of turns is far smaller. */
export const mostTranscriptBytes = 200_000_000

/** A transcript that was opened. `remarks` are sentences about what was damaged, `damaged` the lines of it that are not the last. */
export interface OpenedTranscript {
  readonly path: string
  readonly header: HeaderRecord
  readonly records: readonly TranscriptRecord[]
  readonly remarks: readonly string[]
  readonly damaged: readonly number[]
}

/** Returns the folder where transcripts are kept: the option, `HEARKEN_TRANSCRIPTS`, `./transcripts`, or the user's data folder. */
export function transcriptsFolder(option: string | null, world: World): string {
  if (option !== null) return resolve(world.folder, option)
  const named = world.environment.HEARKEN_TRANSCRIPTS
  if (named !== undefined && named !== '') return resolve(world.folder, named)
  const here = join(world.folder, 'transcripts')
  return isFolder(here) ? here : join(envPaths('hearken', { suffix: '' }).data, 'transcripts')
}

/** Makes a folder where there is none; returns null where it can be written, else the system's word for why not. */
export function whyNotWritable(folder: string): string | null {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** Makes a folder and those it lies in, one after another: asked to do so in one go, Node never comes back from /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another window may have made it in the meantime.
    if (!isFolder(folder)) throw error
  }
}

/** What lies beside transcripts and is none of its own: reviews, conversations that were coded again, evaluation forms, a class's index of what was collected. */
const besides = /\.(?:review|evaluation|rescored(?:-\d+)?)\.jsonl$|^collected\.jsonl$/

/** Returns the paths of the transcripts in a folder, oldest first by name; reviews and rescored copies are left out. */
export function transcriptsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl') && !besides.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** What lies beside transcripts and is never meant by itself where several files are named (`*.jsonl`). */
const neverMeant = /\.(?:review|evaluation)\.jsonl$|(?:^|[\\/])collected\.jsonl$/

/** Returns the transcripts that paths mean: a folder stands for all in it, and among several files reviews are left out. */
export function transcriptPaths(words: readonly string[], world: World): readonly string[] {
  const meant = words.filter((word) => !neverMeant.test(word))
  return (meant.length === 0 ? words : meant).flatMap((word) => {
    const path = resolve(world.folder, word)
    if (!isFolder(path)) return [path]
    const found = transcriptsIn(path)
    if (found.length === 0)
      throw new UsageMistake(world.say('cli.no-transcripts', { folder: safeText(path) }))
    return found
  })
}

/** Opens a transcript; a sentence instead where it cannot be used. A damaged last line is dropped with a remark. */
export function openTranscript(
  path: string,
  world: ReadingWorld,
): OpenedTranscript | { readonly mistake: string } {
  const { say } = world
  const file = safeText(path)
  const read = readText(path, mostTranscriptBytes, 'welcome')
  if (read.text === null) {
    return { mistake: say('cli.transcript-unreadable', { file, why: selector(read.why.type) }) }
  }
  const { records, problems } = decode(read.text)
  const remarks: string[] = []
  const damaged = problems.filter(({ code }) => code === 'damaged-line').map(({ line }) => line)
  for (const problem of problems) {
    if (problem.code === 'damaged-last-line')
      remarks.push(say('cli.transcript-cut-off', { file, line: problem.line }))
    else if (problem.code === 'damaged-line')
      remarks.push(say('cli.transcript-damaged', { file, line: problem.line }))
    else if (path.endsWith('.review.jsonl')) return { mistake: say('cli.transcript-review', { file }) }
    else return { mistake: say(`cli.transcript-${problem.code}`, { file }) }
  }
  const header = records[0]
  if (header?.type !== 'header') return { mistake: say('cli.transcript-no-header', { file }) }
  return { path, header, records, remarks, damaged }
}

/** Opens a transcript; what is wrong with it is a `UsageMistake`. */
export function openTranscriptOrFail(path: string, world: World): OpenedTranscript {
  const opened = openTranscript(path, world)
  if ('mistake' in opened) throw new UsageMistake(opened.mistake)
  return opened
}

/** Whether there is a folder of that path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
