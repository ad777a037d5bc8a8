import type { Sheet, TranscriptRecord } from '../../../record/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import type { SheetForm } from '../../plain/index.ts'

/** A case sheet that is to be filled in after a conversation. */
export interface SheetScreen {
  readonly type: 'case-sheet'
  readonly scenario: Scenario
  readonly records: readonly TranscriptRecord[]
  readonly form: SheetForm
  /** What stands on it already. */
  readonly sheet: Sheet
}

/** What a person wants of a case sheet: it is done, or it is left for later. */
export type SheetIntent =
  | { readonly type: 'case-sheet'; readonly sheet: Sheet }
  | { readonly type: 'later'; readonly sheet: Sheet }
