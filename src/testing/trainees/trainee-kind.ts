import type { LabelId } from '../../analysis/index.ts'
import type { Unlabelled } from './sayings/saying.ts'

/** How likely something is, against the others of its list: one weight, or one for each stretch of a visit. */
export type Weight = number | readonly [opening: number, middle: number, closing: number]

/** What a turn can be about: what the person just spoke of, what the turn before was about, something new, or nothing in particular. */
export type Subject = 'taken-up' | 'same' | 'new' | 'none'

/**
 * A kind of behaviour, as data: what somebody who talks like this tends to do, and how it depends on the little that they notice. Chances
 * are 0–1; weights count against one another. It is no kind of person: anybody talks like each of these on some day.
 */
export interface TraineeKind {
  readonly id: string
  /** What it is like, in a sentence. */
  readonly like: string
  /** After so many turns of a visit they leave; drawn evenly between the two. */
  readonly stays: readonly [least: number, most: number]
  /** The chance of last words when leaving. */
  readonly lastWords: number
  /** The chance that a turn is silence. */
  readonly waits: number
  /** The chance that a label is given when the person's last lines call for it, and no turn since has given it. */
  readonly answers: Readonly<Partial<Record<LabelId, number>>>
  /** What else a turn does, by weight. */
  readonly does: Readonly<Partial<Record<LabelId | Unlabelled, Weight>>>
  /** What is left of a weight each time that it was done already (0–1). Questions stay what they are. */
  readonly again: number
  /** The chance of doing one more thing in the same turn. */
  readonly more: number
  /** What turns are about, by weight. */
  readonly subjects: Readonly<Record<Subject, number>>
}
