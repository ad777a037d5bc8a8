import type { HeaderRecord } from './record.ts'

/** Tells whether a writer began a conversation in the middle (`play --from`, `play --after`). */
export function beganInMiddle({ from, after }: HeaderRecord): boolean {
  return from !== undefined || after !== undefined
}

/**
 * Tells whether a conversation is a trainee's practice: one that a writer began in the middle is none, nor is one that a group held together. What
 * sums up practice leaves them out.
 */
export function isPractice(header: HeaderRecord): boolean {
  return !beganInMiddle(header) && header.group === undefined
}
