import type { Rule } from '../scenario/index.ts'
import { holds, type Moment, momentOf } from './holds.ts'
import { heardIn, type Memory, type TurnEvent } from './memory.ts'
import type { Play } from './play.ts'

/** Returns the memory after the person felt the turn: every reaction that fits changed the meters. */
export function feel(play: Play, state: string, memory: Memory, event: TurnEvent): Memory {
  const moment = momentOf(memory, event, statesAround(play, state))
  let meters = memory.meters
  for (const reaction of play.scenario.reactions) {
    if (holds(reaction.when, moment)) meters = changeMeters(play, meters, reaction.meters)
  }
  return { ...memory, meters }
}

/** Returns the rule that answers a turn, once it was felt. There is always one. */
export function chooseRule(play: Play, state: string, felt: Memory, event: TurnEvent): Rule {
  const moment = momentOf(felt, event, statesAround(play, state))
  const own = play.rules.get(state)?.[event.type] ?? []
  const found = own.find((rule) => holds(rule.when, moment))
  if (found !== undefined) return found
  if (event.type !== 'turn') return play.scenario.fallback
  return (
    answerOf(play, moment) ??
    (event.analysis.understood === false ? play.scenario.notUnderstood : play.scenario.fallback)
  )
}

/** The first answer that holds, the most confident topic first. */
function answerOf(play: Play, moment: Moment): Rule | undefined {
  const topics = [...(moment.event.analysis.topics ?? [])].sort(
    (one, other) => other.confidence - one.confidence,
  )
  for (const topic of topics) {
    const found = play.answers.get(topic.id)?.find((rule) => holds(rule.when, moment))
    if (found !== undefined) return found
  }
  return undefined
}

/** Returns the ids of a state and of the states around it. */
export function statesAround(play: Play, state: string): readonly string[] {
  return (play.paths.get(state) ?? []).map((each) => each.id)
}

/** Returns meters after changes, each kept within its bounds. */
export function changeMeters(
  play: Play,
  meters: Memory['meters'],
  changes: Readonly<Record<string, number>>,
): Memory['meters'] {
  const changed: Record<string, number> = { ...meters }
  for (const meter of play.scenario.meters) {
    const change = changes[meter.id]
    if (change === undefined) continue
    changed[meter.id] = Math.min(meter.to, Math.max(meter.from, (meters[meter.id] ?? meter.start) + change))
  }
  return changed
}

/** Returns the memory with what a turn brought up added. */
export function remember(memory: Memory, event: TurnEvent): Memory {
  return { ...memory, heard: [...new Set([...memory.heard, ...heardIn(event)])] }
}
