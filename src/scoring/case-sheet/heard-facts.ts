import type { Conversation } from '../conversation.ts'

/** Returns the turns in which each fact was told, in their order; what was told at once, before the first turn, was told in turn 0. */
export function heardFacts({ opening, exchanges }: Conversation): ReadonlyMap<string, readonly number[]> {
  const heard = new Map<string, number[]>()
  for (const { turn, answers } of [{ turn: 0, answers: opening }, ...exchanges])
    for (const fact of answers.flatMap(({ facts }) => facts)) {
      const turns = heard.get(fact) ?? []
      if (turns.at(-1) !== turn) heard.set(fact, [...turns, turn])
    }
  return heard
}
