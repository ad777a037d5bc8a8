import { type Snapshot, stateOf } from '../machine/index.ts'
import type { Session } from './session.ts'

/** Where two conversations of the same turns part: the turn (0 for the opening), and what is other after it. */
export interface Parting {
  readonly turn: number
  readonly what: 'state' | 'line' | 'fact' | 'meter'
  /** The state or ending, the words, the facts told so far, or the value. */
  readonly before: string
  readonly now: string
  /** Which meter it is. */
  readonly meter: string | null
}

/** Returns where a conversation first goes otherwise than before, of the turns that both have; null where it never does. Other words of the same line are no parting. */
export function partingOf(before: Session, now: Session): Parting | null {
  const [ones, others] = [before, now].map(standings)
  for (const [turn, one] of (ones ?? []).entries()) {
    const other = others?.[turn]
    const found = other === undefined ? null : difference(one, other)
    if (found !== null) return { turn, ...found }
  }
  return null
}

/** How the conversation stood after the opening and after each turn. */
function standings({ before, snapshot }: Session): readonly Snapshot[] {
  return [...before, snapshot]
}

function difference(one: Snapshot, other: Snapshot): Omit<Parting, 'turn'> | null {
  const [state, stateNow] = [stateOf(one.value), stateOf(other.value)]
  if (state !== stateNow) return { what: 'state', before: state, now: stateNow, meter: null }
  const [lines, linesNow] = [one, other].map(({ context }) => context.answer.spoken)
  if (lines?.map(({ line }) => line).join() !== linesNow?.map(({ line }) => line).join()) {
    const words = (spoken: typeof lines) => (spoken ?? []).map(({ text }) => text).join(' ')
    return { what: 'line', before: words(lines), now: words(linesNow), meter: null }
  }
  const [told, toldNow] = [one, other].map(({ context }) => [...context.told].sort().join(', '))
  if (told !== toldNow) return { what: 'fact', before: told ?? '', now: toldNow ?? '', meter: null }
  const meters = new Set([...Object.keys(one.context.meters), ...Object.keys(other.context.meters)])
  for (const meter of meters) {
    const [value, valueNow] = [one, other].map(({ context }) => context.meters[meter])
    if (value !== valueNow)
      return { what: 'meter', before: `${value ?? '—'}`, now: `${valueNow ?? '—'}`, meter }
  }
  return null
}
