import type { CaseSheet } from '../scenario/index.ts'
import type { Score } from './record.ts'

/** What a claim of a case sheet says that a fact shows: with a possible victim (M1A §1.2, M4 §1.3), or with a community (M6, case study). */
export const sheetElements = [
  'act',
  'means',
  'purpose',
  'indicator',
  'need',
  'trend',
  'problem',
  'solution',
] as const

/** One of them. */
export type SheetElement = (typeof sheetElements)[number]

/** One thing the trainee claims to have heard: what it shows, the fact, and the turns that support it. */
export interface SheetClaim {
  readonly as: SheetElement
  readonly fact: string
  readonly turns: readonly number[]
}

/** What the trainee says of the person's consent to be referred, and in which turn they asked for it. */
export interface SheetConsent {
  readonly said: 'given' | 'refused' | 'not-asked'
  readonly turn: number | null
}

/** What stands on a case sheet in the trainee's own words; nobody scores it. */
export const ownWords = [
  'contact',
  'follow-up',
  'people',
  'ask',
  'rights',
  'gender',
  'solution',
  'owed',
] as const

/** One of them. */
export type OwnWord = (typeof ownWords)[number]

/** A case sheet as the trainee filled it in. What is left open is null, or an empty list. */
export interface Sheet {
  readonly kind: 'response' | 'prevention'
  readonly claims: readonly SheetClaim[]
  readonly conclusion: CaseSheet['conclusion']
  /** Whom they ask to assess it: a service of the scenario, or one of those that there are everywhere. */
  readonly assess: string | null
  /** The services they refer to. */
  readonly refer: readonly string[]
  readonly consent: SheetConsent | null
  readonly words: Readonly<Partial<Record<OwnWord, string>>>
}

/** What the trainee concluded after the ending, with its own score. A later one counts in place of an earlier. */
export interface CaseSheetRecord {
  readonly type: 'case-sheet'
  /** The turn that led to the ending. */
  readonly turn: number
  readonly at: number
  readonly sheet: Sheet
  readonly score: Score
}
