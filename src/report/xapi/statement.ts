import type { LabelId, Severity } from '../../analysis/index.ts'
import type { Family } from '../family.ts'

/** A text by the tag of its language. */
export type LanguageMap = Readonly<Record<string, string>>

/** Values by the address that says what they mean. */
export type Extensions = Readonly<Record<string, unknown>>

/** Something that is done: a scenario, or one line that is answered. */
export interface Activity {
  readonly objectType: 'Activity'
  readonly id: string
  readonly definition: {
    readonly type: string
    readonly name?: LanguageMap
    readonly description?: LanguageMap
    readonly interactionType?: 'long-fill-in'
    readonly extensions?: Extensions
  }
}

/** What was heard in a turn, as it stands in a statement. */
export interface StatedLabel {
  readonly id: LabelId
  readonly family: Family
  readonly severity?: Severity
  readonly confidence: number
}

/** What came of something that was done. */
export interface Result {
  readonly score?: { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: 100 }
  readonly success?: boolean
  readonly completion?: boolean
  readonly response?: string
  /** An ISO 8601 duration. */
  readonly duration?: string
  readonly extensions?: Extensions
}

/** One statement of the Experience API, version 1.0.3. */
export interface Statement {
  readonly id: string
  readonly actor: {
    readonly objectType: 'Agent'
    /** A code or a pseudonym, never a name. */
    readonly account: { readonly homePage: string; readonly name: string }
  }
  readonly verb: { readonly id: string; readonly display: LanguageMap }
  readonly object: Activity
  readonly result?: Result
  readonly context: {
    readonly registration: string
    readonly platform: string
    readonly language: string
    readonly contextActivities: {
      readonly parent?: readonly Activity[]
      readonly category: readonly Activity[]
    }
    readonly extensions: Extensions
  }
  readonly timestamp?: string
}
