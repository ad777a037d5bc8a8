import type { Say } from '../../../language/index.ts'
import {
  countingRecords,
  type OwnWord,
  type SheetElement,
  type TranscriptRecord,
} from '../../../record/index.ts'
import { conclusions, localService, localServiceSentence, type Scenario } from '../../../scenario/index.ts'
import { elementsOf, isAboutChild, sheetStatements } from '../../../scoring/index.ts'

/** One thing that can be ticked. */
export interface SheetOption {
  readonly id: string
  readonly text: string
}

/** One question of a case sheet: statements to claim, each with its turns; one thing of several; several; or own words. */
export type SheetQuestion =
  | {
      readonly type: 'claims'
      readonly id: SheetElement
      readonly ask: string
      readonly options: readonly SheetOption[]
    }
  | {
      readonly type: 'one'
      readonly id: 'conclusion' | 'assess' | 'consent'
      readonly ask: string
      readonly options: readonly SheetOption[]
    }
  | {
      readonly type: 'several'
      readonly id: 'refer'
      readonly ask: string
      readonly options: readonly SheetOption[]
    }
  | { readonly type: 'words'; readonly id: OwnWord; readonly ask: string }

/** All that a case sheet asks after one conversation. */
export interface SheetForm {
  readonly kind: Scenario['kind']
  readonly questions: readonly SheetQuestion[]
  /** The last turn of the conversation; the first is the opening, 0. */
  readonly lastTurn: number
}

/** Whom one can ask to assess it wherever one is, beside the services of the scenario. */
export const assessors = ['specialists', 'child-protection', 'supervisor'] as const

const consents = ['given', 'refused', 'not-asked'] as const

/** Returns what the sheet of a scenario asks after a conversation, in its order: what was heard first, what follows from it after. */
export function createSheetForm(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
  say: Say,
): SheetForm {
  const counting = countingRecords(records)
  const lastTurn = counting.reduce(
    (most, each) => (each.type === 'trainee' ? Math.max(most, each.turn) : most),
    0,
  )
  const questions =
    scenario.kind === 'response'
      ? responseQuestions(counting, scenario, say)
      : preventionQuestions(counting, scenario, say)
  return { kind: scenario.kind, questions, lastTurn }
}

function responseQuestions(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
  say: Say,
): readonly SheetQuestion[] {
  const { name } = scenario.persona
  const one = (id: 'conclusion' | 'assess' | 'consent', options: readonly SheetOption[]): SheetQuestion => ({
    type: 'one',
    id,
    ask: say(`case-sheet.ask.${id}`, { name }),
    options,
  })
  return [
    ...elementsOf.response.map((id) => claimsQuestion(id, records, scenario, say)),
    one(
      'conclusion',
      conclusions.map((id) => ({ id, text: say(`case-sheet.conclusion.${id}`) })),
    ),
    one('assess', [
      ...assessors.map((id) => ({ id, text: say(`case-sheet.assess.${id}`) })),
      ...servicesOf(scenario, say),
    ]),
    one(
      'consent',
      consents.map((id) => ({ id, text: say(`case-sheet.consent.${id}`) })),
    ),
    { type: 'several', id: 'refer', ask: say('case-sheet.ask.refer'), options: servicesOf(scenario, say) },
    wordsQuestion('contact', say),
    { type: 'words', id: 'follow-up', ask: say('case-sheet.ask.follow-up', { name }) },
  ]
}

/** The guide's six questions after the case of the three friends (M6), then what was found together, and what is owed. */
function preventionQuestions(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
  say: Say,
): readonly SheetQuestion[] {
  const claims = (id: SheetElement) => claimsQuestion(id, records, scenario, say)
  const refer = say('case-sheet.ask.refer-prevention')
  return [
    claims('trend'),
    wordsQuestion('people', say),
    wordsQuestion('ask', say),
    claims('problem'),
    wordsQuestion('rights', say),
    wordsQuestion('gender', say),
    { type: 'several', id: 'refer', ask: refer, options: servicesOf(scenario, say) },
    ...(scenario.caseSheet?.accepts.length === 0 ? [] : [claims('solution')]),
    wordsQuestion('solution', say),
    wordsQuestion('owed', say),
  ]
}

function claimsQuestion(
  id: SheetElement,
  records: readonly TranscriptRecord[],
  scenario: Scenario,
  say: Say,
): SheetQuestion {
  const options = sheetStatements(records, scenario).map((fact) => ({ id: fact.id, text: fact.tells }))
  const ask =
    id === 'solution'
      ? say('case-sheet.ask.solution-claims')
      : say(`case-sheet.ask.${id}`, { child: String(isAboutChild(scenario)) })
  return { type: 'claims', id, ask, options }
}

function wordsQuestion(id: Exclude<OwnWord, 'follow-up'>, say: Say): SheetQuestion {
  return { type: 'words', id, ask: say(`case-sheet.ask.${id}`) }
}

function servicesOf(scenario: Scenario, say: Say): readonly SheetOption[] {
  const { country, services } = scenario
  return services.map((service) => {
    const { id, name, offers } = service
    const local = localService(scenario, service)
    const there = local === null || country === null ? [] : [localServiceSentence(local, country, say)]
    return { id, text: [`${name}: ${offers}`, ...there].join(' · ') }
  })
}
