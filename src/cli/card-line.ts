import type { Picks } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import { safeText } from '../text/index.ts'
import type { CardTopic } from '../views/plain/index.ts'
import { readPicksLine } from './read-picks.ts'

/** What a line asks for that is given when the program asks what a turn was. */
export type CardAsked =
  | { readonly type: 'picks'; readonly picks: Picks }
  | { readonly type: 'help' }
  | { readonly type: 'back' }
  | { readonly type: 'quit' }
  | { readonly type: 'mistake'; readonly why: string }

const commands = ['help', 'back', 'quit'] as const

/** Reads such a line: one that begins with `/` is a command, any other holds labels, forms and topics, or nothing. */
export function readCardLine(line: string, topics: readonly CardTopic[], say: Say): CardAsked {
  const text = line.trim()
  if (!text.startsWith('/')) return readPicksLine(text, topics, say)
  const word = text.slice(1).toLowerCase()
  const name = commands.find((each) => each === word)
  if (name !== undefined) return { type: name }
  return { type: 'mistake', why: say('cli.card.unknown-command', { word: safeText(word) }) }
}
