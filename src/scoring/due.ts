import type { GoodLabel } from './labels.ts'

/** Why a thing was due: a line called for it, the rubric asks for it, a fact was told, or much was told at once. */
export type DueSource =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'rubric'; readonly by: number | null }
  | { readonly type: 'fact'; readonly fact: string }
  | { readonly type: 'summary' }

/** A thing that was due, and what came of it. */
export interface Due {
  /** The label that met it; where it was missed, the first of those that would have. */
  readonly label: GoodLabel
  readonly source: DueSource
  /** The turn after which it was due; 0 is the opening. */
  readonly turn: number
  /** The turn that met it, or null where none did. */
  readonly met: number | null
  /** 1 where it was met in time, 0.5 where later than the rubric asks, 0 where it was missed. */
  readonly credit: number
}

/** Returns true where a label meets what was due; to encourage or to elicit is the same to the score (codebook, 8). */
export function accepts(due: GoodLabel, label: GoodLabel): boolean {
  const inviting = (id: GoodLabel) => id === 'encourage' || id === 'elicit'
  return due === label || (inviting(due) && inviting(label))
}
