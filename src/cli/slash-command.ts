import { nearest } from '../text/index.ts'
import type { Move } from './converse.ts'

/** The words that are commands in a conversation, as a trainee types them. */
export const slashCommands = ['help', 'hint', 'again', 'wait', 'leave', 'quit'] as const

/** What a typed line means. */
export type TypedLine =
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'help' }
  | { readonly type: 'hint' }
  | { readonly type: 'nothing' }
  | { readonly type: 'unknown'; readonly word: string; readonly near: string | null }

/** Returns what a typed line means: a turn, or a command where it begins with one slash. Two slashes say one. */
export function readTypedLine(line: string): TypedLine {
  const text = line.trim()
  if (text === '') return { type: 'nothing' }
  if (!text.startsWith('/')) return { type: 'move', move: { type: 'say', text } }
  if (text.startsWith('//')) return { type: 'move', move: { type: 'say', text: text.slice(1) } }
  const [, word = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(text) ?? []
  switch (word.toLowerCase()) {
    case 'help':
    case 'hint':
      return { type: word.toLowerCase() as 'help' | 'hint' }
    case 'again':
    case 'wait':
      return { type: 'move', move: { type: word.toLowerCase() as 'again' | 'wait' } }
    case 'leave':
      return { type: 'move', move: { type: 'leave', text: rest.trim() } }
    case 'quit':
      return { type: 'move', move: { type: 'stop', reason: 'quit' } }
    default:
      return { type: 'unknown', word, near: nearest(word, slashCommands) }
  }
}
