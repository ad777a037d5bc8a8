import type { Conversation } from './conversation.ts'
import type { Due } from './due.ts'

/**
 * Returns what fell due and is settled, met or missed. A conversation that was stopped can go on: what is due by its end, or by a
 * later turn, is not yet missed.
 */
export function settledDues(conversation: Conversation, dues: readonly Due[]): readonly Due[] {
  return dues.filter(({ met, source }) => {
    if (conversation.ending !== null || met !== null || source.type !== 'rubric') return true
    return source.by !== null && conversation.exchanges.length >= source.by
  })
}
