import type { RatedConversation, RatedTurn } from './rated-turns.ts'

/** The turns of conversations that certain raters rated, by conversation, as `Rating`. */
export interface SharedTurns<Rating> {
  readonly turns: number
  readonly conversations: number
  /** In how many of those conversations a reviewer saw the scorer's labels: that makes them agree more. */
  readonly seen: number
  readonly ratings: readonly (readonly Rating[])[]
}

/**
 * Returns the turns that certain raters rated: what `rating` makes of a turn, null where it is none of theirs. `reviewers` are the names of
 * those of them who are reviewers.
 */
export function sharedTurns<Rating>(
  conversations: readonly RatedConversation[],
  reviewers: readonly string[],
  rating: (turn: RatedTurn) => Rating | null,
): SharedTurns<Rating> {
  const shared = conversations
    .map((conversation) => ({
      conversation,
      ratings: conversation.turns.map(rating).filter((each) => each !== null),
    }))
    .filter(({ ratings }) => ratings.length > 0)
  const isSeen = ({ reviews }: RatedConversation) =>
    reviews.some(({ name, blind, judged }) => !blind && judged > 0 && reviewers.includes(name))
  return {
    turns: shared.reduce((sum, { ratings }) => sum + ratings.length, 0),
    conversations: shared.length,
    seen: shared.filter(({ conversation }) => isSeen(conversation)).length,
    ratings: shared.map(({ ratings }) => ratings),
  }
}
