import type { Analysis, LabelId } from '../analysis/index.ts'
import type { Officer } from '../scenario/index.ts'
import type { CaseSheetRecord } from './case-sheet.ts'

/** How feedback is given: after each turn, with hints and say-it-again, or only at the end. */
export type Mode = 'practice' | 'assessment'

/** Where a transcript comes from; always its first record. `started` is an ISO time. */
export interface HeaderRecord {
  readonly type: 'header'
  readonly format: 'hearken/transcript'
  readonly version: 1
  readonly scenario: {
    readonly id: string
    readonly title: string
    readonly file: string
    readonly sha256: string
  }
  /** "short" where the short variant was played. */
  readonly variant?: 'short'
  /** The state, and the meters that were set, where a writer began in the middle (`play --from`): this is no practice. */
  readonly from?: { readonly state: string; readonly meters?: Readonly<Record<string, number>> }
  /** The test conversation whose first `turns` turns were played before the trainee took over (`play --after`): this is no practice. */
  readonly after?: { readonly conversation: string; readonly turns: number }
  /** How many others voted, where one spoke and a group took part (`play --group`): this is nobody's own practice. */
  readonly group?: number
  readonly language: string
  /** The string table that the texts came from, where they were not the scenario's own. */
  readonly strings?: { readonly sha256: string }
  /** The local sheet that was laid over the scenario. What is said hangs on none. */
  readonly country?: { readonly name: string; readonly sha256: string }
  readonly coder: string
  /** The coder that the conversation was held with, where its turns were coded again since (`rescore --write`). */
  readonly heldWith?: string
  readonly hearken: string
  readonly trainee: string
  /** Whom the persona had before them, where the scenario asks and it was said. */
  readonly officer?: Exclude<Officer, 'unsaid'>
  /** The trainee's own role, in their words, where they said it. */
  readonly role?: string
  readonly mode: Mode
  readonly seed: number
  readonly started: string
}

/** What the trainee did instead of, or with, words. */
export type Act = 'wait' | 'leave'

/** One thing the trainee said or did. `at` is milliseconds since the header's `started`. */
export interface TraineeRecord {
  readonly type: 'trainee'
  readonly turn: number
  readonly at: number
  readonly text: string
  readonly act?: Act
  readonly analysis: Analysis
}

interface Spoken {
  readonly turn: number
  readonly at: number
  /** The line's id in the scenario, "debt-told.1". */
  readonly line: string
  readonly text: string
  /** The rule that fired, "hoa.yaml:88"; null for the opening. */
  readonly rule: string | null
  /** State and meters *after* the record. */
  readonly state: string
  readonly meters: Readonly<Record<string, number>>
  /** The facts told *by that line*. */
  readonly facts: readonly string[]
  /** What is due within two turns after the line. */
  readonly callsFor?: readonly LabelId[]
}

/** One line of the persona. */
export interface PersonaRecord extends Spoken {
  readonly type: 'persona'
}

/** One line of anyone else; `who` is the id in the scenario. */
export interface ThirdRecord extends Spoken {
  readonly type: 'third'
  readonly who: string
}

/** One part of a score: `value` is 0–1, `points` of `of`, with the turns that are its evidence. */
export interface ScorePart {
  readonly id: string
  readonly value: number
  readonly points: number
  readonly of: number
  readonly turns: readonly number[]
}

/** A score with its parts. */
export interface Score {
  readonly total: number
  readonly of: 100
  readonly parts: readonly ScorePart[]
}

/** Why a conversation stopped before its ending. */
export type StopReason = 'quit' | 'end-of-input' | 'interrupted' | 'terminated'

/** The end. `ending` is null, with a `reason`, where the trainee stopped; then there is no score. */
export interface EndRecord {
  readonly type: 'end'
  readonly turn: number
  readonly at: number
  readonly ending: string | null
  readonly reason?: StopReason
  readonly score: Score | null
}

/** The conversation goes on in the same file, after turn `turn`. */
export interface ResumeRecord {
  readonly type: 'resume'
  readonly turn: number
  readonly at: number
}

/** Turn `turn` is said again: the records of that turn so far are kept, the later ones count. */
export interface AgainRecord {
  readonly type: 'again'
  readonly turn: number
  readonly at: number
}

/** What a vote of a group can be about: what the person will do, or what the turn was. */
export type VoteAbout = 'answer' | 'turn'

/** How a group voted on turn `turn`, before it was answered. Only counts: who voted what is nobody's business. */
export interface VotesRecord {
  readonly type: 'votes'
  readonly turn: number
  readonly at: number
  readonly about: VoteAbout
  /** How many chose each thing; what nobody chose may be left out. */
  readonly counts: Readonly<Record<string, number>>
}

/** A record of a type this version does not know; kept as it is. */
export interface UnknownRecord {
  readonly type: 'unknown'
  readonly json: Readonly<Record<string, unknown>>
}

/** One line of a transcript. */
export type TranscriptRecord =
  | HeaderRecord
  | PersonaRecord
  | ThirdRecord
  | TraineeRecord
  | EndRecord
  | ResumeRecord
  | AgainRecord
  | VotesRecord
  | CaseSheetRecord
  | UnknownRecord
