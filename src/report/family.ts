import { type LabelId, labelIds } from '../analysis/index.ts'
import type { GoodLabel } from '../scoring/index.ts'

/** The four families as a trainee reads them: listening, care, partnership, and what closes people. */
export type Family = 'listening' | 'care' | 'partnership' | 'closing'

/** The families in the order in which they are shown. */
export const familyIds: readonly Family[] = ['listening', 'care', 'partnership', 'closing']

/** The labels of each family, in the order of the codebook. */
export const familiesOfLabels: Readonly<Record<Family, readonly LabelId[]>> = {
  listening: labelIds.technique,
  care: labelIds.safeguard,
  partnership: labelIds.partnership,
  closing: labelIds.flag,
}

/** The labels that can be due, in the order of the codebook: all but what closes people. */
export const goodLabels: readonly GoodLabel[] = [
  ...labelIds.technique,
  ...labelIds.safeguard,
  ...labelIds.partnership,
]
