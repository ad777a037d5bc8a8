import type { ReportedProblem } from './report.ts'

/**
 * Returns a report as commands of GitHub Actions, which become annotations at their lines. GitHub shows ten errors and ten warnings of a
 * step and drops the rest, so that the first of each code come before the others, errors before warnings.
 */
export function formatGithubReport(reported: readonly ReportedProblem[]): string {
  const seen = new Set<string>()
  const ranked = reported.map((problem) => {
    const isFirst = !seen.has(problem.code)
    seen.add(problem.code)
    return { problem, rank: (problem.severity === 'error' ? 0 : 2) + (isFirst ? 0 : 1) }
  })
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .map(({ problem }) => annotation(problem))
    .join('\n')
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

function annotation({ file, line, column, severity, code, message }: ReportedProblem): string {
  const properties = { file: file.replaceAll('\\', '/'), line, col: column, title: code }
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${given.join(',')}::${escapeText(message)}`
}

/** The escapes of GitHub's own toolkit (actions/toolkit, command.ts). */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
