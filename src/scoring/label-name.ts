import { isLabelId } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'

/** Returns a label's name as a trainee reads it; the id itself where a transcript holds a label that is not known. */
export function labelName(label: string, say: Say): string {
  return isLabelId(label) ? say(`scoring.label.${label}`) : label
}
