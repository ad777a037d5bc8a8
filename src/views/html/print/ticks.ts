import { type Family, type LabelId, labelIds, labels, severityOf } from '../../../analysis/index.ts'
import { dueInWords } from '../../../course/index.ts'
import type { Say } from '../../../language/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { isNeed, labelName } from '../../../scoring/index.ts'

/** One label that an observer ticks. */
export interface Tick {
  readonly id: LabelId
  readonly name: string
  readonly meaning: string
  /** How it may sound; null for what closes people, of which there is nothing to copy. */
  readonly example: string | null
  /** How much it weighs, in words; null for what is good to hear. */
  readonly weight: string | null
}

/** What the observer ticks: the labels by family, what is due, the needs. */
export interface Ticks {
  readonly families: readonly {
    readonly family: Family
    readonly title: string
    readonly ticks: readonly Tick[]
  }[]
  /** What is due, and when, as sentences. */
  readonly due: readonly string[]
  readonly needs: readonly string[]
}

/** Returns what an observer of a scenario ticks. */
export function createTicks(scenario: Scenario, say: Say): Ticks {
  return {
    families: [
      { family: 'technique', title: say('views.family.techniques'), ticks: goodTicks('technique', say) },
      { family: 'safeguard', title: say('views.family.safeguards'), ticks: goodTicks('safeguard', say) },
      { family: 'partnership', title: say('views.family.partnership'), ticks: goodTicks('partnership', say) },
      { family: 'flag', title: say('views.family.flags'), ticks: flagTicks(say) },
    ],
    due: dueInWords(scenario, say),
    needs: scenario.facts.filter((fact) => isNeed(fact) && !fact.theirsToKeep).map(({ tells }) => tells),
  }
}

function goodTicks(family: Exclude<Family, 'flag'>, say: Say): readonly Tick[] {
  return labelIds[family].map((id) => {
    return { ...named(id, say), example: say(`scoring.model.${id}`), weight: null }
  })
}

function flagTicks(say: Say): readonly Tick[] {
  return labelIds.flag.map((id) => {
    return { ...named(id, say), example: null, weight: say(`print.observer.${severityOf(id)}`) }
  })
}

function named(id: LabelId, say: Say): Pick<Tick, 'id' | 'name' | 'meaning'> {
  const meaning = labels.find((label) => label.id === id)?.meaning ?? ''
  return { id, name: labelName(id, say), meaning }
}
