import type { LabelId } from '../../analysis/index.ts'
import type { PlenaryMoment } from './plenary.ts'

/** A turn that could be shown. */
export interface Candidate {
  /** What tells it from all others, the same whatever the order of the files. */
  readonly key: string
  /** Whose it was; only to show no two of one person, and never shown. */
  readonly whose: string
  /** The line that it answered, so that six turns are not all about one. */
  readonly answered: string
  /** What it did, the first thing first. */
  readonly labels: readonly LabelId[]
  readonly turn: number
  /** How much there is to see in it, 0–1. */
  readonly strength: number
  readonly moment: Omit<PlenaryMoment, 'number'>
}
