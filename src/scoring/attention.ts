import type { Conversation, Exchange } from './conversation.ts'
import { heardIn, majorsOf } from './labels.ts'
import { attentionForAll, echoShare, fewestWords, repeatWindow } from './weights.ts'
import { nearlySame, plainWords } from './words.ts'

/**
 * Returns the share of the trainee's turns that count as talking with this person, 0–1; three quarters of them are as good
 * as all. What does not count: words that were said before, a bare "ok", and saying back the last line again where one of
 * the three turns before did no more than that. Waiting in silence is no turn here, nor is what a major flag already
 * costs, unless it was said before; without any turn it is 0.
 */
export function attentionOf({ opening, exchanges }: Conversation): number {
  const said: ReadonlySet<string>[] = []
  let lastEcho = Number.NEGATIVE_INFINITY
  let heard = opening
  let turns = 0
  let counting = 0
  // Turns with a major flag do not help to space what is repeated.
  let index = 0
  for (const exchange of exchanges) {
    const flagged = majorsOf(exchange.said.analysis).length > 0
    const words = plainWords(exchange.said.text)
    const echoes = isEcho(words, plainWords(heard.map(({ text }) => text).join(' ')))
    const repeats =
      said.some((earlier) => nearlySame(earlier, words)) || (echoes && index - lastEcho <= repeatWindow)
    const empty = repeats || isBare(exchange)
    if (isTurn(exchange) && (empty || !flagged)) {
      turns += 1
      if (!empty) counting += 1
    }
    if (echoes) lastEcho = index
    said.push(words)
    if (!flagged) index += 1
    if (exchange.answers.length > 0) heard = exchange.answers
  }
  return turns === 0 ? 0 : Math.min(1, counting / turns / attentionForAll)
}

function isTurn({ said }: Exchange): boolean {
  return said.act !== 'wait' && said.text.trim() !== ''
}

function isBare({ said: { analysis } }: Exchange): boolean {
  return analysis.form === 'none' && heardIn(analysis).length === 0
}

function isEcho(words: ReadonlySet<string>, heard: ReadonlySet<string>): boolean {
  if (words.size < fewestWords) return false
  return [...words].filter((word) => heard.has(word)).length / words.size >= echoShare
}
