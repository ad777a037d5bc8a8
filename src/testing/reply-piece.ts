const most = 60

/**
 * Returns a piece of what was said that tells it from other replies: of its sentences the longest (as many whole words of it as 60 characters
 * hold), cues left out, but for a reply that is nothing else. It stands in `said` letter for letter; null where nothing was said.
 */
export function replyPiece(said: string): string | null {
  const spoken = sentencesOf(said.split(/\*[^*]*\*|\n/))
  const sentences = spoken.length > 0 ? spoken : sentencesOf(said.split(/[*\n]/))
  return sentences.reduce<string | null>((longest, each) => {
    const piece = beginningOf(each)
    return longest === null || piece.length > longest.length ? piece : longest
  }, null)
}

function sentencesOf(parts: readonly string[]): readonly string[] {
  return parts
    .flatMap((part) => part.split(/(?<=[.!?…])\s+/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

function beginningOf(sentence: string): string {
  if (sentence.length <= most) return sentence
  const words = sentence.slice(0, most + 1).replace(/\s+\S*$/u, '')
  return words.length <= most ? words : sentence.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
