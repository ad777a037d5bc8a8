import type { MessageId, Say } from '../../../language/index.ts'
import { countryName, countryNotes, type EndingKind, type Scenario } from '../../../scenario/index.ts'
import { caseAnswers, type PaperCase } from './case-answers.ts'
import { createPersonSheet, type PersonSheet } from './person-sheet.ts'
import { createTicks, type Ticks } from './ticks.ts'

/** All that stands on the sheets for practising a scenario on paper, as a plain value; the sentences around it are the page's. */
export interface Sheets {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly isShort: boolean
  readonly minutes: number
  readonly contentNote: string
  readonly trains: readonly string[]
  readonly officer: {
    readonly role: string
    readonly brief: string
    readonly setting: string
    readonly meets: string
    readonly objectives: readonly string[]
    readonly services: readonly { readonly name: string; readonly offers: string }[]
  }
  /** What the local sheet says; null where none was laid over the scenario, or it says nothing of it. */
  readonly country: { readonly title: string; readonly notes: readonly string[] } | null
  readonly person: PersonSheet
  readonly observer: Ticks
  readonly facilitator: {
    readonly endings: readonly {
      readonly title: string
      readonly kind: EndingKind
      readonly debrief: string
    }[]
    readonly caseSheet: PaperCase | null
    readonly discussion: readonly string[]
    readonly limits: readonly string[]
  }
}

/** What paper cannot do either. */
const limits: readonly MessageId[] = [
  'scoring.limits.picked.peer',
  'scoring.limits.invented',
  'scoring.limits.competence',
  'scoring.limits.use',
  'scoring.limits.source',
]

/** Returns the sheets of a scenario; with `short` those of its short variant, where it has one. */
export function createSheets(scenario: Scenario, short: boolean, say: Say): Sheets {
  const { persona, trainee, endings, discussion } = scenario
  const variant = short ? scenario.short : null
  return {
    id: scenario.id,
    title: scenario.title,
    language: scenario.language,
    isShort: variant !== null,
    minutes: variant?.minutes ?? scenario.minutes,
    contentNote: scenario.contentNote,
    trains: scenario.trains,
    officer: {
      role: trainee.role,
      brief: variant?.brief ?? trainee.brief,
      setting: scenario.setting,
      meets: nameOf(persona, say),
      objectives: scenario.objectives,
      services: scenario.services.map(({ name, offers }) => ({ name, offers })),
    },
    country: countryOf(scenario, say),
    person: createPersonSheet(scenario, variant !== null),
    observer: createTicks(scenario, say),
    facilitator: {
      endings: endings.map(({ title, kind, debrief }) => ({ title, kind, debrief })),
      caseSheet: caseAnswers(scenario),
      discussion,
      limits: limits.map((id) => say(id)),
    },
  }
}

function nameOf({ name, age }: Scenario['persona'], say: Say): string {
  return age === null ? name : say('views.briefing.person-aged', { name, age })
}

function countryOf(scenario: Scenario, say: Say): Sheets['country'] {
  const { country } = scenario
  const notes = countryNotes(scenario, say)
  if (country === null || notes.length === 0) return null
  return { title: say('country.heading', { name: countryName(country, say) }), notes }
}
