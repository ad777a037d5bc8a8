import { type LabelId, labelIds } from '../analysis/index.ts'

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
