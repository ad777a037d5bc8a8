import type { LabelId } from '../../analysis/index.ts'
import { type RatedConversation, type Rater, raterKey } from './rated-turns.ts'

/** A label of a turn about which not all say the same. */
export interface DisagreedLabel {
  readonly label: LabelId
  /** Who gives it, and who does not, in the order of the raters. */
  readonly given: readonly Rater[]
  readonly not: readonly Rater[]
}

/** A turn about which not all of those who rated it say the same. */
export interface DisagreedTurn {
  readonly conversation: string
  readonly turn: number
  readonly text: string
  readonly labels: readonly DisagreedLabel[]
}

/** Returns the turns that are disagreed about, in order; with `among` only where that rater says otherwise than somebody else. */
export function disagreements(
  conversations: readonly RatedConversation[],
  raters: readonly Rater[],
  labels: readonly LabelId[],
  among: Rater | null,
): readonly DisagreedTurn[] {
  return conversations.flatMap((conversation) =>
    conversation.turns.flatMap(({ turn, text, ratings }): readonly DisagreedTurn[] => {
      const rated = raters.filter((rater) => ratings.has(raterKey(rater)))
      if (rated.length < 2 || (among !== null && !rated.includes(among))) return []
      const found = labels.flatMap((label): readonly DisagreedLabel[] => {
        const gives = (rater: Rater) => ratings.get(raterKey(rater))?.has(label) === true
        const given = rated.filter(gives)
        const not = rated.filter((rater) => !gives(rater))
        return given.length > 0 && not.length > 0 ? [{ label, given, not }] : []
      })
      return found.length === 0 ? [] : [{ conversation: conversation.name, turn, text, labels: found }]
    }),
  )
}
