import type { LabelId } from '../analysis/index.ts'
import type { Conversation } from './conversation.ts'
import { flagsOf, goodLabelsOf } from './labels.ts'

/**
 * Returns the turns in which each label was heard, each turn once; a label that was never heard is left out. A good label on words
 * that a major flag covers was not heard.
 */
export function labelTurnsOf({ exchanges }: Conversation): ReadonlyMap<LabelId, readonly number[]> {
  const turnsOf = new Map<LabelId, number[]>()
  for (const { turn, said } of exchanges)
    for (const { id } of [...goodLabelsOf(said.analysis, said.text), ...flagsOf(said.analysis)]) {
      const turns = turnsOf.get(id)
      if (turns === undefined) turnsOf.set(id, [turn])
      else if (turns.at(-1) !== turn) turns.push(turn)
    }
  return turnsOf
}
