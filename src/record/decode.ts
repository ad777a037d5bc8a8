import type { Span } from '../text/index.ts'
import type { TranscriptRecord, UnknownRecord } from './record.ts'
import { isKnownType, isWhole } from './shape.ts'

/** What is wrong with a line of a transcript; `line` counts from 1, `span` is the line in the text. */
export interface RecordProblem {
  readonly code: 'damaged-line' | 'damaged-last-line' | 'no-header' | 'other-format' | 'newer-version'
  readonly line: number
  readonly span: Span
}

/** What a transcript's text held. Never throws: what cannot be read is named in `problems`, the rest is kept. */
export interface Decoded {
  readonly records: readonly TranscriptRecord[]
  readonly problems: readonly RecordProblem[]
}

/** Reads the lines of a transcript. A damaged last line is the trace of a crash and its own kind of problem. */
export function decode(text: string): Decoded {
  const records: TranscriptRecord[] = []
  const problems: RecordProblem[] = []
  let start = 0
  let number = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    number++
    const line = text.slice(start, end)
    const span = { start, end }
    const last = newline === -1 || text.slice(newline + 1).trim() === ''
    if (line.trim() !== '') {
      const record = decodeLine(line)
      if (record === null) {
        problems.push({ code: last ? 'damaged-last-line' : 'damaged-line', line: number, span })
      } else {
        records.push(record)
      }
    }
    start = end + 1
  }
  return { records, problems: [...headerProblems(records), ...problems] }
}

function headerProblems(records: readonly TranscriptRecord[]): readonly RecordProblem[] {
  const first = records[0]
  const span = { start: 0, end: 0 }
  if (first === undefined || first.type !== 'header') return [{ code: 'no-header', line: 1, span }]
  if (first.format !== 'hearken/transcript') return [{ code: 'other-format', line: 1, span }]
  if (first.version > 1) return [{ code: 'newer-version', line: 1, span }]
  return []
}

/** Reads one line; null where it is no record of a transcript. */
function decodeLine(line: string): TranscriptRecord | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const json = value as Readonly<Record<string, unknown>>
  if (typeof json.type !== 'string') return null
  if (!isKnownType(json.type)) return { type: 'unknown', json } satisfies UnknownRecord
  return isWhole(json.type, json) ? (json as unknown as TranscriptRecord) : null
}
