import type { Rule, Scenario } from '../scenario/index.ts'
import { changeMeters, chooseRule, feel, remember, statesAround } from './choose-rule.ts'
import { type Moment, momentOf } from './holds.ts'
import { type Memory, newMemory, type TurnEvent } from './memory.ts'
import type { Play } from './play.ts'
import { isExhausted, type Speech, speak } from './speak.ts'

/** Where a conversation stands: a state (or an ending) and what the persona carries. */
export interface Situation {
  readonly state: string
  readonly memory: Memory
}

/** How a conversation begins. */
export interface Beginning {
  readonly seed: number
  /** True for the short variant. */
  readonly short?: boolean
}

/** The empty turn that stands for "nothing was said yet". */
const nothing: TurnEvent = {
  type: 'silence',
  analysis: { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] },
}

/** Returns the situation after the persona's opening words. */
export function begin(play: Play, beginning: Beginning): Situation {
  const { seed, short = false } = beginning
  const state = play.land(openingOf(play.scenario, short))
  const memory = newMemory(play.scenario, seed, short ? play.scenario.short?.meters : {})
  const moment = momentOf(memory, nothing, statesAround(play, state))
  const speech = enter({ memory, spoken: [] }, play, null, state, moment)
  return { state, memory: settle(speech, null, state, play) }
}

/** Returns the state that a conversation opens in; without a short variant that of the whole one. */
export function openingOf(scenario: Scenario, short: boolean): string {
  return (short ? scenario.short?.opening : null) ?? scenario.opening
}

/** Returns the situation after one turn: felt, answered by one rule, and led on. The one place where a turn takes effect. */
export function step(play: Play, situation: Situation, event: TurnEvent): Situation {
  const felt = feel(play, situation.state, situation.memory, event)
  const rule = chooseRule(play, situation.state, felt, event)
  return apply(play, { state: situation.state, memory: felt }, event, rule)
}

/** Returns the situation after a rule fired on a turn that was already felt. */
export function apply(play: Play, situation: Situation, event: TurnEvent, rule: Rule): Situation {
  const { memory: felt, state } = situation
  const moment = momentOf(felt, event, statesAround(play, state))
  const facts = rule.tells.filter((fact) => !felt.told.includes(fact))
  const target = rule.goTo === null ? state : play.land(rule.goTo)
  const answered: Memory = {
    ...remember(felt, event),
    meters: changeMeters(play, felt.meters, rule.meters),
    told: [...felt.told, ...facts],
    turns: felt.turns + 1,
    turnsHere: rule.goTo === null ? felt.turnsHere + 1 : 0,
    puzzled: rule === play.scenario.notUnderstood,
  }
  let speech: Speech = { memory: answered, spoken: [] }
  // Whoever says it another way and gets an answer is thanked; whoever then threatens is not.
  if (felt.puzzled && rule.answersTopic && event.type === 'turn') {
    speech = speak(speech, play.scenario.thanksForRephrasing, moment)
  }
  speech = speakRule(speech, play, rule, moment, facts)
  if (rule.goTo !== null) speech = enter(speech, play, state, target, moment)
  return { state: target, memory: settle(speech, rule.place, rule.goTo === null ? null : target, play) }
}

/** Speaks a rule's words, and those of a third; what was said in every way already is remarked on instead. */
function speakRule(speech: Speech, play: Play, rule: Rule, moment: Moment, facts: readonly string[]): Speech {
  let after = speech
  if (rule.says !== null) {
    const tired =
      rule.answersTopic &&
      rule.goTo === null &&
      facts.length === 0 &&
      isExhausted(rule.says, moment, speech.memory)
    after = speak(after, tired ? play.scenario.askedAgain : rule.says, moment, { type: 'persona' }, facts)
  }
  if (rule.third !== null) {
    const told = rule.says === null ? facts : []
    after = speak(after, rule.third.says, moment, { type: 'third', who: rule.third.who }, told)
  }
  return after
}

/** Speaks the words of the states (or the ending) that are entered, outer before inner. */
function enter(speech: Speech, play: Play, from: string | null, target: string, moment: Moment): Speech {
  const ending = play.scenario.endings.find((each) => each.id === target)
  if (ending !== undefined) return ending.says === null ? speech : speak(speech, ending.says, moment)
  // Going to the state one stands in enters it anew, but not the states around it.
  const around = from === null ? [] : statesAround(play, from)
  const left = new Set(around.filter((state) => state !== target))
  const entered = [...(play.paths.get(target) ?? [])].reverse().filter((state) => !left.has(state.id))
  const inside = { ...moment, memory: speech.memory, states: statesAround(play, target) }
  return entered.reduce(
    (after, state) => (state.says === null ? after : speak(after, state.says, inside)),
    speech,
  )
}

function settle(speech: Speech, rule: string | null, entered: string | null, play: Play): Memory {
  const { memory, spoken } = speech
  const visited =
    entered === null
      ? memory.visited
      : [...new Set([...memory.visited, entered, ...statesAround(play, entered)])]
  return { ...memory, visited, answer: { rule, spoken } }
}
