import type { LabelId } from '../analysis/index.ts'
import type { ScorePart } from '../record/index.ts'
import type { SheetDebrief } from './case-sheet/sheet-debrief.ts'

/** One moment of the conversation that a debrief points at, as sentences. */
export interface Moment {
  readonly turn: number
  /** The trainee's own words (the piece that counted). */
  readonly quote: string
  readonly remark: string
  /** Another way to say it, where something closed the person. */
  readonly instead: string | null
}

/** One of the four families on the screen: listening, care, partnership, what closes people. */
export interface FamilyFindings {
  readonly family: 'listening' | 'care' | 'partnership' | 'closing'
  readonly title: string
  readonly labels: readonly { readonly id: LabelId; readonly turns: readonly number[] }[]
  readonly moments: readonly Moment[]
  /** What was due and did not come, as sentences. */
  readonly missed: readonly string[]
}

/** What the guide asks for in one list, each thing with the turns where it was given, or where it would have been due. */
export interface GuideFindings {
  readonly title: string
  readonly things: readonly { readonly text: string; readonly given: boolean; readonly when: string }[]
}

/** All that a debrief says, as a plain value; every sentence already in the reader's language. */
export interface Debrief {
  readonly ending: { readonly title: string; readonly text: string } | null
  /** The course of the meters: name and value after each turn, from turn 0. */
  readonly course: readonly {
    readonly meter: string
    readonly values: readonly number[]
    readonly from: number
    readonly to: number
    /** Which way is good for the person; null where neither. */
    readonly good?: 'high' | 'low' | null
  }[]
  /** The turns that mattered most to the person. */
  readonly turningPoints: readonly Moment[]
  readonly families: readonly FamilyFindings[]
  /** What the guide asks of whoever meets a possible victim; empty in other scenarios. */
  readonly guide: readonly GuideFindings[]
  readonly heard: readonly string[]
  /** What was not heard, each with what hearing it would have taken; never what is theirs to keep. */
  readonly unheard: readonly string[]
  /** Null where the conversation was stopped before its ending: then nothing is scored. */
  readonly score: {
    readonly total: number
    readonly parts: readonly (ScorePart & { readonly title: string; readonly because: string })[]
  } | null
  /** What became of the case sheet; null where none was filled in. */
  readonly caseSheet: SheetDebrief | null
  /** The field's figures beside one's own, as context. */
  readonly context: readonly string[]
  /** What Hearken cannot see and where it is wrong. */
  readonly limits: readonly string[]
}
