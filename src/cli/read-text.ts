import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

/** Why a file could not be read as text. `reason` is the system's short word for it ("ENOENT"). */
export type Unreadable =
  | { readonly type: 'missing' }
  | { readonly type: 'folder' }
  | { readonly type: 'denied'; readonly reason: string }
  | { readonly type: 'too-large'; readonly bytes: number }
  | { readonly type: 'not-text' }

/** A file's text, or why there is none. */
export type ReadText = { readonly text: string } | { readonly text: null; readonly why: Unreadable }

/** Reads a file as UTF-8 text. One larger than `most` bytes is refused before it is read; a byte order mark is left out. */
export function readText(file: string, most = Number.POSITIVE_INFINITY): ReadText {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return {
      text: null,
      why: code === 'ENOENT' ? { type: 'missing' } : { type: 'denied', reason: code ?? String(error) },
    }
  }
  try {
    const stat = fstatSync(descriptor)
    if (stat.isDirectory()) return { text: null, why: { type: 'folder' } }
    if (stat.size > most) return { text: null, why: { type: 'too-large', bytes: stat.size } }
    const bytes = readFileSync(descriptor)
    if (bytes.length > most) return { text: null, why: { type: 'too-large', bytes: bytes.length } }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { text: null, why: { type: 'not-text' } } : { text }
  } catch (error) {
    if (error instanceof TypeError) return { text: null, why: { type: 'not-text' } }
    return {
      text: null,
      why: { type: 'denied', reason: (error as NodeJS.ErrnoException).code ?? String(error) },
    }
  } finally {
    closeSync(descriptor)
  }
}
