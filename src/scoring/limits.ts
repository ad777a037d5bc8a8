import { type LabelId, labelIds, type Picker, wrongInTen } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import { labelName } from './label-name.ts'

/**
 * Returns what Hearken cannot see and where it is wrong, as sentences that every debrief and export carries. How often the
 * coder is wrong is said for the labels in `heard`: of ten turns in which it hears a label, so many do not have it. Where
 * a person picked the labels (`picker`), that is said instead.
 */
export function limitsInWords(
  say: Say,
  heard: ReadonlySet<string> = new Set(),
  rates: Readonly<Record<LabelId, number>> = wrongInTen,
  picker: Picker | null = null,
): readonly string[] {
  const all: readonly LabelId[] = Object.values(labelIds).flat()
  const told = all
    .filter((label) => heard.has(label) && rates[label] > 0)
    .map((label) => say('scoring.limits.wrong-for', { label: labelName(label, say), wrong: rates[label] }))
  return [
    say('scoring.limits.sees'),
    say(picker === null ? 'scoring.limits.errs' : `scoring.limits.picked.${picker}`),
    ...(picker === null && told.length > 0 ? [say('scoring.limits.wrong', { rates: told.join('; ') })] : []),
    say('scoring.limits.invented'),
    say('scoring.limits.competence'),
    say('scoring.limits.use'),
    say('scoring.limits.source'),
  ]
}
