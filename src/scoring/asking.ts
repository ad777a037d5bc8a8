import type { Conversation, Exchange } from './conversation.ts'
import { type Fault, isClosingQuestion } from './faults.ts'
import { majorsOf } from './labels.ts'
import { fewestQuestions, openShareForAll } from './weights.ts'
import { coveredBy, nearlySame, plainWords, wordsOf } from './words.ts'

/** A turn that asked: 1 where it asked openly, 0.5 where it also asked in a way that closes, 0 where only so. */
export interface Asking {
  readonly turn: number
  readonly open: 0 | 0.5 | 1
}

/**
 * Returns the turns that asked, in order. Questions that care needs (permission, an offer, safety, a check of what was
 * said) are no question here: they carry no flag. What is part of a graver fault costs nothing more, so it is left out; so is
 * an open question in words that were said before.
 */
export function askingOf(conversation: Conversation, faults: readonly Fault[]): readonly Asking[] {
  const said: ReadonlySet<string>[] = []
  return conversation.exchanges.flatMap((exchange) => {
    const words = plainWords(exchange.said.text)
    const again = said.some((earlier) => nearlySame(earlier, words))
    said.push(words)
    const opens = asksOpenly(exchange) && !again
    const closes = faults.some((fault) => fault.turn === exchange.turn && isClosingQuestion(fault))
    if (!opens && !closes) return []
    return [{ turn: exchange.turn, open: opens ? (closes ? 0.5 : 1) : 0 } as const]
  })
}

/** Returns what the asking is worth, 0–1: the share of open questions, of which three quarters earn all. Those lacking count half, by `attention`. */
export function askingWorth(asking: readonly Asking[], attention: number): number {
  const count = Math.max(fewestQuestions, asking.length)
  const open = asking.reduce((sum, question) => sum + question.open, 0)
  const lacking = (count - asking.length) * (openShareForAll / 2) * attention
  return Math.min(1, (open + lacking) / count / openShareForAll)
}

function asksOpenly({ said: { analysis, text } }: Exchange): boolean {
  const majors = majorsOf(analysis)
  const elicits = analysis.techniques.filter((label) => label.id === 'elicit')
  if (elicits.length === 0) return analysis.form === 'open' && majors.length === 0
  return elicits.some((label) => !majors.some((flag) => coveredBy(wordsOf(label, text), wordsOf(flag, text))))
}
