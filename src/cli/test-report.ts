import { formatReport } from '../problems/index.ts'
import {
  type Coverage,
  coverageOf,
  findPartLines,
  type PartKind,
  type PartLines,
  partKinds,
  percentOf,
  type TestRun,
  visitsOf,
  type WayTo,
} from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import {
  acceptedLines,
  coverageTable,
  missingLines,
  type Paper,
  type ToldCoverage,
  testRunLines,
} from '../views/plain/index.ts'
import type { RanTests } from './run-tests.ts'
import { lineFinder, type ReadyTests, type ScenarioTests } from './scenario-tests.ts'
import type { Update } from './update-tests.ts'
import type { World } from './world.ts'

/** How the tests of one scenario went, and what they covered. */
export interface TestReport {
  readonly tests: ReadyTests
  readonly runs: readonly TestRun[]
  readonly coverage: Coverage
  readonly parts: PartLines
  readonly wayTo: WayTo
  readonly update: Update | null
  /** Who coded. */
  readonly coder: string
  /** The coverage of rules that was asked for, in percent, where there is less; else null. */
  readonly below: number | null
  /** Whether there are tests, all went as expected, and they cover what was asked for. */
  readonly isFine: boolean
}

/** What a report is made with, besides the runs; see `TestReport`. `least` is the coverage of rules asked for, in percent. */
interface Reporting extends Pick<TestReport, 'update' | 'coder' | 'wayTo'> {
  readonly least: number | null
}

/** Returns the report of tests that were run. */
export function reportOf({ tests, runs }: RanTests, { update, least, coder, wayTo }: Reporting): TestReport {
  const { scenario, text } = tests
  const visits = visitsOf(
    scenario,
    runs.map(({ session }) => session.records),
  )
  const coverage = coverageOf(scenario, visits)
  const { covered, missing } = coverage.rules
  const share = (100 * covered.length) / Math.max(1, covered.length + missing.length)
  const below = least !== null && share < least ? least : null
  const wrong = (update === null ? runs.filter(({ differences }) => differences.length > 0) : update.left)
    .length
  return {
    tests,
    runs,
    coverage,
    parts: findPartLines(text),
    wayTo,
    update,
    coder,
    below,
    isFine: runs.length > 0 && wrong === 0 && below === null,
  }
}

/** Returns a report as lines: each conversation, the coverage, and what is not covered. */
export function reportLines(report: TestReport, all: boolean, paper: Paper): readonly string[] {
  const { tests, runs, parts, update } = report
  const { say, theme } = paper
  const { scenario, testText } = tests
  const file = safeText(tests.testPath)
  const lineAt = lineFinder(testText ?? '')
  const told = { scenario, file, lineAt, ruleSource: parts.ruleSource }
  const coverage: ToldCoverage = { ...report, scenario, file: tests.file, others: null }
  return [
    theme.title(safeText(`${scenario.id}  ${file}`)),
    '',
    ...(runs.length === 0 ? [noTests(tests, paper)] : []),
    ...(update === null
      ? runs.flatMap((run) => testRunLines({ ...told, run }, all, paper))
      : updateLines(report, update, told, paper)),
    '',
    ...coverageTable(coverage, paper),
    ...missingLines(coverage, all, paper),
    '',
    ...summary(report, say),
    '',
  ]
}

function noTests({ testPath, testText, path, scenario }: ReadyTests, { say }: Paper): string {
  const values = { tests: safeText(testPath), file: safeText(path), word: scenario.id }
  return say(testText === null ? 'test.no-tests' : 'test.no-conversations', values)
}

function updateLines(
  { tests }: TestReport,
  { accepted, left, trouble }: Update,
  told: Parameters<typeof acceptedLines>[0],
  paper: Paper,
): readonly string[] {
  const { say } = paper
  const file = safeText(tests.testPath)
  if (trouble !== null) return [say('test.not-written', { file, reason: trouble })]
  const count = (some: Update['accepted']) => some.flatMap(([, differences]) => differences).length
  const lines = (some: Update['accepted']) =>
    some.flatMap(([run, differences]) => acceptedLines(told, run, differences, paper))
  return [
    say('test.accepted', { file, count: count(accepted) }),
    ...lines(accepted),
    ...(left.length === 0 ? [] : [say('test.left', { count: count(left) })]),
    ...lines(left),
  ]
}

