import type { Say } from '../language/index.ts'
import { formatProblem, type ReportedProblem } from './report.ts'

/** How many of one code in one file are shown with their frames; one more is not worth a line that says so. */
const mostAlike = 3
/** How many are shown with their frames in all. */
const mostShown = 30
/** How many lines are named of those that are not shown. */
const mostLines = 12

/**
 * Returns a report that stays readable however many problems there are: of each code in a file the first few with their frames, then on
 * which lines there are more like it; beyond some thirty only how many there are of each code.
 */
export function formatGroupedReport(reported: readonly ReportedProblem[], say: Say): string {
  const groups = [...Map.groupBy(reported, ({ file, code }) => `${code} ${file}`).values()]
  const alike = new Map(groups.map((group) => [group[mostAlike - 1], group.slice(mostAlike)]))
  const first = new Set(
    groups.flatMap((group) => (group.length > mostAlike + 1 ? group.slice(0, mostAlike) : group)),
  )
  const blocks = reported.filter((problem) => first.has(problem))
  const shown = blocks.slice(0, mostShown)
  const texts = shown.map((problem) => {
    const more = alike.get(problem) ?? []
    const block = formatProblem(problem, say)
    return more.length > 1 ? `${block}\n${moreLikeIt(more, say)}` : block
  })
  const told = new Set(
    shown.flatMap((problem) => [
      problem,
      ...((alike.get(problem)?.length ?? 0) > 1 ? (alike.get(problem) ?? []) : []),
    ]),
  )
  const hidden = reported.filter((problem) => !told.has(problem))
  return [...texts, ...(hidden.length === 0 ? [] : [notShown(hidden, say)])].join('\n\n')
}

function moreLikeIt(more: readonly ReportedProblem[], say: Say): string {
  const lines = [...new Set(more.map(({ line }) => line))]
  const named = lines.slice(0, mostLines).join(', ')
  const others = Math.max(0, lines.length - mostLines)
  return say('problems.more-like-it', { count: more.length, lines: named, others })
}

function notShown(hidden: readonly ReportedProblem[], say: Say): string {
  const codes = [...Map.groupBy(hidden, ({ code }) => code)].map(
    ([code, { length }]) => `${code} (${length})`,
  )
  return say('problems.not-shown', { count: hidden.length, codes: codes.join(', ') })
}
