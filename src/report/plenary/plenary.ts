/** Somebody's words as the plenary shows them. `name` is what they are called there: the trainee has none. */
export interface PlenaryLine {
  readonly who: 'persona' | 'third' | 'trainee'
  readonly name: string
  readonly text: string
}

/**
 * Why a turn is shown: the person opened up after it; it met what was due when it was due; or they closed, and there is another
 * way to ask the same thing.
 */
export type MomentKind = 'opened' | 'met' | 'closed'

/** One turn of somebody in the class; nothing in it says whose it was. */
export interface PlenaryMoment {
  /** Its place, from 1, by which it is struck out or swapped. */
  readonly number: number
  readonly kind: MomentKind
  /** What had been said just before. */
  readonly before: readonly PlenaryLine[]
  /** What the trainee said or did. */
  readonly said: PlenaryLine
  /** What the person did next. */
  readonly after: readonly PlenaryLine[]
  /** Why it is shown, as sentences. */
  readonly why: string
  /** Another wording: where it closed the person, a way to ask the same thing; else another good way to do the same. */
  readonly another: string
}

/** What the group talks about: a few turns of the class beside the scenario's questions. Every sentence is in the reader's language. */
export interface Plenary {
  readonly scenario: { readonly id: string; readonly title: string; readonly name: string }
  /** From how many conversations, by how many people, the turns were chosen. */
  readonly conversations: number
  readonly trainees: number
  /** In the order of the story; what was struck out is left out, and the others keep their numbers. */
  readonly moments: readonly PlenaryMoment[]
  /** How many more turns could take a place. */
  readonly others: number
  /** The scenario's questions for a group. */
  readonly questions: readonly string[]
  /** What Hearken cannot see and where it is wrong. */
  readonly limits: readonly string[]
}

/** What the instructor chose. `swap` may name a place several times: then the third, fourth … turn for it is taken. */
export interface PlenaryChoices {
  readonly strike: readonly number[]
  readonly swap: readonly number[]
  readonly seed: number
}

/** How many turns are shown. */
export const plenaryPlaces = 6

/** The most graphemes of one text; more is not read from a wall. */
export const longestText = 420
