import type { Move, Saying } from '../converse.ts'

/** A move that a group votes on before it is answered. */
export type VotedOn = Saying | { readonly type: 'wait' }

/** Tells whether a group votes on a move: on words and on silence, not on going without a word. */
export function isVotedOn(move: Move): move is VotedOn {
  return move.type === 'wait' || ((move.type === 'say' || move.type === 'leave') && move.text !== '')
}
