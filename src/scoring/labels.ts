import {
  type Analysis,
  type FlagLabel,
  familyOf,
  type Label,
  type Partnership,
  type Safeguard,
  severityOf,
  type Technique,
} from '../analysis/index.ts'
import { coveredBy, wordsOf } from './words.ts'

/** A label that can earn points. */
export type GoodLabel = Technique | Safeguard | Partnership

/** Returns true where an id is a label that can earn points. */
export function isGood(id: string): id is GoodLabel {
  const family = familyOf(id)
  return family !== undefined && family !== 'flag'
}

/** Returns which kind of label an id is for the limit on one turn: a technique, or care (safeguards and partnership). */
export function kindOf(id: GoodLabel): 'technique' | 'care' {
  return familyOf(id) === 'technique' ? 'technique' : 'care'
}

/** Returns the flags of a turn that the codebook knows. */
export function flagsOf(analysis: Analysis): readonly FlagLabel[] {
  return analysis.flags.filter((flag) => familyOf(flag.id) === 'flag')
}

/** Returns the major flags of a turn, by the codebook; what a transcript says of their severity is not asked. */
export function majorsOf(analysis: Analysis): readonly FlagLabel[] {
  return flagsOf(analysis).filter((flag) => severityOf(flag.id) === 'major')
}

/** Returns true where a flag stands on words that another, major flag of the turn covers: one fault costs once. */
export function isWithinMajor(flag: FlagLabel, analysis: Analysis, text: string): boolean {
  const words = wordsOf(flag, text)
  return majorsOf(analysis).some((major) => major !== flag && coveredBy(words, wordsOf(major, text)))
}

/** Returns the labels of a turn but its flags, each once, whatever words they stand on. */
export function heardIn(analysis: Analysis): readonly Label<GoodLabel>[] {
  const labels = new Map<GoodLabel, Label<GoodLabel>>()
  for (const label of [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership])
    if (isGood(label.id) && !labels.has(label.id)) labels.set(label.id, label)
  return [...labels.values()]
}

/** Returns the labels of a turn that can earn points: none counts on words that a major flag covers. */
export function goodLabelsOf(analysis: Analysis, text: string): readonly Label<GoodLabel>[] {
  const spoiled = majorsOf(analysis).map((flag) => wordsOf(flag, text))
  return heardIn(analysis).filter((label) => !spoiled.some((words) => coveredBy(wordsOf(label, text), words)))
}
