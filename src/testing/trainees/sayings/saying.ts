import type { Form, LabelId } from '../../../analysis/index.ts'
import type { Scenario } from '../../../scenario/index.ts'

/**
 * One way to say something. In braces stands what only the conversation can give: an example of the turn's topic that asks so (`open`,
 * `closed`, `specific`) or offers to see to something (`offer`), the person's `name`, a `service` and what it `offers`, and words of the person's: the last ones as they were
 * (`said`), the last ones said back (`you`), earlier ones said back (`told`).
 */
export interface Saying {
  readonly says: string
  /** Labels that these words carry besides the one they stand under. */
  readonly also?: readonly LabelId[]
  /** Where it is another than that of the other sayings. */
  readonly form?: Form
  /** Where it only fits with a possible victim, or only with the community. */
  readonly in?: Scenario['kind']
}

/** What trainees say to do one thing. A text alone is a saying that carries nothing else. */
export interface Sayings {
  readonly form: Form
  readonly sayings: readonly (string | Saying)[]
}

/**
 * What a trainee can do with words that no label names: say "ok", or something that nobody follows; and where a sentence is looked for and
 * not drawn, say something in passing that touches nothing, or be wholly beside the point.
 */
export type Unlabelled = 'acknowledging' | 'unclear' | 'passing' | 'lost'

/** Tells whether no label names what is done. */
export function isUnlabelled(does: LabelId | Unlabelled): does is Unlabelled {
  return does === 'acknowledging' || does === 'unclear' || does === 'passing' || does === 'lost'
}
