import type { Span } from '../text/index.ts'
import { type DamagedLine, decodeLines } from './decode-lines.ts'
import type { TranscriptRecord, UnknownRecord } from './record.ts'
import { isKnownType, isWhole } from './shape.ts'

/** What is wrong with a line of a transcript or a review; `line` counts from 1, `span` is the line in the text. */
export interface RecordProblem {
  readonly code: DamagedLine['code'] | 'no-header' | 'other-format' | 'newer-version'
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
  const { records, damaged } = decodeLines(text, recordOf)
  const first = records[0]
  return { records, problems: [...headerProblems(first, 'hearken/transcript'), ...damaged] }
}

/** Returns what is wrong with the first record of a file that is to have a certain format, version 1. */
export function headerProblems(
  first: { readonly type: string; readonly format?: string; readonly version?: number } | undefined,
  format: string,
): readonly RecordProblem[] {
  const place = { line: 1, span: { start: 0, end: 0 } }
  if (first?.type !== 'header') return [{ code: 'no-header', ...place }]
  if (first.format !== format) return [{ code: 'other-format', ...place }]
  if ((first.version ?? 0) > 1) return [{ code: 'newer-version', ...place }]
  return []
}

/** Reads one record; null where it is none of a transcript. */
function recordOf(json: Readonly<Record<string, unknown>>): TranscriptRecord | null {
  if (typeof json.type !== 'string') return null
  if (!isKnownType(json.type)) return { type: 'unknown', json } satisfies UnknownRecord
  return isWhole(json.type, json) ? (json as unknown as TranscriptRecord) : null
}
