import type { MessageId } from '../language/index.ts'
import type { Move } from './converse.ts'
import { longestLine } from './read-lines.ts'
import type { GivenPicks } from './read-picks.ts'

/** What one line of stdin asks for in `play --json`; `hint` moves nothing. `given` is what was picked for what is said. */
export type AskedInJson =
  | { readonly type: 'move'; readonly move: Move; readonly given: GivenPicks }
  | { readonly type: 'case-sheet'; readonly given: unknown }
  | { readonly type: 'hint' }
  | { readonly type: 'mistake'; readonly why: MessageId }

/** Reads a line of stdin: one that begins with `{` is an object of the protocol, any other is a turn. */
export function readJsonLine(line: string): AskedInJson {
  if (line.length > longestLine) return { type: 'mistake', why: 'cli.turn-too-long' }
  if (!line.trimStart().startsWith('{')) {
    return { type: 'move', move: { type: 'say', text: line.trim() }, given: {} }
  }
  let value: object
  try {
    // It begins with a brace: what it gives is an object.
    value = JSON.parse(line) as object
  } catch {
    return { type: 'mistake', why: 'cli.json.not-json' }
  }
  if ('case-sheet' in value) return { type: 'case-sheet', given: value['case-sheet'] }
  const { text, command, ...given } = value as { text?: unknown; command?: unknown } & GivenPicks
  if (command === undefined && typeof text === 'string') {
    return text.trim() === ''
      ? { type: 'mistake', why: 'cli.play.nothing-said' }
      : { type: 'move', move: { type: 'say', text }, given }
  }
  switch (command) {
    case 'hint':
      return { type: 'hint' }
    case 'again':
    case 'wait':
      return { type: 'move', move: { type: command }, given }
    case 'leave':
      return { type: 'move', move: { type: 'leave', text: typeof text === 'string' ? text : '' }, given }
    case 'quit':
      return { type: 'move', move: { type: 'stop', reason: 'quit' }, given }
    default:
      return { type: 'mistake', why: 'cli.json.unknown' }
  }
}
