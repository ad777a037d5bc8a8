import type { LabelId } from '../../analysis/index.ts'
import type { Noticed } from './notice.ts'
import type { Unlabelled } from './sayings/saying.ts'

/** What a trainee keeps in mind from turn to turn. A value. */
export interface Mind {
  readonly noticed: Noticed
  /** The turns of this visit so far, and how many there are to be before leaving. */
  readonly turns: number
  readonly stays: number
  /** What the turn before was about, and all that was spoken about. */
  readonly topic: string | null
  readonly topics: ReadonlySet<string>
  /** How often each thing was done, and each text said. */
  readonly done: ReadonlyMap<LabelId | Unlabelled, number>
  readonly said: ReadonlyMap<string, number>
}
