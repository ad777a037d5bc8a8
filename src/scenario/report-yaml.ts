import type { YamlProblem } from '../text/index.ts'
import { type Reading, report } from './reading.ts'

/** Reports what is wrong with the YAML of a file itself. */
export function reportYaml(reading: Reading, problem: YamlProblem): void {
  const codes = {
    syntax: 'yaml-syntax',
    alias: 'yaml-alias',
    deep: 'yaml-too-deep',
    key: 'yaml-key',
    documents: 'several-documents',
    empty: 'empty-file',
  } as const
  report(reading, codes[problem.type], problem.span, { detail: problem.detail })
}
