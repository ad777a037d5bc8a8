import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { type CollectedRecord, collectedHeader, encodeCollected } from '../../home/index.ts'

/**
 * Adds records to the index of what was collected, and flushes them to disk; a new index is its owner's alone (0600). Where that fails the
 * index is as it was, and the system's error is thrown.
 */
export function appendCollected(path: string, records: readonly CollectedRecord[]): void {
  const descriptor = openSync(path, 'a+', 0o600)
  try {
    const before = fstatSync(descriptor).size
    const start = before === 0 ? collectedHeader : endsLine(descriptor, before) ? '' : '\n'
    try {
      let rest: Uint8Array = Buffer.from(start + records.map(encodeCollected).join(''))
      while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
      fsyncSync(descriptor)
    } catch (error) {
      ftruncateSync(descriptor, before)
      throw error
    }
  } finally {
    closeSync(descriptor)
  }
}

/** A crash may have cut off the last line: what follows must not become part of it. */
function endsLine(descriptor: number, size: number): boolean {
  const last = Buffer.alloc(1)
  readSync(descriptor, last, 0, 1, size - 1)
  return last[0] === 0x0a
}
