import { type Family, labelIds } from '../../analysis/index.ts'

/** A family of labels, all labels (`label`), or those that can be due (`due`): all but flags. */
export type LabelFamily = Family | 'label' | 'due'

/** Returns the labels of a family. */
export function labelsOf(family: LabelFamily): readonly string[] {
  if (family === 'label') return Object.values(labelIds).flat()
  if (family !== 'due') return labelIds[family]
  return [...labelIds.technique, ...labelIds.safeguard, ...labelIds.partnership]
}
