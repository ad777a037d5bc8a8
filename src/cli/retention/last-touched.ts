import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { companionOf, type Kept, readHead, type TranscriptHead } from '../../home/index.ts'
import { decode } from '../../record/index.ts'
import { firstLine } from '../first-line.ts'
import { readText } from '../read-text.ts'
import type { KeptFolder } from './kept-folder.ts'

/** A conversation in a kept folder, and when something was last done with it. */
export interface Touched extends Kept {
  readonly path: string
  readonly head: TranscriptHead
}

const day = 86_400_000

/**
 * Returns the conversations of a kept folder that may be too old. What counts is the latest of: its last record, when its file or a review of
 * it was last written, when it was collected. Those that somebody wrote to in the days that hold are left out without being opened.
 */
export function touchedLongAgo({ folder, days, collected }: KeptFolder, now: number): readonly Touched[] {
  if (days === null) return []
  const written = new Map<string, number>()
  for (const entry of entriesIn(folder)) {
    const companion = companionOf(entry)
    if (companion === null || companion.kind === 'rest') continue
    const before = written.get(companion.transcript) ?? 0
    written.set(companion.transcript, Math.max(before, timeOf(join(folder, entry))))
  }
  return [...written].flatMap(([file, time]): Touched[] => {
    const taken = collected === null ? 0 : collected.get(file)
    if (taken === undefined || now - Math.max(time, taken) < days * day) return []
    const path = join(folder, file)
    const line = firstLine(path)
    const head = line === null ? null : readHead(new TextDecoder().decode(line))
    return head === null ? [] : [{ file, path, head, last: latest([time, taken, lastRecord(path, head)]) }]
  })
}

/** The files of a folder, without what only leads elsewhere. */
function entriesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []))
  } catch {
    return []
  }
}

function timeOf(path: string): number {
  try {
    return statSync(path).mtimeMs
  } catch {
    return 0
  }
}

/** When the last record of a transcript was written, by its own account. */
function lastRecord(path: string, { started }: TranscriptHead): number {
  const { text } = readText(path, 200_000_000, 'welcome')
  const at = decode(text ?? '').records.map((record) => ('at' in record ? record.at : 0))
  return Date.parse(started) + at.reduce((most, each) => Math.max(most, each), 0)
}

/** The latest of times; null where one of them is none. */
function latest(times: readonly number[]): number | null {
  return times.some((time) => Number.isNaN(time)) ? null : Math.max(...times)
}
