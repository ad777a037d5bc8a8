import type { MessageValues } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import type { ProblemCode } from './codes.ts'

/** How much a problem matters: an error stops, a warning is wrong most times, a note is worth a look. */
export type ProblemSeverity = 'error' | 'warning' | 'note'

/** One mistake in a file, as a value: what (`code`, `values`), where (`span`), and what to write instead. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: ProblemSeverity
  readonly values: MessageValues
  readonly span: Span
  /** The word that was probably meant. */
  readonly suggestion?: string
  /** Another place that belongs to it, such as where an id was first used. */
  readonly related?: Span
  /** Where the same mistake shows as well. */
  readonly also?: readonly Span[]
}
