import type { Label } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import type { TraineeRecord } from '../record/index.ts'
import { wordsOf } from './words.ts'

const longest = 160

/** Returns a text on one line, at most 160 graphemes long; what is left out shows as "…". */
export function shortened(text: string, most = longest): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)]
  if (graphemes.length <= most) return line
  return `${graphemes
    .slice(0, most - 1)
    .map((each) => each.segment)
    .join('')
    .trimEnd()}…`
}

/** Returns the trainee's words that a label stands on, pieces joined by "…". */
export function quoteOf(label: Pick<Label<string>, 'evidence'>, text: string): string {
  const pieces = wordsOf(label, text).map(([start, end]) => text.slice(start, end).trim())
  return shortened(pieces.filter((piece) => piece !== '').join(' … '))
}

/** Returns all that the trainee said in a turn, or what they did where there were no words. */
export function wholeTurn(said: TraineeRecord, say: Say): string {
  const text = shortened(said.text)
  if (text !== '') return text
  return say(said.act === 'leave' ? 'scoring.left' : 'scoring.waited')
}
