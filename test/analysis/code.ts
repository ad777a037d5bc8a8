import { type Analysis, createLearnedCoder, type LabelId } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'

/** The coder under test: the one that trainees meet. */
export const coder = createLearnedCoder(createSay('en'))

/** Codes a turn after lines of the persona. */
export function code(text: string, after: readonly string[] = []): Promise<Analysis> {
  return coder.code(
    text,
    after.map((line) => ({ speaker: 'persona', text: line })),
    [],
  )
}

/** The ids of all labels present. */
export function labelsOf(analysis: Analysis): readonly LabelId[] {
  return [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership, ...analysis.flags].map(
    (label) => label.id,
  )
}
