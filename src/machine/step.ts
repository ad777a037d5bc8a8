import { allStates, type Officer, type Scenario, whichOfficer } from '../scenario/index.ts'
import { type Packed, setBits } from './layout.ts'
import { type Memory, newMemory, type TurnEvent } from './memory.ts'
import { chooseRule, feel, follow, visit } from './move.ts'
import { packMemory, unpackMemory } from './pack-memory.ts'
import { nothing, type PackedEvent, packEvent } from './packed-event.ts'
import { arrival, type Play, type ReadyRule } from './play.ts'
import { type Speech, speak, type Utterance } from './speak.ts'
import { entered, utterancesOf } from './utterances.ts'

/** Where a conversation stands: a state (or an ending) and what the persona carries. */
export interface Situation {
  readonly state: string
  readonly memory: Memory
}

/** Where a conversation begins in the middle: a state, and the meters that stand elsewhere than at their start. */
export interface Middle {
  readonly state: string
  readonly meters?: Readonly<Record<string, number>>
}

/** How a conversation begins. */
export interface Beginning {
  readonly seed: number
  /** True for the short variant. */
  readonly short?: boolean
  /** Whom the trainee says they are; left out where they do not. It counts where the scenario does not set it. */
  readonly officer?: Officer
  /** Null, or left out, for the opening. */
  readonly from?: Middle | null
}

/**
 * Returns the situation after the persona's opening words. In the middle that are the words of the state, spoken on entering it; nothing
 * was told, heard or visited before. A state that is not there is taken for the opening, and meters are kept within their bounds.
 */
export function begin(play: Play, beginning: Beginning): Situation {
  const { seed, short = false, from = null } = beginning
  const state = play.land(openingOf(play.scenario, short, from))
  const meters = { ...(short ? play.scenario.short?.meters : {}), ...metersFrom(play.scenario, from) }
  const memory = newMemory(play.scenario, seed, meters, whichOfficer(play.scenario, beginning.officer))
  const situation = packMemory(play, state, memory)
  const { place, visits } = arrival(play.layout, play.around, state)
  const utterances = entered(play, null, place).map(
    (reply): Utterance => ({ reply, by: { type: 'persona' }, situation, facts: [], tires: false }),
  )
  const speech = speakAll({ memory, spoken: [] }, play, utterances, nothing)
  const visited = situation.slice()
  setBits(visited, play.layout.places.from, visits)
  const { state: _, ...remembered } = unpackMemory(play, visited)
  return { state, memory: { ...speech.memory, ...remembered, answer: { rule: null, spoken: speech.spoken } } }
}

/** Returns the state that a conversation opens in; without a short variant that of the whole one. */
export function openingOf(scenario: Scenario, short: boolean, from: Middle | null = null): string {
  if (from !== null && allStates(scenario).some((state) => state.id === from.state)) return from.state
  return (short ? scenario.short?.opening : null) ?? scenario.opening
}

function metersFrom(scenario: Scenario, from: Middle | null): Readonly<Record<string, number>> {
  const given = new Map(Object.entries(from?.meters ?? {}))
  return Object.fromEntries(
    scenario.meters.flatMap(({ id, from: least, to: most }) => {
      const value = given.get(id)
      return value === undefined ? [] : [[id, Math.min(most, Math.max(least, value))]]
    }),
  )
}

/** A turn with the rule chosen for it, once it was felt. */
export interface Chosen {
  readonly event: PackedEvent
  readonly felt: Packed
  readonly ready: ReadyRule
}

/** Returns the situation after one turn: felt, answered by one rule, and led on. */
export function step(play: Play, situation: Situation, event: TurnEvent): Situation {
  return answer(play, situation.memory, choose(play, situation, event))
}

/** Returns the rule that answers a turn, and how it was felt. */
export function choose(play: Play, { state, memory }: Situation, turn: TurnEvent): Chosen {
  const event = packEvent(play.layout, turn)
  const felt = feel(play, packMemory(play, state, memory), event)
  const found = chooseRule(play, felt, event)
  // Nobody is asked twice running to say it another way.
  return { event, felt, ready: memory.puzzled && found === play.notUnderstood ? play.fallback : found }
}

/** Returns the situation after the chosen rule fired and its words were spoken. `memory` is that of before the turn. */
export function answer(play: Play, memory: Memory, { event, felt, ready }: Chosen): Situation {
  const after = follow(play, felt, event, ready)
  const { rule } = ready
  const facts = rule.tells.filter(
    (fact, index) => !memory.told.includes(fact) && rule.tells.indexOf(fact) === index,
  )
  const utterances = utterancesOf(play, { felt, ready, after, facts })
  // Whoever says it another way and gets an answer is thanked; whoever then threatens is not.
  const thanks = memory.puzzled && rule.answersTopic && event.type === 'turn'
  const thanked: Utterance[] = thanks
    ? [
        {
          reply: play.scenario.thanksForRephrasing,
          by: { type: 'persona' },
          situation: felt,
          facts: [],
          tires: false,
        },
      ]
    : []
  const speech = speakAll({ memory, spoken: [] }, play, [...thanked, ...utterances], event)
  visit(play, after, ready)
  const { state, ...remembered } = unpackMemory(play, after)
  return {
    state,
    memory: {
      ...speech.memory,
      ...remembered,
      puzzled: rule === play.scenario.notUnderstood,
      answer: { rule: rule.place, spoken: speech.spoken },
    },
  }
}

function speakAll(speech: Speech, play: Play, utterances: readonly Utterance[], event: PackedEvent): Speech {
  return utterances.reduce((after, utterance) => speak(after, play, utterance, event), speech)
}
