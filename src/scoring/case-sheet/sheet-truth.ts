import type { SheetElement } from '../../record/index.ts'
import type { CaseSheet, Fact, FactKind, Scenario } from '../../scenario/index.ts'

/** From which age on the means have to show (M1A §1.3–1.4). */
const grown = 18

type FactList = 'act' | 'means' | 'purpose' | 'indicators' | 'needs' | 'accepts'

/** What each element is in a scenario. */
interface Meaning {
  /** The lists of the case sheet with the facts that are to stand on it. */
  readonly lists: readonly FactList[]
  /** Lists whose facts may as well be called so: what somebody lacks is a sign too, and a sign of what they lack. */
  readonly also: readonly FactList[]
  /** The kinds of fact that are such by themselves. */
  readonly kinds: readonly FactKind[]
}

const meant: Readonly<Record<SheetElement, Meaning>> = {
  act: { lists: ['act'], also: [], kinds: ['act'] },
  means: { lists: ['means'], also: [], kinds: ['means'] },
  purpose: { lists: ['purpose'], also: [], kinds: ['purpose'] },
  indicator: {
    lists: ['indicators'],
    also: ['needs', 'means'],
    kinds: ['indicator', 'need', 'means', 'vulnerability'],
  },
  need: { lists: ['needs'], also: ['indicators'], kinds: ['need', 'indicator', 'vulnerability'] },
  trend: {
    lists: ['act', 'means', 'purpose', 'indicators'],
    also: [],
    kinds: ['act', 'means', 'purpose', 'indicator'],
  },
  problem: { lists: ['needs'], also: [], kinds: ['vulnerability', 'community-concern', 'need'] },
  solution: { lists: ['accepts'], also: [], kinds: [] },
}

/** The elements that are asked for in each kind of scenario, in the order of the sheet. */
export const elementsOf = {
  response: ['act', 'means', 'purpose', 'indicator', 'need'],
  prevention: ['trend', 'problem', 'solution'],
} as const satisfies Readonly<Record<Scenario['kind'], readonly SheetElement[]>>

/** Tells whether a case is about a child, so that the means need not show (M1A §1.4). */
export function isAboutChild({ caseSheet, persona, kind }: Scenario): boolean {
  return caseSheet?.child === true || (kind === 'response' && persona.age !== null && persona.age < grown)
}

/** Tells whether a fact shows an element, by the case sheet of its scenario or by what kind of fact it is. */
export function showsElement(element: SheetElement, fact: Fact, sheet: CaseSheet): boolean {
  const { lists, also, kinds } = meant[element]
  return [...lists, ...also].some((list) => sheet[list].includes(fact.id)) || kinds.includes(fact.kind)
}

/** Returns the facts that stand on the sheet for an element; what is theirs to keep never does. */
export function expectedFacts(element: SheetElement, { facts, caseSheet }: Scenario): readonly Fact[] {
  if (caseSheet === null) return []
  const ids = new Set(meant[element].lists.flatMap((list) => caseSheet[list]))
  return facts.filter(({ id, theirsToKeep }) => ids.has(id) && !theirsToKeep)
}
