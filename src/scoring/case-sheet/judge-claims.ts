import type { SheetClaim } from '../../record/index.ts'
import type { Fact, Scenario } from '../../scenario/index.ts'
import { expectedFacts, isAboutChild, showsElement } from './sheet-truth.ts'

/**
 * What a claim is: true and heard in a turn it names; heard, but in another; true, and nobody said it; not so; true of a child, where it
 * is not needed; or theirs to keep, which is neither asked for nor judged.
 */
export type ClaimVerdict = 'heard' | 'heard-elsewhere' | 'not-heard' | 'not-so' | 'not-needed' | 'kept'

/** A claim with what it is. */
export interface JudgedClaim {
  readonly claim: SheetClaim
  /** Null where the scenario has no such fact. */
  readonly fact: Fact | null
  readonly verdict: ClaimVerdict
  /** The turns in which it was told. */
  readonly told: readonly number[]
}

/** Returns what each claim is, against the scenario and against what was told in this conversation. Of two claims of one kind about one fact the first counts. */
export function judgeClaims(
  claims: readonly SheetClaim[],
  heard: ReadonlyMap<string, readonly number[]>,
  scenario: Scenario,
): readonly JudgedClaim[] {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const key = `${claim.as} ${claim.fact}`
    if (seen.has(key)) return []
    seen.add(key)
    const fact = scenario.facts.find(({ id }) => id === claim.fact) ?? null
    const told = heard.get(claim.fact) ?? []
    return [{ claim, fact, told, verdict: verdictOf(claim, fact, told, scenario) }]
  })
}

function verdictOf(
  claim: SheetClaim,
  fact: Fact | null,
  told: readonly number[],
  scenario: Scenario,
): ClaimVerdict {
  const { caseSheet } = scenario
  if (fact?.theirsToKeep === true) return 'kept'
  if (fact === null || caseSheet === null || !showsElement(claim.as, fact, caseSheet)) return 'not-so'
  if (told.length === 0) return 'not-heard'
  if (claim.as === 'means' && isAboutChild(scenario)) return 'not-needed'
  return claim.turns.some((turn) => told.includes(turn)) ? 'heard' : 'heard-elsewhere'
}

/** A fact that was told, that belongs on the sheet, and that no claim names. */
export interface MissedFact {
  readonly as: SheetClaim['as']
  readonly fact: Fact
  readonly told: readonly number[]
}

/** Returns what was told and was not claimed, for some elements. A fact that was claimed as something else that it also is, is not missed. */
export function missedFacts(
  elements: readonly SheetClaim['as'][],
  judged: readonly JudgedClaim[],
  heard: ReadonlyMap<string, readonly number[]>,
  scenario: Scenario,
): readonly MissedFact[] {
  const claimed = new Set(judged.filter(({ verdict }) => verdict !== 'not-so').map(({ claim }) => claim.fact))
  return elements.flatMap((as) => {
    if (as === 'means' && isAboutChild(scenario)) return []
    return expectedFacts(as, scenario).flatMap((fact) => {
      const told = heard.get(fact.id) ?? []
      return told.length === 0 || claimed.has(fact.id) ? [] : [{ as, fact, told }]
    })
  })
}
