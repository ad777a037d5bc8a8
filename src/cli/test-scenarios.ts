import { formatReport } from '../problems/index.ts'
import { openCodingPool } from './coding-pool.ts'
import type { Given } from './command.ts'
import { jobsFrom } from './jobs.ts'
import { stayModest } from './memory.ts'
import { paperOf } from './paper.ts'
import { showProgress } from './progress.ts'
import { codedTurns, runTests } from './run-tests.ts'
import { openScenarioTests, type ReadyTests } from './scenario-tests.ts'
import {
  reportData,
  reportLines,
  reportOf,
  type TestReport,
  unreadyData,
  unreadyLines,
} from './test-report.ts'
import { acceptRuns } from './update-tests.ts'
import { type FindWays, waysFinder } from './ways.ts'
import { type ExitCode, print, printInTurn, remark, type World } from './world.ts'

/** Runs the tests of scenarios, tells how they went and what they covered. `least` is the coverage of rules asked for, in percent. */
export async function testScenarios(given: Given, least: number | null, world: World): Promise<ExitCode> {
  stayModest()
  const jobs = jobsFrom(given, world)
  const opened = openScenarioTests(given.args, world)
  const asJson = given.options.json === true
  const unready = opened.filter((each) => each.type !== 'ready')
  const ready = opened.filter((each) => each.type === 'ready')
  if (!asJson) for (const line of unready.flatMap((each) => unreadyLines(each, world))) print(world, line)
  for (const { problems } of ready) if (problems.length > 0) remark(world, formatReport(problems, world.say))
  const reports: TestReport[] = []
  const coder = await eachTested(
    ready,
    jobs,
    world,
    async (report) => {
      reports.push(report)
      if (asJson) return
      for (const line of reportLines(report, given.options.all === true, paperOf(world)))
        await printInTurn(world, line)
    },
    { update: given.options.update === true, least, findWays: await waysFinder(given, world) },
  )
  if (asJson) {
    const scenarios = [...unready.map(unreadyData), ...reports.map(reportData)]
    print(world, JSON.stringify({ coder, scenarios }, null, 2))
  }
  const isUnread =
    unready.some((each) => each.type === 'unreadable' || (each.type === 'broken' && each.unread)) ||
    reports.some(({ update }) => update?.trouble != null)
  if (isUnread) return 2
  return unready.length > 0 || reports.some(({ isFine }) => !isFine) ? 1 : 0
}

/** What is done with the tests besides running them. */
interface Wishes {
  readonly update: boolean
  readonly least: number | null
  readonly findWays: FindWays
}

/** Runs the tests of each scenario and hands over the report as soon as there is one. Returns the name of the coder; null where none was needed. */
async function eachTested(
  ready: readonly ReadyTests[],
  jobs: number,
  world: World,
  take: (report: TestReport) => Promise<void>,
  { update, least, findWays }: Wishes,
): Promise<string | null> {
  const conversations = ready.flatMap((tests) => tests.conversations)
  const turns = conversations.reduce((sum, conversation) => sum + codedTurns(conversation), 0)
  const pool = openCodingPool(jobs, world)
  const progress = showProgress('turns', turns, world)
  try {
    for await (const ran of runTests(ready, pool, jobs, progress, world)) {
      progress.clear()
      const wayTo = findWays(ran.tests.scenario)
      const settings = { update: update ? acceptRuns(ran, world) : null, least, coder: pool.name, wayTo }
      await take(reportOf(ran, settings))
    }
  } finally {
    progress.clear()
    pool.close()
  }
  return pool.name
}
