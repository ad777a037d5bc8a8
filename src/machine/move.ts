import { at, type Packed, setBits } from './layout.ts'
import type { PackedEvent } from './packed-event.ts'
import type { MeterChange, Play, ReadyRule } from './play.ts'
import { hasLineFor } from './speak.ts'

/** Returns the situation after the person felt a turn: every reaction that fits changed the meters. */
export function feel(play: Play, situation: Packed, event: PackedEvent): Packed {
  const felt = situation.slice()
  // Reactions see the meters as they were before the turn.
  for (const { holds, changes } of play.reactions) if (holds(situation, event)) changeMeters(felt, changes)
  return felt
}

/** Changes meters in place, each kept within its bounds. */
export function changeMeters(situation: Packed, changes: readonly MeterChange[]): void {
  for (const { place, by, from, to } of changes)
    situation[place] = Math.min(to, Math.max(from, (situation[place] ?? 0) + by))
}

/** Returns the rule that answers a turn, once it was felt. There is always one. */
export function chooseRule(play: Play, felt: Packed, event: PackedEvent): ReadyRule {
  const place = play.layout.places.ids[felt[at.state] ?? 0] ?? ''
  const own = play.rules.get(place)?.[event.type] ?? []
  const found = own.find(({ holds }) => holds(felt, event))
  // Whoever says something back and asks beside it waits for the answer, not for a word about how well it was said back.
  if (found !== undefined && !(found.waits && asksMore(event))) return found
  if (event.type !== 'turn') return found ?? play.fallback
  for (const topic of event.topics) {
    const answer = play.answers.get(topic)?.find(({ holds }) => holds(felt, event))
    if (answer !== undefined) return answer
  }
  if (found !== undefined) return found
  // What is asked for is clear, or what about: where the person can say that they do not know when, or say it back, they do.
  return event.understood || hasLineFor(play, play.scenario.fallback.says, felt, event)
    ? play.fallback
    : play.notUnderstood
}

/** Whether something is asked, and not only whether it was understood rightly. */
function asksMore({ type, asks }: PackedEvent): boolean {
  return type === 'turn' && asks !== null && asks !== 'agreement'
}

/**
 * Returns the situation after a rule fired on a turn that was already felt, as it is when one enters a state: the place is not yet among
 * those visited (see `visit`).
 */
export function follow(play: Play, felt: Packed, event: PackedEvent, ready: ReadyRule): Packed {
  const after = felt.slice()
  takeEffect(play, after, event, ready)
  return after
}

/** What `follow` does, in place. The one place where a turn takes effect. */
export function takeEffect(play: Play, situation: Packed, event: PackedEvent, ready: ReadyRule): void {
  const { facts, names } = play.layout
  changeMeters(situation, ready.changes)
  setBits(situation, facts.from, ready.tells)
  setBits(situation, names.from, event.brought)
  situation[at.turns] = (situation[at.turns] ?? 0) + 1
  situation[at.turnsHere] = ready.goTo === null ? (situation[at.turnsHere] ?? 0) + 1 : 0
  if (ready.goTo !== null) situation[at.state] = ready.goTo.place
}

/** Counts the places a rule led to as visited, in place: by then their first words were spoken. */
export function visit(play: Play, situation: Packed, { goTo }: ReadyRule): void {
  if (goTo !== null) setBits(situation, play.layout.places.from, goTo.visits)
}
