import type { CaseSheet, Scenario } from '../../../scenario/index.ts'

/** The lists of a case sheet, in their order. */
const caseParts = ['act', 'means', 'purpose', 'indicators', 'needs', 'refer-to'] as const

/** The right answers of a case sheet in words, to be talked about. */
export interface PaperCase {
  readonly conclusion: CaseSheet['conclusion']
  readonly parts: readonly { readonly id: (typeof caseParts)[number]; readonly answers: readonly string[] }[]
  readonly solution: string | null
  readonly owed: string | null
}

/** Returns what the case sheet of a scenario would say; null where it has none. */
export function caseAnswers({ caseSheet, facts, services }: Scenario): PaperCase | null {
  if (caseSheet === null) return null
  const { conclusion, solution, owed } = caseSheet
  const told = (ids: readonly string[]) =>
    ids.flatMap((id) => facts.filter((fact) => fact.id === id).map(({ tells }) => tells))
  const parts = caseParts.map((id) => ({
    id,
    answers:
      id === 'refer-to'
        ? caseSheet.referTo.flatMap((each) =>
            services.filter((service) => service.id === each).map(({ name }) => name),
          )
        : told(caseSheet[id]),
  }))
  return { conclusion, parts: parts.filter(({ answers }) => answers.length > 0), solution, owed }
}
