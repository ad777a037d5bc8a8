import { closeSync, fsyncSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { encodeRecord, type TranscriptRecord } from '../record/index.ts'
import type { World } from './world.ts'

/** Where the records of a conversation go. */
export interface Keeper {
  /** The file; null where nothing can be saved. */
  readonly path: string | null
  /** Writes records and flushes them to disk. What could not be written is tried again with the next. */
  keep(records: readonly TranscriptRecord[]): void
  /** The system's word for why the last attempt failed; null where all is on disk. */
  readonly trouble: string | null
  close(): void
}

/** A keeper that keeps nothing, where the folder cannot be written. */
export function keepNothing(reason: string): Keeper {
  return { path: null, keep: () => {}, trouble: reason, close: () => {} }
}

/** Returns the keeper of a new transcript, `DATE-SCENARIO-xxxx.jsonl`, the owner's alone (0600). Throws what the system throws. */
export function keepNew(folder: string, scenario: string, world: World): Keeper {
  const date = new Date(world.now()).toISOString().slice(0, 10)
  for (;;) {
    const suffix = Math.floor(world.random() * 0x10000)
      .toString(16)
      .padStart(4, '0')
    const path = join(folder, `${date}-${scenario}-${suffix}.jsonl`)
    try {
      const descriptor = openSync(path, 'ax', 0o600)
      takeLock(`${path}.lock`, process.pid)
      return createKeeper(path, descriptor, `${path}.lock`)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/**
 * Returns the keeper that goes on with a transcript, or null where another window has it open. A line that was cut off
 * at the end is taken away first, as readers drop it anyway.
 */
export function keepOn(path: string, pid: number): Keeper | null {
  const lock = `${path}.lock`
  if (!takeLock(lock, pid)) return null
  const text = readFileSync(path, 'utf8')
  const whole = text.endsWith('\n') ? text : text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) {
    const last = text.slice(whole.length)
    if (isWhole(last)) return createKeeper(path, openSync(path, 'a', 0o600), lock, '\n')
    truncateSync(path, Buffer.byteLength(whole))
  }
  return createKeeper(path, openSync(path, 'a', 0o600), lock)
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function takeLock(lock: string, pid: number): boolean {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const descriptor = openSync(lock, 'wx', 0o600)
      writeSync(descriptor, String(pid))
      closeSync(descriptor)
      return true
    } catch {
      const holder = Number(readLock(lock))
      if (holder !== pid && isAlive(holder)) return false
      rmSync(lock, { force: true })
    }
  }
  return false
}

function readLock(lock: string): string {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function createKeeper(path: string, descriptor: number, lock: string | null = null, before = ''): Keeper {
  let unwritten = before
  let trouble: string | null = null
  return {
    path,
    keep(records) {
      unwritten += records.map((record) => `${encodeRecord(record)}\n`).join('')
      try {
        const bytes = Buffer.from(unwritten)
        let written = 0
        while (written < bytes.length) written += writeSync(descriptor, bytes, written)
        unwritten = ''
        fsyncSync(descriptor)
        trouble = null
      } catch (error) {
        trouble = (error as NodeJS.ErrnoException).code ?? String(error)
      }
    },
    get trouble() {
      return trouble
    },
    close() {
      closeSync(descriptor)
      if (lock !== null) rmSync(lock, { force: true })
    },
  }
}
