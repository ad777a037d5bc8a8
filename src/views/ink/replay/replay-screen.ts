import type { Review, ReviewAct } from '../../../record/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import type { FindToday, Replay } from '../../../transcript/index.ts'

/** A review that is being made on the screen. */
export interface Reviewing {
  /** What was said so far, also what could not be saved yet. */
  readonly review: Review
  /** What would be taken back next; null where nothing was said. */
  readonly last: ReviewAct | null
  /** That something is not saved, in a sentence; else null. */
  readonly trouble: string | null
}

/** A saved conversation that is stepped through. */
export interface ReplayScreen {
  readonly type: 'replay'
  readonly replay: Replay
  /** Names of people, facts and endings; null where the scenario is not here. */
  readonly scenario: Scenario | null
  /** Finds recorded lines in the scenario where it has changed since; else null. */
  readonly today: FindToday | null
  /** What is missing or damaged, in sentences. */
  readonly remarks: readonly string[]
  /** The place of the step where it begins. */
  readonly begin: number
  /** The reviews that are shown with it, the reviewer's own left out. */
  readonly reviews: readonly Review[]
  /** What stands after the end, or null. */
  readonly afterword: string | null
  /** The review that is made; null where it is only looked at. */
  readonly reviewing: Reviewing | null
}

/** Returns the reviews that are shown, the one that is being made first. */
export function shownReviews({ reviews, reviewing }: ReplayScreen): readonly Review[] {
  return reviewing === null ? reviews : [reviewing.review, ...reviews]
}

/** Whether the screen hides what the program judged. */
export function isBlind({ reviewing }: ReplayScreen): boolean {
  return reviewing?.review.header.blind === true
}
