import { digestOf, type TranscriptRecord } from '../../record/index.ts'
import type { Fact, Scenario } from '../../scenario/index.ts'
import { readConversation } from '../conversation.ts'
import { heardFacts } from './heard-facts.ts'

/** The fewest statements on a sheet that nobody made, as far as there are so many. */
const fewestUntold = 4

/**
 * Returns the statements that a sheet offers to be claimed: all that was told, and among it, in an order that says nothing, some that was
 * not: whoever ticks those did not hear them. What is theirs to keep is not among them, whether told or not. The same conversation always gives the same.
 */
export function sheetStatements(records: readonly TranscriptRecord[], scenario: Scenario): readonly Fact[] {
  const heard = heardFacts(readConversation(records))
  const header = records.find(({ type }) => type === 'header')
  const seed = header?.type === 'header' ? header.seed : 0
  const order = new Map(scenario.facts.map(({ id }) => [id, digestOf(`${seed} ${id}`)]))
  const rank = ({ id }: Fact) => order.get(id) ?? ''
  const open = scenario.facts
    .filter(({ theirsToKeep }) => !theirsToKeep)
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
  const told = open.filter(({ id }) => heard.has(id))
  const untold = open.filter(({ id }) => !heard.has(id))
  const some = new Set([...told, ...untold.slice(0, Math.max(fewestUntold, Math.ceil(told.length / 2)))])
  return open.filter((fact) => some.has(fact))
}
