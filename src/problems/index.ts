/**
 * In: problems (code, values, span) and the text they are about. Out: a report with sentences and code frames.
 * Must not know: who found a problem, scenarios, files, screens.
 */
export { exploredCodes, type ProblemCode, severities, shapeCodes, spokenCodes } from './codes.ts'
export { problemGroups } from './english/index.ts'
export { formatGithubReport } from './github-report.ts'
export { formatGroupedReport } from './grouped-report.ts'
export type { ProblemGroup, ProblemPage } from './page.ts'
export type { Problem, ProblemSeverity } from './problem.ts'
export { formatReport, type ReportedProblem, reportProblems } from './report.ts'
