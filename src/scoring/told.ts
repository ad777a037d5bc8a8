import type { Fact, Scenario } from '../scenario/index.ts'
import type { Conversation } from './conversation.ts'
import { toldForAll } from './weights.ts'

/** A fact and the turn that heard it; null where it was not told. */
export interface ToldFact {
  readonly fact: Fact
  readonly turn: number | null
}

/** Returns every fact of the scenario with the turn in which it was first told. */
export function toldFacts(conversation: Conversation, scenario: Scenario): readonly ToldFact[] {
  const turns = new Map<string, number>()
  const steps = [
    { turn: 0, answers: conversation.opening },
    ...conversation.exchanges.map(({ turn, answers }) => ({ turn, answers })),
  ]
  for (const { turn, answers } of steps)
    for (const fact of answers.flatMap((record) => record.facts)) if (!turns.has(fact)) turns.set(fact, turn)
  return scenario.facts.map((fact) => ({ fact, turn: turns.get(fact.id) ?? null }))
}

/** Returns true where a fact counts: what is theirs to keep never does, and what need not be asked only where it was told. */
export function countsAsTold({ fact, turn }: ToldFact): boolean {
  return !fact.theirsToKeep && (turn !== null || !fact.needNotBeAsked)
}

/** Returns true where a fact is a need, or an indicator of one (M4 §1.3, M7 §1.1). */
export function isNeed(fact: Fact): boolean {
  return fact.kind === 'need' || fact.kind === 'indicator'
}

/** Returns what the facts heard are worth, 0–1: half of them is all that is asked for. Where there are none it is 1. */
export function toldWorth(facts: readonly ToldFact[]): number {
  if (facts.length === 0) return 1
  const heard = facts.filter((each) => each.turn !== null).length
  return Math.min(1, heard / (facts.length * toldForAll))
}
