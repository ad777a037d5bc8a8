import { acceptFound, type Difference, type TestRun } from '../testing/index.ts'
import { replaceFile } from './replace-file.ts'
import type { RanTests } from './run-tests.ts'
import type { World } from './world.ts'

/** What became of a test file whose differences were to be accepted. */
export interface Update {
  /** What was accepted of each run. */
  readonly accepted: readonly RunDifferences[]
  /** What no expectation can take up. */
  readonly left: readonly RunDifferences[]
  /** The system's word for why the file could not be written; null where it was, or nothing was to be. */
  readonly trouble: string | null
}

/** Some differences of a run. */
export type RunDifferences = readonly [run: TestRun, differences: readonly Difference[]]

/** Rewrites the expectations that were not met to what was found, in the test file. */
export function acceptRuns({ tests, runs }: RanTests, world: World): Update {
  if (tests.testText === null) return { accepted: [], left: [], trouble: null }
  const { text, accepted, left } = acceptFound(tests.testText, runs)
  const trouble = text === tests.testText ? null : replaceFile(tests.testPath, text, world)
  const of = (some: readonly Difference[]): readonly RunDifferences[] => {
    const chosen = new Set(some)
    return runs
      .map((run) => [run, run.differences.filter((each) => chosen.has(each))] as const)
      .filter(([, differences]) => differences.length > 0)
  }
  return { accepted: of(accepted), left: of(left), trouble }
}
