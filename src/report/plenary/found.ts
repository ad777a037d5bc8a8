import type { LabelId } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { MomentKind } from './plenary.ts'

/** What turns are shown with. */
export interface Showing {
  readonly scenario: Scenario
  readonly say: Say
}

/** What there is to see in a turn. */
export interface Found {
  readonly kind: MomentKind
  /** What it did, the first thing first. */
  readonly labels: readonly LabelId[]
  /** How much there is to see, 0–1. */
  readonly strength: number
  readonly why: string
  readonly another: string
}
