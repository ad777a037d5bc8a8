import { verifiedLines } from '../../views/plain/index.ts'
import { createAsHandedIn } from '../as-handed-in.ts'
import { type Run, textOption } from '../command.ts'
import { jobsFrom } from '../jobs.ts'
import { paperOf } from '../paper.ts'
import { showProgress } from '../progress.ts'
import { transcriptPaths } from '../transcript-files.ts'
import { type Verdict, verdictResults } from '../verify-file.ts'
import { verifyFiles } from '../verify-files.ts'
import { type ExitCode, print, printInTurn, remark } from '../world.ts'

/**
 * Feeds recorded analyses through the scenario again and says where the first difference is; of what was collected also whether the file is
 * still the one that was handed in.
 */
export const run: Run = async (given, world) => {
  const paths = transcriptPaths(given.args, world)
  const asJson = given.options.json === true
  const verdicts: Verdict[] = []
  const asHandedIn = createAsHandedIn(world)
  const progress = showProgress('conversations', paths.length, world)
  try {
    const files = verifyFiles(paths, textOption(given, 'scenario'), jobsFrom(given, world), world)
    for await (const played of files) {
      progress.clear()
      const verdict = asHandedIn(paths[verdicts.length] ?? '', played)
      for (const each of verdict.remarks) remark(world, each)
      if (!asJson) await printInTurn(world, verdict.sentence)
      progress.step()
      verdicts.push(verdict)
    }
  } finally {
    progress.clear()
  }
  if (asJson) print(world, JSON.stringify(verdicts.map(dataOf), null, 2))
  else if (verdicts.length > 1)
    for (const line of verifiedLines(verdictResults, verdicts, paperOf(world))) print(world, line)
  return exitOf(verdicts, given.options.strict === true)
}

function dataOf({ sentence: _, remarks: __, ...verdict }: Verdict): object {
  return verdict
}

function exitOf(verdicts: readonly Verdict[], strict: boolean): ExitCode {
  if (verdicts.some(({ result }) => result === 'unreadable')) return 2
  return verdicts.some(({ result, changed }) => result !== 'same' || (strict && changed === true)) ? 1 : 0
}
