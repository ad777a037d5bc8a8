import { createHash } from 'node:crypto'
import type { UnknownRecord } from './record.ts'

/** Where a review comes from; always its first record. The trainee's name does not stand in it. Times are ISO. */
export interface ReviewHeader {
  readonly type: 'header'
  readonly format: 'hearken/review'
  readonly version: 1
  /** The conversation that is reviewed; `file` is the bare name it had. */
  readonly transcript: {
    readonly file: string
    readonly scenario: string
    readonly started: string
    readonly seed: number
  }
  readonly reviewer: string
  /** Whether the scorer's labels were hidden from the reviewer. */
  readonly blind: boolean
  readonly hearken: string
  readonly started: string
}

/** What a reviewer says of a label at a turn: it is there, it is not, the scorer has it right; "unset" takes that back. */
export type Verdict = 'present' | 'absent' | 'confirmed' | 'unset'

/** A verdict. `of` is the digest of the words it is about (`digestOf`): where others count for the turn since, it is about none. */
export interface LabelVerdict {
  readonly type: 'label'
  readonly turn: number
  readonly of: string
  readonly label: string
  readonly verdict: Verdict
  readonly at: string
}

/** The reviewer is done with a turn, or is not after all: what they did not touch they accept, or, when blind, is not there. */
export interface JudgedRecord {
  readonly type: 'judged'
  readonly turn: number
  readonly of: string
  readonly is: boolean
  readonly at: string
}

interface Comment {
  readonly type: 'comment'
  readonly text: string
  readonly at: string
}

/** A comment on a turn. A later one replaces it; an empty one is none. */
export interface TurnComment extends Comment {
  readonly turn: number
  readonly of: string
}

/** A comment on the whole conversation. A later one replaces it; an empty one is none. */
export interface WholeComment extends Comment {
  readonly turn: null
  readonly of: null
}

/** A comment, on a turn or on the whole. */
export type CommentRecord = TurnComment | WholeComment

/** Takes back the last record that was not taken back yet. */
export interface UndoRecord {
  readonly type: 'undo'
  readonly at: string
}

/** What can be taken back. */
export type ReviewAct = LabelVerdict | JudgedRecord | CommentRecord

/** One line of a review after its header. */
export type ReviewRecord = ReviewAct | UndoRecord | UnknownRecord

/** Returns the digest by which a review names the words of a turn: the first 12 hex digits of SHA-256. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
