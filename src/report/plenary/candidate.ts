import type { LabelId } from '../../analysis/index.ts'
import type { PlenaryMoment } from './plenary.ts'

/** A turn that could be shown. */
export interface Candidate {
  /** What tells it from all others, the same whatever the order of the files. */
  readonly key: string
  /** Whose it was; only to show no two of one person, and never shown. */
  readonly whose: string
  /** The replies before and after it, by their ids: six turns shall not be all about one thing. */
  readonly about: readonly string[]
  /** What it did, the first thing first. */
  readonly labels: readonly LabelId[]
  readonly turn: number
  /** How much there is to see in it, 0–1. */
  readonly strength: number
  /** As it is shown, but that names in it are not hidden yet, and what was typed is not shortened: a name may lie where it is cut. */
  readonly moment: Omit<PlenaryMoment, 'number'>
}
