import { type Analysis, familyOf, type LabelId, severityOf } from '../../analysis/index.ts'
import { type Family, familiesOfLabels, familyIds } from '../family.ts'
import type { StatedLabel } from './statement.ts'

/** Returns the labels of a turn as they stand in a statement: by family, each once, without what quotes the turn. */
export function statedLabels(analysis: Analysis): readonly StatedLabel[] {
  const heard = [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership, ...analysis.flags]
  const labels = new Map<LabelId, StatedLabel>()
  for (const { id, confidence } of heard) {
    const family = statedFamily(id)
    if (family === undefined || labels.has(id)) continue
    const severity =
      familyOf(id) === 'flag' ? { severity: severityOf(id as Parameters<typeof severityOf>[0]) } : {}
    labels.set(id, { id, family, ...severity, confidence })
  }
  return [...labels.values()]
}

function statedFamily(id: LabelId): Family | undefined {
  return familyIds.find((family) => familiesOfLabels[family].includes(id))
}