function summary(
  { tests, runs, coverage, coder, below, update }: TestReport,
  say: Paper['say'],
): readonly string[] {
  const wrong = runs.filter(({ differences }) => differences.length > 0).length
  const values = { conversations: runs.length, wrong, coder }
  return [
    ...(runs.length === 0 || update !== null ? [] : [say('test.summary', values)]),
    ...(below === null
      ? []
      : [
          say('test.below', {
            scenario: tests.scenario.id,
            percent: percentOf(coverage.rules),
            least: below,
          }),
        ]),
  ]
}

/** Returns a report as `test --json` writes it. */
export function reportData(report: TestReport): object {
  const { tests, runs, update, below } = report
  const lineAt = lineFinder(tests.testText ?? '')
  return {
    scenario: tests.scenario.id,
    file: tests.path,
    tests: tests.testText === null ? null : tests.testPath,
    result:
      runs.length === 0 ? 'no-tests' : report.isFine ? 'as-expected' : below === null ? 'different' : 'below',
    problems: tests.problems,
    conversations: runs.map((run) => conversationData(run, lineAt)),
    ...(update === null
      ? {}
      : { accepted: update.accepted.flatMap(([, each]) => each).length, trouble: update.trouble }),
    coverage: coverageData(report),
  }
}

function conversationData(
  { conversation, session, differences }: TestRun,
  lineAt: (offset: number) => number,
): object {
  const end = session.records.findLast((record) => record.type === 'end')
  return {
    name: conversation.name,
    line: lineAt(conversation.span.start),
    turns: session.before.length,
    ending: end?.ending ?? null,
    score: end?.score?.total ?? null,
    differences: differences.map((each) => {
      const { start } = (conversation.turns[each.turn - 1] ?? conversation).span
      return { ...each, line: lineAt(start) }
    }),
  }
}

/** Returns what was covered of each kind of part, and what was not, with its place in the file. */
export function coverageData({
  tests,
  coverage,
  parts,
  wayTo,
}: Pick<TestReport, 'coverage' | 'parts' | 'wayTo'> & {
  readonly tests: Pick<ReadyTests, 'file'>
}): object {
  const missing = (kind: PartKind, id: string) => {
    const line = parts.lineOf(kind, id)
    return {
      id,
      place: line === null ? null : `${tests.file}:${line}`,
      ...(kind === 'rules' ? { source: parts.ruleSource(id) } : {}),
      way: wayTo(kind, id),
    }
  }
  const entries = partKinds.map((kind) => {
    const of = coverage[kind]
    const all = of.covered.length + of.missing.length
    return [
      kind,
      {
        percent: percentOf(of),
        seen: of.covered.length,
        all,
        covered: of.covered,
        missing: of.missing.map((id) => missing(kind, id)),
      },
    ] as const
  })
  return Object.fromEntries(entries)
}

type Unready = Exclude<ScenarioTests, ReadyTests>

/** Returns why a scenario could not be tested, as lines. */
export function unreadyLines(unready: Unready, { say }: World): readonly string[] {
  return unready.type === 'broken'
    ? [formatReport(unready.problems, say), '', say('test.broken', { file: unready.file }), '']
    : [unready.mistake, '']
}

/** Returns why a scenario could not be tested, as `test --json` writes it. */
export function unreadyData(unready: Unready): object {
  switch (unready.type) {
    case 'broken':
      return {
        file: unready.file,
        result: unready.unread ? 'unreadable' : 'problems',
        problems: unready.problems,
      }
    case 'orphan':
      return { tests: unready.tests, result: 'no-scenario', message: unready.mistake }
    case 'unreadable':
      return { result: 'unreadable', message: unready.mistake }
  }
}
