import type { Bounds, Condition } from '../scenario/index.ts'
import { heardIn, type Memory, type TurnEvent } from './memory.ts'

/** Everything that a condition can ask about, at one moment. */
export interface Moment {
  readonly memory: Memory
  readonly event: TurnEvent
  /** The present state and the states around it. */
  readonly states: readonly string[]
  /** What this turn brings up, see `heardIn`. */
  readonly brought: ReadonlySet<string>
}

/** Returns the moment of an event in a state. */
export function momentOf(memory: Memory, event: TurnEvent, states: readonly string[]): Moment {
  return { memory, event, states, brought: new Set(heardIn(event)) }
}

/** Tells whether a condition holds at a moment. */
export function holds(condition: Condition, moment: Moment): boolean {
  const { memory, event, states, brought } = moment
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
    case 'flag':
    case 'topic':
      return condition.ids.some((id) => brought.has(`${condition.type} ${id}`))
    case 'form':
      return event.type === 'turn' && condition.ids.includes(event.analysis.form)
    case 'silence':
      return event.type === 'silence'
    case 'leaves':
      return event.type === 'leave'
    case 'meter':
      return within(memory.meters[condition.id] ?? 0, condition.bounds)
    case 'told':
      return condition.ids.some((id) => memory.told.includes(id))
    case 'facts-told':
      return within(memory.told.length, condition.bounds)
    case 'heard':
      return condition.ids.some((id) => cameUp(id, memory.heard) || cameUp(id, brought))
    case 'turns':
      return within(memory.turns + 1, condition.bounds)
    case 'turns-here':
      return within(memory.turnsHere + 1, condition.bounds)
    case 'in':
      return condition.ids.some((id) => states.includes(id))
    case 'been-in':
      return condition.ids.some((id) => memory.visited.includes(id))
    case 'again':
      return condition.of.every(
        (names) => names.some((name) => memory.heard.includes(name)) === condition.again,
      )
    case 'all':
      return condition.of.every((each) => holds(each, moment))
    case 'any':
      return condition.of.some((each) => holds(each, moment))
    case 'not':
      return !holds(condition.of, moment)
  }
}

/** Tells whether a label of any family came up; topics are not labels. */
function cameUp(label: string, names: Iterable<string>): boolean {
  for (const name of names) if (name.endsWith(` ${label}`) && !name.startsWith('topic ')) return true
  return false
}

/** Tells whether a number is within bounds. */
export function within(value: number, bounds: Bounds): boolean {
  return (bounds.least === null || value >= bounds.least) && (bounds.most === null || value <= bounds.most)
}
