import type { MessageId, Say } from '../language/index.ts'
import { createPlaces, type Places, safeText } from '../text/index.ts'
import type { Problem, ProblemSeverity } from './problem.ts'

/** How many lines are named that show the same mistake. */
const mostLines = 12

/** One problem as people and programs read it: place, code, sentence, and the lines around it. */
export interface ReportedProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: ProblemSeverity
  readonly code: string
  readonly message: string
  readonly suggestion: string | null
  readonly frame: string
}

/** Returns the problems of one file in the order of the file, each with its sentence and its code frame. */
export function reportProblems(
  problems: readonly Problem[],
  file: string,
  text: string,
  say: Say,
): readonly ReportedProblem[] {
  const places = createPlaces(text)
  return [...problems]
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .map((problem) => {
      const { line, column } = places.place(problem.span.start)
      return {
        file,
        line,
        column,
        severity: problem.severity,
        code: problem.code,
        message: sentence(problem, places, say),
        suggestion: problem.suggestion ?? null,
        frame: text === '' ? '' : codeFrame(problem, places),
      }
    })
}

function sentence(problem: Problem, places: Places, say: Say): string {
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [
      name,
      typeof value === 'string' ? safeText(value) : value,
    ]),
  )
  const related = problem.related === undefined ? 0 : places.place(problem.related.start).line
  const message = say(`problems.${problem.code}` as MessageId, { ...values, related })
  const near = problem.suggestion === undefined ? [] : [safeText(problem.suggestion)]
  const also = alsoOn(problem, places)
  return [
    message,
    ...near.map((suggestion) => say('problems.did-you-mean', { suggestion })),
    ...(also.length === 0 ? [] : [alsoSentence(also, say)]),
  ].join(' ')
}

function alsoSentence(lines: readonly number[], say: Say): string {
  const more = lines.length > mostLines ? 'yes' : 'no'
  return say('problems.also', { count: lines.length, lines: lines.slice(0, mostLines).join(', '), more })
}

/** The other lines that show the same mistake, each once. */
function alsoOn({ also = [], span }: Problem, places: Places): readonly number[] {
  const own = places.place(span.start).line
  return [...new Set(also.map(({ start }) => places.place(start).line))].filter((line) => line !== own)
}

/** The line of the problem with one before it, and a mark under the words meant. */
function codeFrame(problem: Problem, places: Places): string {
  const start = places.place(problem.span.start)
  const end = places.place(Math.max(problem.span.end, problem.span.start + 1))
  const width = String(start.line).length
  const rows: string[] = []
  if (start.line > 1) rows.push(frameRow(start.line - 1, width, places))
  rows.push(frameRow(start.line, width, places))
  const line = places.line(start.line)
  const until = end.line === start.line ? end.column : line.length + 1
  const marks = Math.max(1, Math.min(until, line.length + 1) - start.column)
  rows.push(
    `   ${' '.repeat(width)} | ${' '.repeat(Math.min(start.column - 1, 160))}${'^'.repeat(Math.min(marks, 80))}`,
  )
  return rows.join('\n')
}

function frameRow(number: number, width: number, places: Places): string {
  const line = safeText(places.line(number))
  return `   ${String(number).padStart(width)} | ${line.length > 240 ? `${line.slice(0, 240)}…` : line}`
}

/** Returns a report as text: for each problem its place, code, frame and sentence, with an empty line between. */
export function formatReport(reported: readonly ReportedProblem[], say: Say): string {
  return reported.map((each) => formatProblem(each, say)).join('\n\n')
}

/** Returns one problem as text: its place, code, frame and sentence. */
export function formatProblem(each: ReportedProblem, say: Say): string {
  const head = `${each.file}:${each.line}:${each.column}  ${say(`problems.severity.${each.severity}`)}  ${each.code}`
  return [head, ...(each.frame === '' ? [] : [each.frame]), each.message].join('\n')
}
