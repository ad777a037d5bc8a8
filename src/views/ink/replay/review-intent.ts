import type { LabelId } from '../../../analysis/index.ts'
import type { Verdict } from '../../../record/index.ts'

/** What a reviewer says of a conversation; `turn` null is the whole of it. */
export type ReviewIntent =
  | { readonly type: 'verdict'; readonly turn: number; readonly label: LabelId; readonly verdict: Verdict }
  | { readonly type: 'judged'; readonly turn: number; readonly is: boolean }
  | { readonly type: 'comment'; readonly turn: number | null; readonly text: string }
  /** Nothing is typed any more. */
  | { readonly type: 'comment-done' }
  | { readonly type: 'undo' }
