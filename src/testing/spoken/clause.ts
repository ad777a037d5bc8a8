import type { Analysis, Form, LabelId } from '../../analysis/index.ts'

/** Words that do one thing: a saying of the bank, or an example of one of the scenario's topics. */
export interface Clause {
  readonly text: string
  /** The example of a topic that it is, or was made from; null for a saying. */
  readonly example: { readonly topic: string; readonly text: string } | null
  /** What it is meant to be. */
  readonly labels: readonly LabelId[]
  readonly form: Form
  /** True where it says back what the person said just now, so that it is heard as meant only there. */
  readonly takesUp: boolean
}

/** A clause with how it is heard when nothing else was said. */
export interface RehearsedClause extends Clause {
  readonly heard: Analysis
}

/** What a trainee could say in a turn: clauses one after the other, with what they will probably be heard as together. */
export interface Sentence {
  readonly text: string
  readonly clauses: readonly RehearsedClause[]
  readonly probably: Analysis
}
