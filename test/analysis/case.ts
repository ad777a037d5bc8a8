import type { Form, LabelId } from '../../src/analysis/index.ts'

/** A turn and what it must and must not carry; `after` are the persona's lines before it, oldest first. */
export interface Case {
  readonly text: string
  readonly after?: readonly string[]
  readonly has?: readonly LabelId[]
  readonly not?: readonly LabelId[]
  readonly form?: Form
}

/** The labels a turn carries, all and no other; `also` may be there or not. */
export interface WholeCase {
  readonly text: string
  readonly after?: readonly string[]
  readonly labels: readonly LabelId[]
  readonly also?: readonly LabelId[]
  readonly form?: Form
}
