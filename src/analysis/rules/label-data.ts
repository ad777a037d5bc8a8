import type { MessageId } from '../../language/index.ts'
import type { LabelId, Severity } from '../analysis.ts'
import type { Trait } from '../features/trait.ts'

/** A turn that carries a label, or does not, after what others said: the label's documentation and its test. */
export interface Example {
  readonly text: string
  /** The persona's lines before the turn, oldest first. */
  readonly after?: readonly string[]
}

/** A pattern of words (see pattern.ts), or a list of such patterns, of which any may hold. */
export type Pattern = string | readonly string[]

/** One way to hear a label: all that is given must hold. */
export interface Rule {
  /** What is looked at: each clause, each sentence, each sentence with the next one, or the whole turn. */
  readonly over: 'clause' | 'sentence' | 'pair' | 'turn'
  /** Traits that must be there; with "!" before the name, must not. */
  readonly with?: readonly (Trait | `!${Trait}`)[]
  /** Words that must be there (see pattern.ts); they become the evidence. Without it the whole stretch does. */
  readonly pattern?: Pattern
  /** Words that must not be in the same stretch. */
  readonly unless?: Pattern
  /** How sure this way of hearing it is, 0–1, two decimals. */
  readonly confidence: number
  /** The sentence that says why; without it the label's own. */
  readonly because?: MessageId
}

/** All that is known of one label. */
export interface LabelData<Id extends LabelId = LabelId> {
  readonly id: Id
  readonly family: 'technique' | 'safeguard' | 'partnership' | 'flag'
  readonly severity?: Severity
  /** When it is present, in one sentence. */
  readonly meaning: string
  /** What it does to the person. */
  readonly why: string
  /** The guide's paragraph. */
  readonly source: string
  readonly rules: readonly Rule[]
  /** Words that are never this label, however they sound. */
  readonly excused?: Pattern
  /** Words that are always this label where somebody says them of their own and asks nothing: too plain to be outweighed by what was learned. */
  readonly certain?: Pattern
  /** Labels that take over words both were heard in. */
  readonly yieldsTo?: readonly LabelId[]
  /** Labels that take over the whole sentence in which both were heard. */
  readonly breathYieldsTo?: readonly LabelId[]
  /** Labels that take over the whole turn. */
  readonly turnYieldsTo?: readonly LabelId[]
  /** Labels beside which it is only possible, unless it was heard very surely: good care makes a fault unlikely. */
  readonly doubtedBeside?: readonly LabelId[]
  readonly examples: readonly Example[]
  readonly counterExamples: readonly Example[]
}

/** Returns the data of a label, typed by its id. */
export function defineLabel<Id extends LabelId>(data: LabelData<Id>): LabelData<Id> {
  return data
}
