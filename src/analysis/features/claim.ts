import { harmWords, takenThings, takingWords } from '../english/harm.ts'
import { rivals } from '../english/synonyms.ts'
import type { Content, Told } from './told.ts'

/** How a claim stands to what was told. */
export interface Support {
  /** Share of its concepts that were told, 0–1. */
  readonly share: number
  /** Whether one line that was told holds it: most of its concepts, two at least, or its only one just now. */
  readonly inOneLine: boolean
  /** The clause that was told and comes nearest, by its index in `Told.clauses`; -1 for none. */
  readonly nearest: number
  /** What contradicts or exceeds what was told. */
  readonly conflict: 'number' | 'negation' | 'rival' | undefined
  /** Words of harm that nobody told. */
  readonly addedHarm: readonly string[]
}

/** Measures a claim against what was told: shared concepts, numbers, denial, and words that exclude one another. */
export function measureSupport(claim: Content, told: Told): Support {
  const units = new Set(claim.concepts)
  const addedHarm = claim.harms.filter((harm) => !told.harms.has(harm) && !toldConcept(claim, harm, told))
  const total = units.size + claim.numbers.length
  if (total === 0) return { share: 0, inOneLine: false, nearest: -1, conflict: undefined, addedHarm }
  const shared = [...units].filter((concept) => told.concepts.has(concept)).length
  const sharedNumbers = claim.numbers.filter((number) => told.numbers.has(number)).length
  const nearest = nearestClause(units, told)
  return {
    share: (shared + sharedNumbers) / total,
    inOneLine: holdsInOneLine(units, told),
    nearest,
    conflict: findConflict(claim, told, nearest, shared / Math.max(1, units.size)),
    addedHarm,
  }
}

function toldConcept(claim: Content, harm: string, told: Told): boolean {
  const at = claim.lemmas.indexOf(harm)
  const concept = claim.concepts[at]
  return concept !== undefined && told.concepts.has(concept) && !['keep', 'work'].includes(concept)
}

function holdsInOneLine(units: ReadonlySet<string>, told: Told): boolean {
  const lines = new Map<number, Set<string>>()
  for (const clause of told.clauses) {
    const line = lines.get(clause.line) ?? new Set<string>()
    for (const concept of clause.concepts) if (units.has(concept)) line.add(concept)
    lines.set(clause.line, line)
  }
  const last = told.clauses.at(-1)?.line ?? 0
  return [...lines].some(
    ([line, shared]) =>
      shared.size / units.size >= 0.5 && (shared.size >= 2 || (units.size === 1 && line >= last - 1)),
  )
}

function nearestClause(units: ReadonlySet<string>, told: Told): number {
  let best = -1
  let most = 0
  told.clauses.forEach((clause, index) => {
    const shared = new Set(clause.concepts.filter((concept) => units.has(concept))).size
    if (shared >= most && shared > 0) {
      most = shared
      best = index
    }
  })
  return best
}

function findConflict(claim: Content, told: Told, nearest: number, share: number): Support['conflict'] {
  const source = told.clauses[nearest]
  if (source === undefined) return undefined
  const common = source.concepts.filter((concept) => claim.concepts.includes(concept)).length
  if (
    share >= 0.5 &&
    told.numbers.size > 0 &&
    claim.numbers.some((number) => number > 1 && !told.numbers.has(number) && !counts(number, told))
  )
    return 'number'
  if (share >= 0.5 && common >= 1 && swapsRival(claim, told)) return 'rival'
  const same = claim.lemmas.length === 1 && source.lemmas.includes(claim.lemmas[0] ?? '')
  return (common >= 2 || same) && turnsRound(claim, source, told) ? 'negation' : undefined
}

/** Whether a claim denies what was told, or says what was denied, and nothing told goes the claim's way. */
function turnsRound(claim: Content, source: Told['clauses'][number], told: Told): boolean {
  if (source.asked) return false
  return claim.concepts.some((concept) => {
    const denies = claim.denied.includes(concept)
    if (!source.concepts.includes(concept) || source.denied.includes(concept) === denies) return false
    return !told.clauses.some(
      (clause) => clause.concepts.includes(concept) && clause.denied.includes(concept) === denies,
    )
  })
}

/** "Twice" is what "and then again" amounts to. */
function counts(number: number, told: Told): boolean {
  return number <= 2 && /\b(?:again|another|second|also|both)\b/.test(told.plain)
}

function swapsRival(claim: Content, told: Told): boolean {
  return rivals.some((family) => {
    const claimed = claim.lemmas.filter((lemma) => family.includes(lemma))
    const known = family.filter((word) => told.lemmas.has(word))
    const concept = (lemma: string) => claim.concepts[claim.lemmas.indexOf(lemma)] ?? lemma
    return (
      claimed.length > 0 &&
      known.length > 0 &&
      claimed.some((word) => !known.includes(word) && !told.concepts.has(concept(word)))
    )
  })
}

/** Returns whether a question takes harm, or the taking of somebody's things, for granted that nobody told. */
export function presumesHarm(question: Content, told: Told): boolean {
  const harms = question.harms.filter((harm) => !told.harms.has(harm) && !toldConcept(question, harm, told))
  if (harms.some((harm) => harmWords.has(harm) && harm !== 'victim')) return true
  const takes = question.lemmas.some((lemma) => takingWords.has(lemma))
  const taken = question.lemmas.some((lemma) => takenThings.has(lemma))
  return takes && taken && !question.concepts.every((concept) => told.concepts.has(concept))
}
