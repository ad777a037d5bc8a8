import type { Say } from '../../language/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { JudgedSheet } from './judge-sheet.ts'

/** Returns what is to be said of what follows from what was heard: the conclusion, the referral, consent; with a community the services. */
export function conclusionsInWords(judged: JudgedSheet, scenario: Scenario, say: Say): readonly string[] {
  if (scenario.kind === 'prevention') return servicesInWords(judged, scenario, say)
  return [
    ...conclusionInWords(judged, scenario, say),
    ...servicesInWords(judged, scenario, say),
    ...formInWords(judged, say),
    consentInWords(judged, say),
  ]
}

function conclusionInWords({ conclusion, sheet, told }: JudgedSheet, scenario: Scenario, say: Say) {
  const right = scenario.caseSheet?.conclusion ?? null
  if (conclusion === null || right === null) return []
  const { type, lacking, isReferred } = conclusion
  const named = sheet.conclusion ?? 'not-enough-to-say'
  const isMore = right !== 'not-enough-to-say' && lacking.every((element) => told.includes(element))
  return [
    say(`case-sheet.conclusion-is.${type}`, {
      conclusion: say(`case-sheet.conclusion.${named}`),
      right: say(`case-sheet.conclusion.${right}`).toLowerCase(),
      lacking: lacking.map((element) => say(`case-sheet.element.${element}`)).join(', '),
      referred: String(isReferred),
      told: String(isMore),
    }),
  ]
}

function servicesInWords({ services, sheet }: JudgedSheet, scenario: Scenario, say: Say): readonly string[] {
  const names = (ids: readonly string[]) =>
    ids.map((id) => scenario.services.find((service) => service.id === id)?.name ?? id).join('; ')
  if (sheet.refer.length === 0) return [say('case-sheet.referral-is.none')]
  return [
    ...(services.right.length === 0
      ? []
      : [say('case-sheet.referral-is.right', { names: names(services.right) })]),
    ...(services.wrong.length === 0
      ? []
      : [say('case-sheet.referral-is.wrong', { names: names(services.wrong) })]),
  ]
}

/** What the referral form lacks; nothing where nobody is referred. */
function formInWords({ consent, sheet }: JudgedSheet, say: Say): readonly string[] {
  if (sheet.refer.length === 0) return []
  if (consent.type === 'refused') return [say('case-sheet.referral-is.refused')]
  const isGiven = consent.type === 'given' || consent.type === 'given-elsewhere'
  const isWritten = (['contact', 'follow-up'] as const).every(
    (word) => (sheet.words[word] ?? '').trim() !== '',
  )
  return [
    ...(isGiven ? [] : [say('case-sheet.referral-is.without-consent')]),
    ...(isWritten ? [] : [say('case-sheet.referral-is.unwritten')]),
  ]
}

function consentInWords({ consent }: JudgedSheet, say: Say): string {
  return say(`case-sheet.consent-is.${consent.type}`, 'turn' in consent ? { turn: consent.turn } : {})
}
