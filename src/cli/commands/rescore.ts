import { keepMachines } from '../../session/index.ts'
import { openCodingPool } from '../coding-pool.ts'
import { type Run, textOption } from '../command.ts'
import { createPlayedFinder } from '../find-played.ts'
import { inOrder } from '../in-order.ts'
import { jobsFrom } from '../jobs.ts'
import { stayModest } from '../memory.ts'
import { paperOf } from '../paper.ts'
import { showProgress } from '../progress.ts'
import { rescoreFile } from '../rescore-file.ts'
import {
  addReport,
  type Report,
  reportData,
  reportedLines,
  startReport,
  summaryLines,
} from '../rescore-report.ts'
import { transcriptPaths } from '../transcript-files.ts'
import { print, printInTurn, remark } from '../world.ts'

/**
 * Codes recorded turns with today's coder, and shows what came, what went, and what becomes of the score. Exit code 1 where anything is
 * otherwise, damaged or without its scenario; 2 where a file cannot be read, and the others are coded all the same.
 */
export const run: Run = async (given, world) => {
  stayModest()
  const scenarioOf = createPlayedFinder(textOption(given, 'scenario'), world)
  const machine = keepMachines()
  const paths = transcriptPaths(given.args, world)
  const jobs = jobsFrom(given, world)
  const asJson = given.options.json === true
  const pool = openCodingPool(jobs, world)
  const progress = showProgress('conversations', paths.length, world)
  let report: Report = startReport(pool.name)
  try {
    // Twice as many as there are threads, so that none waits while a conversation is opened or told.
    const files = inOrder(paths, 2 * jobs, async (path) => {
      let left = 1
      const step = (share: number) => {
        left -= share
        progress.step(share)
      }
      const file = await rescoreFile(
        path,
        { pool, scenarioOf, machine, write: given.options.write === true },
        step,
        world,
      )
      progress.step(left)
      return file
    })
    for await (const file of files) {
      progress.clear()
      for (const each of file.remarks) remark(world, each)
      if (!asJson)
        for (const line of reportedLines(file, pool.name, paperOf(world))) await printInTurn(world, line)
      report = addReport(report, file)
    }
  } finally {
    progress.clear()
    pool.close()
  }
  if (asJson) print(world, JSON.stringify(reportData(report), null, 2))
  else for (const line of summaryLines(report, paperOf(world))) print(world, line)
  return report.exit
}
