import type { Problem } from '../../problems/index.ts'
import type { Span } from '../../text/index.ts'

/** One text of a table: what it stands for, and what stands for it (null where nothing does yet). */
export interface Translation {
  readonly id: string
  /** The original as it was when this was translated. */
  readonly of: string
  readonly text: string | null
  /** An older original, where the translation has not been looked at since it changed. */
  readonly was: string | null
  readonly span: Span
}

/** A string table as it was read, and every problem of it. */
export interface StringTable {
  readonly language: string
  readonly translations: readonly Translation[]
  readonly problems: readonly Problem[]
}

/** How a translation stands to the original as it is now. */
export type Standing = 'translated' | 'missing' | 'stale' | 'superfluous'

/** Returns how a translation stands to its original; undefined where the scenario has no such text. */
export function standingOf(translation: Translation, original: string | undefined): Standing {
  if (original === undefined) return 'superfluous'
  if (translation.text === null) return 'missing'
  return translation.was !== null || !isSame(translation.of, original) ? 'stale' : 'translated'
}

/** Tells whether two texts differ in no more than how their lines are broken. */
export function isSame(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
}
