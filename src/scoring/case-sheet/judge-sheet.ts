import type { Sheet, SheetElement, TranscriptRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { readConversation } from '../conversation.ts'
import { heardFacts } from './heard-facts.ts'
import { type JudgedClaim, judgeClaims, type MissedFact, missedFacts } from './judge-claims.ts'
import { type JudgedConclusion, judgeConclusion } from './judge-conclusion.ts'
import { askedConsents, type ConsentVerdict, judgeConsent } from './judge-consent.ts'
import { elementsOf, expectedFacts } from './sheet-truth.ts'

/** A case sheet against its scenario and against what was told in its conversation. */
export interface JudgedSheet {
  readonly sheet: Sheet
  readonly claims: readonly JudgedClaim[]
  readonly missed: readonly MissedFact[]
  /** Null where the scenario has no right one. */
  readonly conclusion: JudgedConclusion | null
  readonly consent: ConsentVerdict
  readonly services: { readonly right: readonly string[]; readonly wrong: readonly string[] }
  /** The elements of which anything was told that belongs on the sheet. */
  readonly told: readonly SheetElement[]
}

/** Returns what a sheet is worth, before it is counted. `records` are those of its conversation. Never throws, whatever the sheet. */
export function judgeSheet(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
  sheet: Sheet,
): JudgedSheet {
  const conversation = readConversation(records)
  const heard = heardFacts(conversation)
  const elements: readonly SheetElement[] = elementsOf[scenario.kind]
  // What the sheet of the other kind asks for is no claim of this one.
  const claims = judgeClaims(
    sheet.claims.filter(({ as }) => elements.includes(as)),
    heard,
    scenario,
  )
  const header = records.find(({ type }) => type === 'header')
  const language = header?.type === 'header' ? header.language : scenario.language
  const refer = [...new Set(sheet.refer)]
  const right = scenario.caseSheet?.referTo ?? []
  return {
    sheet,
    claims,
    missed: missedFacts(elements, claims, heard, scenario),
    conclusion: judgeConclusion(sheet, claims, scenario),
    consent: judgeConsent(sheet.consent, askedConsents(conversation, scenario, language)),
    services: {
      right: refer.filter((id) => right.includes(id)),
      wrong: refer.filter((id) => !right.includes(id)),
    },
    told: elements.filter((as) => expectedFacts(as, scenario).some(({ id }) => heard.has(id))),
  }
}
