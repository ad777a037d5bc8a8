import { CsvError, parse } from 'csv-parse/sync'
import { foldName, type Roster, type RosterPerson } from '../home/index.ts'

/** What is wrong with a roster; `line` counts from 1. */
export type RosterProblem =
  | { readonly code: 'no-columns'; readonly line: number; readonly missing: 'code' | 'name' | 'both' }
  | { readonly code: 'no-code' | 'no-name' | 'broken-quotes' | 'too-long'; readonly line: number }
  | { readonly code: 'same-code'; readonly line: number; readonly value: string; readonly first: number }
  | { readonly code: 'nobody'; readonly line: number }

/** What a roster's text held. Never throws: people whose row is whole are there, also beside rows that are not. */
export interface ReadRoster {
  readonly roster: Roster
  readonly problems: readonly RosterProblem[]
  /** The rows that are left out for a mistake. */
  readonly leftOut: readonly LeftOutRow[]
}

/** A row that is no person of the class. */
export interface LeftOutRow extends Pick<RosterPerson, 'span'> {
  readonly cells: readonly string[]
}

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number; readonly bytes: number }
}

/** The most characters of a code, a name or a group. */
const longest = 200

/**
 * Reads a roster: CSV with a first line that names the columns `code`, `name` and `group` (this last may be missing) in any order, among
 * others. Commas, semicolons or tabs; quotes as spreadsheets write them. Two people may have one name, never one code.
 */
export function readRoster(text: string): ReadRoster {
  // Some spreadsheets say before all else what is between the columns.
  const told = /^\ufeff?sep=.\r?\n/.exec(text)?.[0] ?? ''
  const body = text.slice(told.length)
  let rows: readonly Row[]
  try {
    rows = rowsOf(body)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = lineOfQuote(body) + (told === '' ? 0 : 1)
    return { roster: [], problems: [{ code: 'broken-quotes', line }], leftOut: [] }
  }
  return peopleOf(rows, { line: told === '' ? 0 : 1, byte: new TextEncoder().encode(told).length })
}

function rowsOf(text: string): readonly Row[] {
  const parsed: unknown = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  // With `info` each row comes with where it ends, which the library's types do not tell.
  return parsed as readonly Row[]
}

/** What stands between the columns: what there is most of in the first line. */
function delimiterOf(text: string): string {
  const first = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? ''
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: first.split(sign).length }))
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).sign
}

/** The first line whose quotes do not come in pairs. */
function lineOfQuote(text: string): number {
  const lines = text.split(/\r\n|\n|\r/)
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.split('"').length % 2 === 0),
    )
  )
}

function peopleOf(
  rows: readonly Row[],
  before: { readonly line: number; readonly byte: number },
): ReadRoster {
  const [head, ...others] = rows
  const names = (head?.record ?? []).map((name) => foldName(name))
  const column = { code: names.indexOf('code'), name: names.indexOf('name'), group: names.indexOf('group') }
  const headLine = (head?.info.lines ?? 1) + before.line
  if (column.code === -1 || column.name === -1) {
    const missing = column.code !== -1 ? 'name' : column.name !== -1 ? 'code' : 'both'
    return { roster: [], problems: [{ code: 'no-columns', line: headLine, missing }], leftOut: [] }
  }
  const problems: RosterProblem[] = []
  const people = new Map<string, RosterPerson>()
  const leftOut: LeftOutRow[] = []
  let start = (head?.info.bytes ?? 0) + before.byte
  for (const { record, info } of others) {
    const line = info.lines + before.line
    const span = { start, end: info.bytes + before.byte }
    start = span.end
    if (record.every((cell) => cell === '')) continue
    const cell = (at: number) => (at === -1 ? '' : (record[at] ?? '')).normalize('NFC')
    const person = { code: cell(column.code), name: cell(column.name), group: cell(column.group), line, span }
    const problem = problemOf(person, people)
    if (problem === null) people.set(foldName(person.code), person)
    else {
      problems.push(problem)
      leftOut.push({ cells: record, span })
    }
  }
  if (people.size === 0 && problems.length === 0) problems.push({ code: 'nobody', line: headLine })
  return { roster: [...people.values()], problems, leftOut }
}

function problemOf(
  { code, name, group, line }: RosterPerson,
  people: ReadonlyMap<string, RosterPerson>,
): RosterProblem | null {
  if (code === '') return { code: 'no-code', line }
  if (foldName(name) === '') return { code: 'no-name', line }
  if ([code, name, group].some(({ length }) => length > longest)) return { code: 'too-long', line }
  const same = people.get(foldName(code))
  return same === undefined ? null : { code: 'same-code', line, value: code, first: same.line }
}
