import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

const step = 4_096
/** A first line that is longer is none of ours. */
const longest = 1_000_000

/** Returns the bytes of a file's first line, without its end; null where there is no such file or the line is absurdly long. */
export function firstLine(path: string): Uint8Array | null {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return fstatSync(descriptor).isFile() ? readLine(descriptor) : null
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return null
  }
}

function readLine(descriptor: number): Uint8Array | null {
  let line = Buffer.alloc(0)
  while (line.length <= longest) {
    const chunk = Buffer.alloc(step)
    const read = readSync(descriptor, chunk)
    line = Buffer.concat([line, chunk.subarray(0, read)])
    const end = line.indexOf('\n')
    if (end !== -1) return line.subarray(0, end)
    if (read === 0) return line
  }
  return null
}
