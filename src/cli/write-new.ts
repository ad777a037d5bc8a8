import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'

/**
 * Writes a new file, its owner's alone (0600), and flushes it to disk. One that is there is never touched (`EEXIST`), and none is left
 * behind half written. Throws the system's error.
 */
export function writeNew(path: string, data: string | Uint8Array): void {
  const descriptor = openSync(path, 'wx', 0o600)
  try {
    let rest: Uint8Array = typeof data === 'string' ? Buffer.from(data) : data
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
    fsyncSync(descriptor)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
}
