import type { ConversationFigures, ScenarioTraining } from '../report/index.ts'
import type { GoodLabel } from '../scoring/index.ts'

/** A scenario that is proposed. `topics` say what to bring the talk to, in the scenario's words. */
export interface Proposed {
  readonly id: string
  readonly title: string
  /** Whether it was held before. */
  readonly isKnown: boolean
}

/** What is best practised next. */
export type NextPractice =
  /** Nothing was held yet. */
  | { readonly type: 'begin'; readonly scenario: Proposed }
  /** What was due and did not come in time most often lately: `met` times of `due` it did. */
  | {
      readonly type: 'label'
      readonly label: GoodLabel
      readonly due: number
      readonly met: number
      readonly scenario: Proposed & { readonly topics: readonly string[] }
    }
  /** A need that was not heard yet, in `missed` conversations; `takes` says what hearing it takes, and not what it is. */
  | {
      readonly type: 'need'
      readonly need: string
      readonly takes: string
      readonly missed: number
      readonly scenario: Proposed
    }
  /** Nearly all that fell due was met: somebody else to talk with. */
  | { readonly type: 'other'; readonly scenario: Proposed }

/** What is looked at of a conversation. */
export type Practised = Pick<ConversationFigures, 'scenario' | 'due' | 'needs'>

/** How many of the latest conversations count: what was once hard may be so no more. */
export const practisedLately = 8

/** The share of what fell due from which on nothing is lacking: nobody, and no coder, hears everything. */
const enough = 0.9

/** Of scenarios that give nearly as many occasions, the one not held for longest is proposed. */
const nearlyAsMany = 0.5

/** How many topics are told. */
const mostTopics = 3

/**
 * Returns what is best practised next, and with whom; null where there is no scenario. `own` are one person's conversations in the order
 * in which they were held. It is what was most often missed, or came late, when it was due;
 * where nothing is lacking there, a need that was not heard; never a rank among people.
 */
export function nextPractice(
  own: readonly Practised[],
  scenarios: readonly ScenarioTraining[],
): NextPractice | null {
  const [recent] = leastRecent(scenarios, own)
  if (recent === undefined) return null
  if (own.length === 0) return { type: 'begin', scenario: proposed(recent, own) }
  const lacking = mostMissed(own.slice(-practisedLately))
  if (lacking === null)
    return (
      mostMissedNeed(own.slice(-practisedLately), scenarios) ?? {
        type: 'other',
        scenario: proposed(recent, own),
      }
    )
  const occasions = (each: ScenarioTraining) => each.occasions.get(lacking.label)?.lines ?? 0
  const most = Math.max(...scenarios.map(occasions))
  const [scenario = recent] = leastRecent(
    scenarios.filter((each) => occasions(each) >= nearlyAsMany * most),
    own,
  )
  const topics = scenario.occasions.get(lacking.label)?.topics.slice(0, mostTopics) ?? []
  return { type: 'label', ...lacking, scenario: { ...proposed(scenario, own), topics } }
}

function mostMissed(
  own: readonly Practised[],
): { readonly label: GoodLabel; readonly due: number; readonly met: number } | null {
  let most: { label: GoodLabel; due: number; met: number; lacks: number } | null = null
  for (const label of new Set(own.flatMap(({ due }) => due.map((each) => each.label)))) {
    const all = own.flatMap(({ due }) => due.filter((each) => each.label === label))
    const met = all.reduce((sum, each) => sum + each.met, 0)
    const late = all.reduce((sum, each) => sum + each.late, 0)
    const missed = all.reduce((sum, each) => sum + each.missed, 0)
    const due = met + late + missed
    const lacks = missed + late / 2
    if (due === 0 || lacks === 0 || met / due >= enough) continue
    if (most === null || lacks > most.lacks || (lacks === most.lacks && met / due < most.met / most.due))
      most = { label, due, met, lacks }
  }
  return most === null ? null : { label: most.label, due: most.due, met: most.met }
}

/** The need that was missed most often and not heard since. */
function mostMissedNeed(
  own: readonly Practised[],
  scenarios: readonly ScenarioTraining[],
): NextPractice | null {
  const missed = scenarios.flatMap((scenario) => {
    const held = own.filter((each) => each.scenario.id === scenario.id)
    return [...scenario.needs].flatMap(([need, takes]) => {
      const heard = held.findLastIndex(({ needs }) => needs.heard.includes(need))
      const since = held.slice(heard + 1).filter(({ needs }) => needs.missed.includes(need)).length
      return since === 0 ? [] : [{ need, takes, missed: since, scenario: proposed(scenario, own) }]
    })
  })
  const [most] = missed.sort((one, other) => other.missed - one.missed)
  return most === undefined ? null : { type: 'need', ...most }
}

/** Those never held first, the easiest of them; then those not held for longest. */
function leastRecent(
  scenarios: readonly ScenarioTraining[],
  own: readonly Practised[],
): readonly ScenarioTraining[] {
  const last = (id: string) => own.findLastIndex(({ scenario }) => scenario.id === id)
  return [...scenarios].sort(
    (one, other) => last(one.id) - last(other.id) || one.level - other.level || (one.id < other.id ? -1 : 1),
  )
}

function proposed({ id, title }: ScenarioTraining, own: readonly Practised[]): Proposed {
  return { id, title, isKnown: own.some(({ scenario }) => scenario.id === id) }
}
