import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encodeRecord, type TranscriptRecord } from '../record/index.ts'
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
    const bytes = readFileSync(path)
    const cut = decode(new TextDecoder().decode(bytes)).problems.find(
      ({ code }) => code === 'damaged-last-line',
    )
    const sound = cut === undefined ? bytes.length : startOfLine(bytes, cut.line)
    const descriptor = openSync(path, 'a', 0o600)
    if (sound < bytes.length) truncateSync(path, sound)
    // The last line may be whole and yet have lost its end.
    return createKeeper(path, descriptor, release, sound === 0 || bytes[sound - 1] === newline ? '' : '\n')
  } catch (error) {
    release()
    return keepNothing(codeOf(error))
  }
}

const newline = 0x0a

/** The byte at which a line begins, counted from 1. A damaged character may be longer or shorter in text: bytes are sure. */
function startOfLine(bytes: Uint8Array, line: number): number {
  let start = 0
  for (let number = 1; number < line; number++) start = bytes.indexOf(newline, start) + 1
  return start
}

function createKeeper(path: string, descriptor: number, release: () => void, before = ''): Keeper {
  let unwritten = Buffer.from(before)
  let trouble: string | null = null
  let closed = false
  const attempt = (act: () => void) => {
    try {
      act()
      trouble = null
    } catch (error) {
      trouble = codeOf(error)
    }
  }
  const flush = () => {
    // What a failed attempt has written already is not written twice.
    while (unwritten.length > 0) unwritten = unwritten.subarray(writeSync(descriptor, unwritten))
    fsyncSync(descriptor)
  }
  return {
    path,
    keep(records) {
      const text = records.map((record) => `${encodeRecord(record)}\n`).join('')
      unwritten = Buffer.concat([unwritten, Buffer.from(text)])
      attempt(flush)
    },
    get trouble() {
      return trouble
    },
    close() {
      if (closed) return
      closed = true
      if (trouble !== null) attempt(flush)
      try {
        closeSync(descriptor)
        release()
      } catch (error) {
        trouble ??= codeOf(error)
      }
    },
  }
}

/** The system's short word for what went wrong ("ENOSPC"). */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
