import { type FlagLabel, type Label, type LabelId, labelIds } from '../../../analysis/index.ts'
import type { Say } from '../../../language/index.ts'
import type { ReplayStep } from '../../../transcript/index.ts'
import { type CardItem, cardItems } from '../../plain/index.ts'

/** A label of the codebook as a reviewer chooses it. */
export type LabelItem = CardItem & { readonly id: LabelId }

/** The labels of the codebook, by family: a place among them stands for a label. */
export const reviewLabels: readonly LabelId[] = Object.values(labelIds).flat()

/** Returns the labels as they are shown, in the same order. */
export function labelItems(say: Say): readonly LabelItem[] {
  // A form of questions has the id of a label.
  const items = new Map(
    cardItems([], say).flatMap((item) => (item.section === 'form' ? [] : [[item.id, item] as const])),
  )
  return reviewLabels.flatMap((id) => {
    const item = items.get(id)
    return item === undefined ? [] : [{ ...item, id }]
  })
}

/** Returns what the scorer found of a label in a step; null where it did not. */
export function scoredLabel({ trainee }: ReplayStep, id: string): Label | FlagLabel | null {
  if (trainee === null) return null
  const { techniques, safeguards, partnership, flags } = trainee.analysis
  return [...techniques, ...safeguards, ...partnership, ...flags].find((label) => label.id === id) ?? null
}

/** Returns the place of the first label that the scorer found in a step, that of the first of all where it found none. */
export function firstScored(step: ReplayStep | undefined): number {
  if (step === undefined) return 0
  return Math.max(
    0,
    reviewLabels.findIndex((id) => scoredLabel(step, id) !== null),
  )
}
