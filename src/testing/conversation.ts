import type { LabelId } from '../analysis/index.ts'
import type { Bounds, Officer } from '../scenario/index.ts'
import type { Span } from '../text/index.ts'

/** What must be so after a line of a test conversation. */
export interface Expectation {
  readonly state: string | null
  readonly has: readonly LabelId[]
  readonly hasNot: readonly LabelId[]
  readonly told: readonly string[]
  readonly notTold: readonly string[]
  readonly meters: readonly { readonly id: string; readonly bounds: Bounds }[]
  readonly reply: string | null
}

/** One thing the trainee says or does in a test conversation. */
export interface TestTurn {
  readonly does: 'say' | 'wait' | 'leave'
  readonly text: string
  readonly expects: Expectation | null
  readonly span: Span
}

/** One conversation written beside a scenario. */
export interface TestConversation {
  readonly name: string
  readonly seed: number
  readonly short: boolean
  readonly officer: Officer
  readonly turns: readonly TestTurn[]
  readonly ending: string | null
  readonly score: Bounds | null
  readonly span: Span
}
