import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'

/** Why a file could not be read as text. `reason` is the system's short word for it ("EACCES"). */
export type Unreadable =
  | { readonly type: 'missing' }
  | { readonly type: 'folder' }
  | { readonly type: 'not-a-file' }
  | { readonly type: 'denied'; readonly reason: string }
  | { readonly type: 'too-large'; readonly bytes: number }
  | { readonly type: 'not-text' }

/** A file's text, or why there is none. */
export type ReadText = { readonly text: string } | { readonly text: null; readonly why: Unreadable }

/**
 * Reads a file as UTF-8 text; a byte order mark is left out. One larger than `most` bytes is refused by size, and never
 * more than that is read. What is no text is refused, unless `damaged` files are welcome: there each byte that is none
 * becomes "�".
 */
export function readText(file: string, most: number, damaged: 'refused' | 'welcome' = 'refused'): ReadText {
  const read = readBytes(file, most)
  if (read.bytes === null) return { text: null, why: read.why }
  try {
    const text = new TextDecoder('utf-8', { fatal: damaged === 'refused' }).decode(read.bytes)
    return damaged === 'refused' && text.includes('\0') ? { text: null, why: { type: 'not-text' } } : { text }
  } catch {
    return { text: null, why: { type: 'not-text' } }
  }
}

/** A file's bytes, or why there are none. */
export type ReadBytes = { readonly bytes: Uint8Array } | { readonly bytes: null; readonly why: NotOpened }

/** Reads a regular file of at most `most` bytes. What else there is in a file system (pipes, devices) may never end, and is not opened. */
export function readBytes(file: string, most: number): ReadBytes {
  try {
    const bytes = bytesOf(file, most)
    return 'type' in bytes ? { bytes: null, why: bytes } : { bytes }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
    return {
      bytes: null,
      why: isMissing ? { type: 'missing' } : { type: 'denied', reason: code ?? String(error) },
    }
  }
}

type NotOpened = Exclude<Unreadable, { readonly type: 'not-text' }>

function bytesOf(file: string, most: number): Uint8Array | NotOpened {
  const before = whyNot(statSync(file), most)
  if (before !== null) return before
  // Should a pipe have taken the file's place since, opening it must not wait for a writer. (Windows knows no such flag.)
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = fstatSync(descriptor)
    const why = whyNot(stat, most)
    if (why !== null) return why
    const chunks: Uint8Array[] = []
    let size = 0
    while (size <= most) {
      const chunk = Buffer.allocUnsafe(Math.max(stat.size - size, 65_536))
      const read = readSync(descriptor, chunk)
      if (read === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, read))
      size += read
    }
    return { type: 'too-large', bytes: size }
  } finally {
    closeSync(descriptor)
  }
}

function whyNot(stat: Stats, most: number): NotOpened | null {
  if (stat.isDirectory()) return { type: 'folder' }
  if (!stat.isFile()) return { type: 'not-a-file' }
  return stat.size > most ? { type: 'too-large', bytes: stat.size } : null
}
