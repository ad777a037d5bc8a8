import type { ReadClause } from './read-turn.ts'

const courtesy =
  /^or |^(?:\S+ ){0,3}(?:(?:may|can|could|shall|should) (?:i|we)|would (?:you|u) (?:like|mind|prefer|rather)|is (?:it|that|this) (?:okay|all right|fine|right|correct)|do you mind|how are (?:you|u)|did i|am i|do i|do you (?:understand|know what i mean)|does that make sense|(?:are )?you (?:okay|all right)|right|okay|do you want (?:some|me|a|to))\b/

/**
 * Returns whether the turn asks two or more different questions. A permission, an offer, a check of understanding, the
 * same question in other words, and a second open question that narrows the first do not count.
 */
export function asksSeveral(clauses: readonly ReadClause[]): boolean {
  const asked = clauses.filter(
    ({ question, clause, traits }) =>
      question !== undefined &&
      !courtesy.test(clause.plain) &&
      // A statement of what was told, with a question mark, checks; it asks nothing more beside another question.
      !((question.declarative || question.tag) && traits.has('supported')),
  )
  const different: ReadClause[] = []
  for (const one of asked) {
    const again = different.some((other) => sameQuestion(one, other))
    if (!again) different.push(one)
  }
  return different.length >= 2
}

function sameQuestion(one: ReadClause, other: ReadClause): boolean {
  if (one.question?.asking === 'open' && other.question?.asking === 'open') return true
  // A check of what was said beside the question it leads to.
  if (one.traits.has('tag') || other.traits.has('tag'))
    return one.traits.has('supported') || other.traits.has('supported')
  const [few, many] =
    one.content.concepts.length <= other.content.concepts.length ? [one, other] : [other, one]
  if (few.content.concepts.length === 0) return few.clause.words.length <= 2
  const shared = few.content.concepts.filter((concept) => many.content.concepts.includes(concept)).length
  const sameWord =
    few.clause.words.find((word) => /^wh|^how/.test(word.text))?.text ===
    many.clause.words.find((word) => /^wh|^how/.test(word.text))?.text
  return shared / few.content.concepts.length >= 0.75 && (sameWord || shared >= 2)
}
