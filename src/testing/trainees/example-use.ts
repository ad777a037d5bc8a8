/** What a topic's example is good for, as far as its first words tell: to ask in one of three ways, or to offer to see to something. */
export type ExampleUse = 'open' | 'closed' | 'specific' | 'offer'

const politely = '(?:so |and |please |ok(?:ay)? |well |then )*'
const open = new RegExp(
  `^${politely}(?:(?:can|could|would|will) (?:you|u) (?:please )?(?:tell (?:me|us) (?:about|how|more|a bit|what)|describe|explain)|(?:please )?(?:tell (?:me|us) (?:about|how|more|a bit|what (?:happen|it))|describe|explain)|i(?: would|'d) like to (?:hear|understand)|how (?:was|is|are|were|did|do|does|has|have) |how (?:it|things|you) |what (?:was|is|were|are) (?:.+ )?like\\b|what (?:happen|would|worries|matters|do you think|makes)|in what way|what about )`,
)
const factAsked =
  /\bhow (?:many|much|long|old|often|far|big|late|soon)\b|\bwhat (?:time|year|name|number|colou?r|date|day|age)\b|\bspell\b/
const specific = new RegExp(`^${politely}(?:who|whose|whom|where|when|why|which|what|wat|how|hw)\\b`)
const closed = new RegExp(
  `^${politely}(?:is|isn't|are|aren't|was|were|do|does|did|didn't|don't|have|has|had|can|could|will|would|should|may|must|shall|any|got)\\b`,
)
const tag =
  /(?:\bor not|\bisn't it|\bisnt it|\bright|\bcorrect|\bcan or not|\bdidn't (?:he|she|they|you))\s*\??$/

const offer = /^i(?:'ll|ll| will| can| could) (?:ask|find out|check|come back|look (?:for|in)|send|bring)\b/

/**
 * Returns what an example of a topic is good for, by its English words; null where that cannot be told. Made for picking an example to say,
 * where one in doubt is simply left alone; whatever codes a trainee's own words looks far closer.
 */
export function useOf(example: string): ExampleUse | null {
  const plain = example.toLowerCase().replaceAll('’', "'").trim()
  if (tag.test(plain)) return 'closed'
  if (open.test(plain) && !factAsked.test(plain)) return 'open'
  if (closed.test(plain)) return plain.endsWith('?') ? 'closed' : null
  if (specific.test(plain)) return 'specific'
  return offer.test(plain) && !plain.endsWith('?') ? 'offer' : null
}
