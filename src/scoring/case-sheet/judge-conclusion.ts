import type { Sheet } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { JudgedClaim } from './judge-claims.ts'
import { expectedFacts, isAboutChild } from './sheet-truth.ts'

// The elements of which a conclusion is made.
const elements = ['act', 'means', 'purpose'] as const

/** One of them. */
export type Element = (typeof elements)[number]

/** What a conclusion is. `borne-out` rests on what was heard; a `guess` is right, and more than was heard; `careful` says that it is not enough to say. */
export interface JudgedConclusion {
  readonly type: 'borne-out' | 'guess' | 'careful' | 'wrong' | 'open'
  /** The elements that one would have to have heard, and that no claim rests on. */
  readonly lacking: readonly Element[]
  /** True where it is handed to somebody who assesses it, since identification is not one officer's alone. */
  readonly isReferred: boolean
}

/** Returns what the conclusion of a sheet is; null where the scenario has no right one. */
export function judgeConclusion(
  { conclusion, assess, refer }: Sheet,
  claims: readonly JudgedClaim[],
  scenario: Scenario,
): JudgedConclusion | null {
  const right = scenario.caseSheet?.conclusion ?? null
  if (right === null) return null
  const lacking = elements.filter((element) => isLacking(element, claims, scenario))
  const isReferred = assess !== null || refer.length > 0
  const of = (type: JudgedConclusion['type']) => ({ type, lacking, isReferred })
  if (conclusion === null) return of('open')
  if (conclusion === 'not-enough-to-say') return of('careful')
  if (conclusion !== right) return of('wrong')
  return of(lacking.length === 0 ? 'borne-out' : 'guess')
}

/** Tells whether an element belongs to the case and none of the claims that were heard shows it. For a child no means are needed. */
function isLacking(element: Element, claims: readonly JudgedClaim[], scenario: Scenario): boolean {
  if (element === 'means' && isAboutChild(scenario)) return false
  if (expectedFacts(element, scenario).length === 0) return false
  return !claims.some(
    ({ claim, verdict }) => claim.as === element && (verdict === 'heard' || verdict === 'heard-elsewhere'),
  )
}
