import type { Span } from '../text/index.ts'
import type { TranscriptRecord, UnknownRecord } from './record.ts'

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

const known = new Set(['header', 'persona', 'third', 'trainee', 'end', 'resume', 'again'])

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
  if (!known.has(json.type)) return { type: 'unknown', json } satisfies UnknownRecord
  return isWhole(json) ? (json as unknown as TranscriptRecord) : null
}

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string'
const textOrNull: Check = (value) => value === null || text(value)
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const objectOrNull: Check = (value) => value === null || object(value)
const texts: Check = (value) => Array.isArray(value) && value.every(text)
const numbers: Check = (value) =>
  object(value) && Object.values(value as object).every((each) => typeof each === 'number')

const spoken = {
  turn: count,
  at: count,
  line: text,
  text,
  rule: textOrNull,
  state: text,
  meters: numbers,
  facts: texts,
}

/** The fields that a record of each type must have. Outside data enters here, so each is checked once. */
const fields: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  header: {
    format: text,
    version: count,
    scenario: isScenario,
    trainee: text,
    mode: text,
    seed: count,
    started: text,
  },
  persona: spoken,
  third: { ...spoken, who: text },
  trainee: { turn: count, at: count, text, analysis: isAnalysis },
  end: { turn: count, at: count, ending: textOrNull, score: objectOrNull },
  resume: { turn: count, at: count },
  again: { turn: count, at: count },
}

function isWhole(json: Readonly<Record<string, unknown>>): boolean {
  const checks = fields[json.type as string] ?? {}
  return Object.entries(checks).every(([name, check]) => check(json[name]))
}

function isScenario(value: unknown): boolean {
  if (!object(value)) return false
  const scenario = value as Readonly<Record<string, unknown>>
  return text(scenario.id) && text(scenario.title) && text(scenario.file) && text(scenario.sha256)
}

function isAnalysis(value: unknown): boolean {
  if (!object(value)) return false
  const analysis = value as Readonly<Record<string, unknown>>
  return (
    text(analysis.form) &&
    ['techniques', 'safeguards', 'partnership', 'flags'].every((name) => isLabels(analysis[name]))
  )
}

function isLabels(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (label) => object(label) && text((label as Readonly<Record<string, unknown>>).id) && isRanges(label),
    )
  )
}

function isRanges(label: object): boolean {
  const { evidence } = label as { evidence?: unknown }
  return (
    Array.isArray(evidence) &&
    evidence.every((range) => Array.isArray(range) && range.length === 2 && range.every(count))
  )
}
