import { type Check, count, date, having, oneOf, orNull, text, truth } from './check.ts'
import { headerProblems, type RecordProblem } from './decode.ts'
import { decodeLines } from './decode-lines.ts'
import type { ReviewHeader, ReviewRecord } from './review.ts'

/** What a review's text held. Never throws: what cannot be read is named in `problems`, the rest is kept. */
export interface DecodedReview {
  /** Null where the first line is no header of a review that this version can read. */
  readonly header: ReviewHeader | null
  readonly records: readonly ReviewRecord[]
  readonly problems: readonly RecordProblem[]
}

const about = { turn: count, of: text, at: date }

/** The fields that a record of each known type must have. */
const shapes: Readonly<Record<string, Check>> = {
  header: having({
    format: text,
    version: count,
    transcript: having({ file: text, scenario: text, started: date, seed: count }),
    reviewer: (value) => text(value) && (value as string).trim() !== '',
    blind: truth,
    hearken: text,
    started: date,
  }),
  label: having({ ...about, label: text, verdict: oneOf('present', 'absent', 'confirmed', 'unset') }),
  judged: having({ ...about, is: truth }),
  comment: (value) =>
    having({ turn: orNull(count), of: orNull(text), text, at: date })(value) &&
    isAboutOne(value as { turn: unknown; of: unknown }),
  undo: having({ at: date }),
}

/** Turn and words are both named, or neither is. */
function isAboutOne({ turn, of }: { readonly turn: unknown; readonly of: unknown }): boolean {
  return (turn === null) === (of === null)
}

/** Reads the lines of a review. A damaged last line is the trace of a crash and its own kind of problem. */
export function decodeReview(text: string): DecodedReview {
  let isFirst = true
  const { records, damaged } = decodeLines(text, (json) => {
    const record = recordOf(json)
    const isStray = record?.type === 'header' && !isFirst
    isFirst = false
    return isStray ? null : record
  })
  const [first, ...rest] = records
  const wrong = headerProblems(first, 'hearken/review')
  const header = first?.type === 'header' && wrong.length === 0 ? first : null
  const kept = (first?.type === 'header' ? rest : records).filter((record) => record.type !== 'header')
  return { header, records: kept, problems: [...wrong, ...damaged] }
}

function recordOf(json: Readonly<Record<string, unknown>>): ReviewHeader | ReviewRecord | null {
  if (typeof json.type !== 'string') return null
  if (!Object.hasOwn(shapes, json.type)) return { type: 'unknown', json }
  return shapes[json.type]?.(json) === true ? (json as unknown as ReviewHeader | ReviewRecord) : null
}

/** Returns one line of a review, without the newline. */
export function encodeReviewRecord(record: ReviewHeader | ReviewRecord): string {
  return JSON.stringify(record.type === 'unknown' ? record.json : record)
}

/** Returns the whole text of a review: one record a line, each line ended. */
export function encodeReview(header: ReviewHeader, records: readonly ReviewRecord[]): string {
  return [header, ...records].map((record) => `${encodeReviewRecord(record)}\n`).join('')
}
