import { type Problem, severities, spokenCodes } from '../problems/index.ts'
import { nearest, type Span } from '../text/index.ts'
import { type Reading, report } from './reading.ts'

const silencer = /^hearken-ignore\s+([a-z-]+)\s*(?::\s*(.*))?$/

/**
 * Leaves out the warnings and notes that a remark in the file silences (`# hearken-ignore CODE: why`, at the end of the line or on
 * the line before). Errors cannot be silenced. A silencer without a reason, or with nothing to silence, is a problem; one of a problem
 * that only a coder finds is left in peace where none was asked (`isSpoken` false).
 */
export function silence(
  reading: Reading,
  problems: readonly Problem[],
  comments: readonly { readonly text: string; readonly span: Span }[],
  isSpoken: boolean,
): readonly Problem[] {
  const lineOf = (span: Span) => reading.places.place(span.start).line
  const found = [...problems]
  const byPlace = Map.groupBy(
    found.filter((problem) => problem.severity !== 'error'),
    (problem) => `${lineOf(problem.span)} ${problem.code}`,
  )
  const silenced = new Set<Problem>()
  const before = reading.problems.length
  for (const comment of comments) {
    const [, code, reason = ''] = silencer.exec(comment.text) ?? []
    if (code === undefined) continue
    if (reason.trim() === '') report(reading, 'silencer-without-reason', comment.span, { name: code })
    const line = lineOf(comment.span)
    const own = reading.places.line(line).trimStart().startsWith('#') ? line + 1 : line
    const here = byPlace.get(`${own} ${code}`) ?? []
    for (const problem of here) silenced.add(problem)
    if (here.length > 0 || reason.trim() === '') continue
    if (!isSpoken && spokenCodes.has(code)) continue
    const suggestion = Object.hasOwn(severities, code) ? null : nearest(code, Object.keys(severities))
    report(reading, 'unused-silencer', comment.span, { name: code }, { suggestion })
  }
  return [...found.filter((problem) => !silenced.has(problem)), ...reading.problems.slice(before)]
}
