import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { resolve } from 'node:path'
import type { World } from './world.ts'

/**
 * Writes a text or bytes in the place of a file, or a new one. At no moment is the file half written: they go into another one beside it,
 * which then takes its name (and its permissions; a new one has those of `mode`). Returns null, or the system's short word for why it
 * could not be.
 */
export function replaceFile(
  path: string,
  data: string | Uint8Array,
  world: World,
  mode?: number,
): string | null {
  return replaceWith(path, [data], world, mode)
}

/** Does the same with what comes in pieces, and is never in memory as a whole. */
export function replaceWith(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  world: World,
  mode = 0o644,
): string | null {
  const target = realPath(resolve(world.folder, path))
  const beside = `${target}.${Math.floor(world.random() * 0x100000000).toString(16)}.new`
  let isMade = false
  try {
    const descriptor = openSync(beside, 'wx', modeOf(target) ?? mode)
    isMade = true
    try {
      for (const piece of pieces) {
        let rest: Uint8Array = typeof piece === 'string' ? Buffer.from(piece) : piece
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
      }
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(beside, target)
    return null
  } catch (error) {
    if (isMade) rmSync(beside, { force: true })
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

/** Where a link leads; a path that is not there is itself. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function modeOf(path: string): number | null {
  try {
    return statSync(path).mode & 0o777
  } catch {
    return null
  }
}
