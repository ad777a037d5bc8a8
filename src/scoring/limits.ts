import type { LabelId } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import { labelName } from './label-name.ts'

/** How often the coder is wrong about a label, in ten turns that it had not seen, as measured. */
export interface Accuracy {
  readonly label: LabelId
  readonly wrongInTen: number
}

/**
 * Returns what Hearken cannot see and where it is wrong, as sentences that every debrief and export carries. Of the error
 * rates those of the labels in `heard` are said, or all where none of them was measured; without any, that is said.
 */
export function limitsInWords(
  say: Say,
  accuracy: readonly Accuracy[] = [],
  heard: ReadonlySet<string> = new Set(),
): readonly string[] {
  const fitting = accuracy.filter(({ label }) => heard.has(label))
  const told = fitting.length > 0 ? fitting : accuracy
  const rates = told.map(({ label, wrongInTen }) =>
    say('scoring.limits.wrong', { wrong: wrongInTen, label: labelName(label, say) }),
  )
  return [
    say('scoring.limits.sees'),
    ...(rates.length > 0 ? rates : [say('scoring.limits.unmeasured')]),
    say('scoring.limits.invented'),
    say('scoring.limits.competence'),
    say('scoring.limits.use'),
    say('scoring.limits.source'),
  ]
}
