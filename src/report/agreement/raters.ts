import { type RatedConversation, type Rater, raterKey } from './rated-turns.ts'

/** What one reviewer did. */
export interface ReviewerPart {
  readonly name: string
  /** How many conversations they reviewed, and in how many of them the scorer's labels were hidden from them. */
  readonly conversations: number
  readonly blind: number
  /** How many turns of those they are done with, and how many not: only the former count. */
  readonly judged: number
  readonly open: number
}

/** Returns all who rated conversations: scorers first, then reviewers, each by name. */
export function ratersOf(conversations: readonly RatedConversation[]): readonly Rater[] {
  const all = conversations.flatMap(({ scorer, reviews }): readonly Rater[] => [
    scorer,
    ...reviews.map(({ name }): Rater => ({ type: 'reviewer', name })),
  ])
  const each = [...new Map(all.map((rater) => [raterKey(rater), rater])).values()]
  // "scorer" before "reviewer".
  return each.sort((one, other) => byText(other.type, one.type) || byText(one.name, other.name))
}

/** Returns what a reviewer did in conversations. */
export function reviewerPart(name: string, conversations: readonly RatedConversation[]): ReviewerPart {
  const parts = conversations.flatMap(({ turns, reviews }) =>
    reviews.filter((review) => review.name === name).map((review) => ({ ...review, turns: turns.length })),
  )
  const judged = parts.reduce((sum, each) => sum + each.judged, 0)
  return {
    name,
    conversations: parts.length,
    blind: parts.filter(({ blind }) => blind).length,
    judged,
    open: parts.reduce((sum, { turns }) => sum + turns, 0) - judged,
  }
}

/** Compares texts by their code units: the same on every machine, whatever its language. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
