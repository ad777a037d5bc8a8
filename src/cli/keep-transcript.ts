import { openSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode, type TranscriptRecord } from '../record/index.ts'
import { appendTo, codeOf, openToAppend } from './append-file.ts'
import { takeLock } from './lock.ts'
import type { World } from './world.ts'

/** Where the records of a conversation go. */
export interface Keeper {
  /** The file; null where nothing can be saved. */
  readonly path: string | null
  /** Writes records and flushes them to disk. What could not be written is tried again with the next, and at the close. */
  keep(records: readonly TranscriptRecord[]): void
  /** The system's word for why the last attempt failed; null where all is on disk. */
  readonly trouble: string | null
  close(): void
}

/** A keeper that keeps nothing, where the folder cannot be written. */
export function keepNothing(reason: string): Keeper {
  return { path: null, keep: () => {}, trouble: reason, close: () => {} }
}

/** A keeper that is to keep nothing. */
export const keepNone: Keeper = { path: null, keep: () => {}, trouble: null, close: () => {} }

/** How many names are tried for a new transcript; there are 65,536 for a scenario on a day. */
const mostNames = 1_000

/** Returns the keeper of a new transcript, `DATE-SCENARIO-xxxx.jsonl`, the owner's alone (0600). */
export function keepNew(folder: string, scenario: string, world: World): Keeper {
  const date = new Date(world.now()).toISOString().slice(0, 10)
  for (let tried = 0; tried < mostNames; tried++) {
    const suffix = Math.floor(world.random() * 0x10000)
      .toString(16)
      .padStart(4, '0')
    const path = join(folder, `${date}-${scenario}-${suffix}.jsonl`)
    const lock = takeLock(path)
    if (lock.type === 'failed') return keepNothing(lock.reason)
    if (lock.type === 'elsewhere') continue
    try {
      return createKeeper(path, openSync(path, 'ax', 0o600), lock.release)
    } catch (error) {
      lock.release()
      if (codeOf(error) !== 'EEXIST') return keepNothing(codeOf(error))
    }
  }
  return keepNothing('EEXIST')
}

/**
 * Returns the keeper that goes on with a transcript whose lock was taken; `release` gives the lock back at the close. A
 * last line that was cut off is taken away first, as readers drop it anyway. Where the file cannot be written nothing is kept.
 */
export function keepOn(path: string, release: () => void): Keeper {
  try {
    const { descriptor, before } = openToAppend(path, cutLine)
    return createKeeper(path, descriptor, release, before)
  } catch (error) {
    release()
    return keepNothing(codeOf(error))
  }
}

/** The number of the last line of a transcript where it was cut off. */
function cutLine(text: string): number | null {
  return decode(text).problems.find(({ code }) => code === 'damaged-last-line')?.line ?? null
}

function createKeeper(path: string, descriptor: number, release: () => void, before = ''): Keeper {
  const file = appendTo(descriptor, release, before)
  return {
    path,
    keep: (records) => file.append(encode(records)),
    get trouble() {
      return file.trouble
    },
    close: () => file.close(),
  }
}
