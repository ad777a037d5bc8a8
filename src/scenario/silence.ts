import type { Problem } from '../problems/index.ts'
import { severities } from '../problems/index.ts'
import { nearest, type Span } from '../text/index.ts'
import { type Reading, report } from './reading.ts'

const silencer = /^hearken-ignore\s+([a-z-]+)\s*(?::\s*(.*))?$/

/**
 * Leaves out the warnings and notes that a remark in the file silences (`# hearken-ignore CODE: why`, at the end of the line or on
 * the line before). Errors cannot be silenced. A silencer without a reason, or with nothing to silence, is a problem.
 */
export function silence(
  reading: Reading,
  problems: readonly Problem[],
  comments: readonly { readonly text: string; readonly span: Span }[],
): readonly Problem[] {
  const silenced = new Set<Problem>()
  for (const comment of comments) {
    const found = silencer.exec(comment.text)
    const code = found?.[1]
    if (code === undefined) continue
    const reason = found?.[2]?.trim() ?? ''
    if (reason === '') report(reading, 'silencer-without-reason', comment.span, { name: code })
    const { line } = reading.places.place(comment.span.start)
    const own = reading.places.line(line).trimStart().startsWith('#') ? line + 1 : line
    const here = problems.filter(
      (problem) =>
        problem.code === code &&
        problem.severity !== 'error' &&
        reading.places.place(problem.span.start).line === own,
    )
    for (const problem of here) silenced.add(problem)
    if (here.length > 0 || reason === '') continue
    const suggestion = Object.hasOwn(severities, code) ? null : nearest(code, Object.keys(severities))
    report(reading, 'unused-silencer', comment.span, { name: code }, { suggestion })
  }
  const all = new Set([
    ...problems,
    ...reading.problems.filter((problem) => problem.code.includes('silencer')),
  ])
  return [...all].filter((problem) => !silenced.has(problem))
}
