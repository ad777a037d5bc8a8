import type { Bounds } from '../scenario/index.ts'
import type { Conversation } from './conversation.ts'
import { talkTolerance } from './weights.ts'

const cue = /\*[^*]*\*/g

/** Returns how many words a text holds, cues between asterisks aside; languages without spaces are counted as words too. */
export function wordCount(text: string, segmenter: Intl.Segmenter = createSegmenter()): number {
  let count = 0
  for (const { isWordLike } of segmenter.segment(text.replace(cue, ' '))) if (isWordLike === true) count += 1
  return count
}

function createSegmenter(): Intl.Segmenter {
  return new Intl.Segmenter('en', { granularity: 'word' })
}

/** Returns the trainee's share of the words, in percent; null where the trainee said nothing. */
export function talkShareOf(conversation: Conversation): number | null {
  // Making one takes longer than counting the words of a turn.
  const segmenter = createSegmenter()
  const own = conversation.exchanges.reduce((sum, { said }) => sum + wordCount(said.text, segmenter), 0)
  if (own === 0) return null
  const spoken = [...conversation.opening, ...conversation.exchanges.flatMap((exchange) => exchange.answers)]
  const others = spoken.reduce((sum, record) => sum + wordCount(record.text, segmenter), 0)
  return (100 * own) / (own + others)
}

/** Returns what a talk share is worth, 0–1: all within the bounds, nothing twenty points of percent beyond them. */
export function talkWorth(share: number | null, bounds: Bounds): number {
  if (share === null) return 0
  const beyond = Math.max(0, share - (bounds.most ?? 100), (bounds.least ?? 0) - share)
  return Math.max(0, 1 - beyond / talkTolerance)
}
