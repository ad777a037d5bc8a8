import type { Conversation, Exchange } from './conversation.ts'
import { heardIn, majorsOf } from './labels.ts'
import { attentionForAll, echoShare, fewestTurns, fewestWords, repeatWindow } from './weights.ts'
import { nearlySame, plainWords } from './words.ts'

/**
 * Returns how much of the conversation the trainee talked with this person, 0–1: the share of their turns that count, of which
 * three quarters are as good as all; less for whoever speaks fewer than four times or waits more often than they speak. What
 * does not count: words that were said before, a bare "ok", and saying back the last line again where one of the three turns
 * before did no more than that. What a major flag already costs is left out, unless it was said before.
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
  if (turns === 0) return 0
  const waits = exchanges.filter(({ said }) => said.act === 'wait').length
  const presence = Math.min(1, counting / fewestTurns) * Math.min(1, (2 * turns) / (turns + waits))
  return presence * Math.min(1, counting / turns / attentionForAll)
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
