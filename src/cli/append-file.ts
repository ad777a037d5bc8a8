import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'

/** A file that is only ever added to. */
export interface AppendedFile {
  /** Adds text and flushes it to disk. What could not be written is tried again with the next, and at the close. */
  append(text: string): void
  /** The system's word for why the last attempt failed; null where all is on disk. */
  readonly trouble: string | null
  close(): void
}

/**
 * Returns a file that is added to. `open` is its descriptor, or gives it: then it is called with the first text, and again with the next where
 * it throws. `release` is called at the close; `before` is written before all else.
 */
export function appendTo(open: number | (() => number), release: () => void, before = ''): AppendedFile {
  let unwritten = Buffer.from(before)
  let descriptor = typeof open === 'number' ? open : null
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
    if (descriptor === null && typeof open !== 'number') descriptor = open()
    if (descriptor === null) return
    // What a failed attempt has written already is not written twice.
    while (unwritten.length > 0) unwritten = unwritten.subarray(writeSync(descriptor, unwritten))
    fsyncSync(descriptor)
  }
  return {
    append(text) {
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
        if (descriptor !== null) closeSync(descriptor)
        release()
      } catch (error) {
        trouble ??= codeOf(error)
      }
    },
  }
}

/** Returns the system's short word for what went wrong ("ENOSPC"). */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}

const newline = 0x0a

/**
 * Opens a file of lines to be added to. A last line that was cut off is taken away first, as readers drop it anyway: `cutLine` finds its number in
 * the text. `before` is what must be written first, since the last line may be whole and yet have lost its end.
 */
export function openToAppend(
  path: string,
  cutLine: (text: string) => number | null,
): { readonly descriptor: number; readonly before: '' | '\n' } {
  const bytes = readFileSync(path)
  const cut = cutLine(new TextDecoder().decode(bytes))
  const sound = cut === null ? bytes.length : startOfLine(bytes, cut)
  const descriptor = openSync(path, 'a', 0o600)
  if (sound < bytes.length) truncateSync(path, sound)
  return { descriptor, before: sound === 0 || bytes[sound - 1] === newline ? '' : '\n' }
}

/** The byte at which a line begins, counted from 1. A damaged character may be longer or shorter in text: bytes are sure. */
function startOfLine(bytes: Uint8Array, line: number): number {
  let start = 0
  for (let number = 1; number < line; number++) start = bytes.indexOf(newline, start) + 1
  return start
}
