import type { Officer } from '../scenario/index.ts'
import type { PartKind } from './visits.ts'

/** What is known of how a part of a scenario can be seen. */
export type Way =
  /** What to say and do from the beginning, turn by turn, as which officer, with which seed; `short` where it is the beginning of the short variant. */
  | {
      readonly type: 'turns'
      readonly short: boolean
      readonly officer: Officer
      readonly seed: number
      readonly turns: readonly string[]
    }
  /** No conversation leads there. */
  | { readonly type: 'never' }

/** Tells how a part of a scenario (a rule by its place) can be seen; null where nobody knows. */
export type WayTo = (kind: PartKind, id: string) => Way | null
