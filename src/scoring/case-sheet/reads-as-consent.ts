/** What an answer sounds like; `unclear` where it says neither. */
export type Answered = 'yes' | 'no' | 'unclear'

const yes =
  /\b(?:yes|yeah|yep|all right|alright|okay|ok|go ahead|do (?:it|that|so)|please do|i agree|of course|sure|you (?:may|can)|(?:that|this) (?:is|would be) (?:fine|good|all right)|tell me (?:how|where) to|(?:ask|call|ring) (?:her|him|them)|nods)\b/
const no =
  /\b(?:no|nope|not|never|nothing|nobody|none|refuse|\w+n't|cannot|shakes (?:her|his|their|the) head)\b/

/**
 * Returns whether an answer in English to "may I …?" says yes or no: whichever is said first, in what is no question. Careful rather than
 * clever, since a "yes" that was none is the costlier mistake.
 */
export function readsAsConsent(answer: string): Answered {
  const plain = answer.toLowerCase().replaceAll('’', "'")
  const statements = plain.split(/(?<=[.!?…])\s+/).filter((sentence) => !sentence.trimEnd().endsWith('?'))
  for (const sentence of statements) {
    const [agrees, refuses] = [sentence.search(yes), sentence.search(no)]
    if (agrees === -1 && refuses === -1) continue
    if (agrees === -1) return 'no'
    return refuses !== -1 && refuses < agrees ? 'no' : 'yes'
  }
  return 'unclear'
}
