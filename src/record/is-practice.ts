import type { HeaderRecord } from './record.ts'

/** Tells whether a conversation is a trainee's practice: one that a writer began in the middle is none, and what sums up practice leaves it out. */
export function isPractice({ from, after }: HeaderRecord): boolean {
  return from === undefined && after === undefined
}
