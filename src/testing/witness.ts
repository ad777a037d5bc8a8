import type { PartKind } from './visits.ts'

/**
 * Tells how a part of a scenario (a rule by its place) can be seen: what to say and do, turn by turn, from the beginning. Null where no way
 * is known.
 */
export type WitnessFor = (kind: PartKind, id: string) => readonly string[] | null
