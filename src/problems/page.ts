import type { ProblemCode } from './codes.ts'

/** What is known of one problem, for people: `hearken explain CODE`, docs/problems.md, and the tests, which run the examples. */
export interface ProblemPage {
  readonly code: ProblemCode
  /** When it is there, in a sentence or two. */
  readonly meaning: string
  /** What it does to the person who practises, or to the one who writes. */
  readonly why: string
  readonly wrong: string
  readonly right: string
  /**
   * What the examples are. `part` (left out): keys of a scenario, of which only those spoken of are shown. `instead`: such keys, each
   * whole. `file`: a whole file, however short. `outside`: words about a file, since it is not about what the file holds. `table`: entries of a string table beside the scenario.
   */
  readonly shown?: 'part' | 'instead' | 'file' | 'outside' | 'table'
}

/** Problems of one kind, under a heading. */
export interface ProblemGroup {
  readonly id: string
  readonly title: string
  readonly pages: readonly ProblemPage[]
}
