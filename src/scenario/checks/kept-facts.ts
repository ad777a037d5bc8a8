import { type Reading, report } from '../reading.ts'
import type { Scenario } from '../scenario.ts'

/** Reports facts that are theirs to keep and that the case sheet expects all the same. */
export function checkKeptFacts(reading: Reading, { facts, caseSheet }: Scenario): void {
  if (caseSheet === null) return
  const kept = new Map(facts.filter((fact) => fact.theirsToKeep).map((fact) => [fact.id, fact]))
  for (const list of [
    caseSheet.act,
    caseSheet.means,
    caseSheet.purpose,
    caseSheet.indicators,
    caseSheet.needs,
    caseSheet.accepts,
    caseSheet.agrees,
  ]) {
    const spans = reading.texts.get(list)
    list.forEach((id, at) => {
      const span = spans?.[at]
      const fact = kept.get(id)
      const related = fact === undefined ? undefined : reading.spans.get(fact)
      if (span !== undefined && related !== undefined)
        report(reading, 'kept-fact-expected', span, { id }, { related })
    })
  }
}
