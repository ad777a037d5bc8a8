import { englishMarkers } from './english/function-words.ts'
import { readSentences } from './reading/read-sentences.ts'
import type { Sentence } from './reading/sentence.ts'

/** Whether a text is in another language than English: four or more words, none of them a common English one, or no Latin letter at all. */
export function isOtherLanguage(text: string): boolean {
  return areForeign(readSentences(text))
}

/** The same of sentences that were read; when in doubt they are English. */
export function areForeign(sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap((sentence) => sentence.words)
  if (words.some((word) => englishMarkers.has(word.text))) return false
  return words.length >= 4 || !words.some((word) => /[a-z]/.test(word.text))
}
