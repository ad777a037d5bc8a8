import { selector } from '../../language/index.ts'
import { flow } from './flow.ts'
import { namedFiles } from './named-files.ts'
import type { Paper } from './paper.ts'
import { headedTables } from './table.ts'

/**
 * Returns what came of many verified transcripts, as lines: how many of each result, and the files that are not as recorded. `results` are
 * in the order in which they are shown; those that no file has are left out.
 */
export function verifiedLines(
  results: readonly string[],
  verdicts: readonly { readonly file: string; readonly result: string }[],
  paper: Paper,
): readonly string[] {
  const { say } = paper
  const head = say('verify.head', { files: verdicts.length })
  const wrong = verdicts.filter(({ result }) => result !== results[0]).map(({ file }) => file)
  if (wrong.length === 0) return ['', ...flow([`${head}. ${say('verify.all-same')}`], paper)]
  const rows = results
    .map((result) => [result, verdicts.filter((verdict) => verdict.result === result).length] as const)
    .filter(([, count]) => count > 0)
    .map(([result, count]) => [say('verify.result', { result: selector(result) }), String(count)])
  const files = namedFiles(wrong, say)
  return [
    '',
    ...headedTables([[head], ...rows], paper),
    '',
    ...flow([[paper.theme.flag, say('verify.look-at', { files })]], paper),
  ]
}
