import type { Span } from '../text/index.ts'
import { isObject } from './check.ts'

/** A line that holds no record; `line` counts from 1, `span` is the line in the text. A last one is the trace of a crash. */
export interface DamagedLine {
  readonly code: 'damaged-line' | 'damaged-last-line'
  readonly line: number
  readonly span: Span
}

/** What the lines of a text held. */
export interface DecodedLines<Item> {
  readonly records: readonly Item[]
  readonly damaged: readonly DamagedLine[]
}

/** Reads JSON lines, one record a line; `read` gives null for an object that is none. Never throws; empty lines are nothing. */
export function decodeLines<Item>(
  text: string,
  read: (json: Readonly<Record<string, unknown>>) => Item | null,
): DecodedLines<Item> {
  const records: Item[] = []
  const damaged: DamagedLine[] = []
  let start = 0
  let number = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    number++
    const line = text.slice(start, end)
    if (line.trim() !== '') {
      const json = objectOf(line)
      const record = json === null ? null : read(json)
      if (record !== null) records.push(record)
      else {
        const isLast = newline === -1 || text.slice(newline + 1).trim() === ''
        const code = isLast ? 'damaged-last-line' : 'damaged-line'
        damaged.push({ code, line: number, span: { start, end } })
      }
    }
    start = end + 1
  }
  return { records, damaged }
}

/** Reads one line; null where it is no JSON object. */
function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
