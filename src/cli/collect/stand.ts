import { createWhoOf, type RosterPerson } from '../../home/index.ts'
import type { Taking } from './taking.ts'

/** What a class's folder holds: how many conversations by how many people, and who of the roster has none there. */
export interface Stand {
  readonly conversations: number
  readonly people: number
  readonly missing: readonly RosterPerson[]
}

/** Counts what a class's folder holds by now. */
export function standOf(taking: Taking, key: string): Stand {
  const whoOf = createWhoOf({ roster: taking.roster, collected: taking.collected(), key })
  const { traineeOf } = taking.conversations
  const ids = new Set([...traineeOf].map(([file, trainee]) => whoOf(file, trainee).id))
  return {
    conversations: traineeOf.size,
    people: ids.size,
    missing: taking.roster.filter(({ code }) => !ids.has(code)),
  }
}
