import type { Readable } from 'node:stream'

/** The most characters of one line that are kept; one that is longer comes at once, one character longer than this. */
export const longestLine = 4_000_000

/** The lines of a stream, as they come. */
export interface Lines extends AsyncIterable<string> {
  /** Ends them at once, also while one is waited for. */
  close(): void
}

/**
 * Returns the lines of a stream of UTF-8 text, ended by "\n" or "\r\n" and by nothing else; a last one without an end
 * counts. A stream that fails ends.
 */
export function readLines(input: Readable): Lines {
  let isClosed = false
  let close = () => {}
  const closed = new Promise<'closed'>((resolve) => {
    close = () => {
      isClosed = true
      resolve('closed')
    }
  })
  return {
    close: () => close(),
    [Symbol.asyncIterator]: () => linesOf(textOf(input, closed), () => isClosed),
  }
}

/** The text of a stream in pieces, until it ends or is closed. */
async function* textOf(input: Readable, closed: Promise<'closed'>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const chunks = input[Symbol.asyncIterator]()
  for (;;) {
    const next = await Promise.race([closed, chunks.next().catch(() => 'failed' as const)])
    if (next === 'closed') return
    if (next === 'failed' || next.done === true) break
    yield typeof next.value === 'string' ? next.value : decoder.decode(next.value, { stream: true })
  }
  yield decoder.decode()
}

/** The lines of a text in pieces. What was not ended when it was closed is no line. */
async function* linesOf(pieces: AsyncIterable<string>, isClosed: () => boolean): AsyncGenerator<string> {
  let line = ''
  let tooLong = false
  const add = (text: string) => {
    line += text.slice(0, longestLine + 1 - line.length)
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      add(piece.slice(start, end))
      if (!tooLong) yield line.endsWith('\r') ? line.slice(0, -1) : line
      tooLong = false
      line = ''
      start = end + 1
    }
    if (tooLong) continue
    add(piece.slice(start))
    if (line.length <= longestLine) continue
    // Its end may never come.
    yield line
    tooLong = true
    line = ''
  }
  if (line !== '' && !isClosed()) yield line
}
