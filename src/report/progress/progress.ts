import type { LabelId } from '../../analysis/index.ts'
import type { Mode } from '../../record/index.ts'
import type { Family } from '../family.ts'
import type { DueFigures } from '../group-figures.ts'
import type { TraineeSeries } from '../trainee-figures.ts'

/** One conversation on the way. */
export interface ProgressStep {
  readonly id: string
  /** An ISO time. */
  readonly started: string
  readonly scenario: string
  readonly mode: Mode
  readonly isFinished: boolean
  readonly turns: number
  /** In how many of ten turns something of each family was heard, with one decimal; null where nothing was said. */
  readonly families: Readonly<Record<Family, number>> | null
  /** What fell due and is settled, and how much of it was met in time. */
  readonly due: number
  readonly met: number
}

/** One thing that went well. Nothing here compares with anybody else. */
export type WentWell =
  /** What the person's words called for came in time, `met` times of `due`. */
  | { readonly type: 'met'; readonly label: LabelId; readonly met: number; readonly due: number }
  | {
      readonly type: 'risen'
      readonly scenario: string
      readonly mode: Mode
      readonly from: number
      readonly to: number
    }
  /** Something of a good family was heard more often lately, or what closes people less; in turns of ten. */
  | { readonly type: 'more' | 'less'; readonly family: Family; readonly from: number; readonly to: number }
  | { readonly type: 'needs'; readonly heard: number }
  | { readonly type: 'held'; readonly conversations: number; readonly turns: number }

/** One person over time. */
export interface Progress {
  readonly conversations: number
  readonly finished: number
  readonly turns: number
  /** Every conversation, in the order in which they were held. */
  readonly steps: readonly ProgressStep[]
  /** Scores by scenario and mode: neither compares with another. */
  readonly series: readonly TraineeSeries[]
  readonly due: readonly DueFigures[]
  readonly well: readonly WentWell[]
}
