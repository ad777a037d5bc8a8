import type { Condition } from '../../scenario/index.ts'
import { compileCondition } from '../compile-condition.ts'
import type { Packed } from '../layout.ts'
import { nothing } from '../packed-event.ts'
import type { Play } from '../play.ts'
import { carriedWays } from './carried.ts'
import type { Path } from './findings.ts'

/** A situation and how it is come to. */
export interface Stop {
  readonly situation: Packed
  readonly path: Path
}

/** From so many situations one tries to go on. */
const mostStops = 3

/** Looks for a situation, from another; null where none was found. */
export type Look = (from: Stop, isGoal: (situation: Packed) => boolean) => Stop | null

/**
 * Goes step by step to a situation in which what the person carries is as a condition asks, and from there looks on until `isFound`.
 * `stops` are situations one may begin from; `bide` lets time go by. Tells whether it was found.
 */
export function seek(
  play: Play,
  condition: Condition,
  stops: readonly Stop[],
  look: Look,
  bide: (from: Stop) => readonly Stop[],
  isFound: () => boolean,
): boolean {
  for (const way of carriedWays(condition)) {
    const parts = way.flatMap(stepsTo).map((part) => {
      const holds = compileCondition(play, part)
      return (situation: Packed) => holds(situation, nothing)
    })
    const count = (stop: Stop) => parts.filter((holds) => holds(stop.situation)).length
    const best = [...stops].sort(
      (one, other) => count(other) - count(one) || one.path.turns.length - other.path.turns.length,
    )
    for (const stop of best.slice(0, mostStops)) {
      let here: Stop | null = stop
      while (here !== null && count(here) < parts.length) {
        const least = count(here)
        const isMore = (situation: Packed) => parts.filter((holds) => holds(situation)).length > least
        here = look(here, isMore) ?? later(here, bide, look, isMore)
        if (isFound()) return true
      }
      if (here !== null) look(here, isFound)
      if (isFound()) return true
    }
  }
  return false
}

/** The same, once time has gone by without anything else. */
function later(
  from: Stop,
  bide: (from: Stop) => readonly Stop[],
  look: Look,
  isGoal: (situation: Packed) => boolean,
): Stop | null {
  for (const late of bide(from)) {
    const found = isGoal(late.situation) ? late : look(late, isGoal)
    if (found !== null) return found
  }
  return null
}

/** A condition with the steps towards it: facts are told one after the other, and trust grows by and by. */
function stepsTo(condition: Condition): readonly Condition[] {
  if (condition.type !== 'facts-told' && condition.type !== 'meter' && condition.type !== 'turns-here')
    return [condition]
  const { least, most } = condition.bounds
  const from = least === null ? 0 : Math.max(1, least - mostSteps)
  const lower = Array.from(
    { length: Math.max(0, (least ?? 0) - from) },
    (_, step): Condition => ({
      ...condition,
      bounds: { least: from + step, most: null },
    }),
  )
  const higher = Array.from(
    { length: most === null ? 0 : mostSteps },
    (_, step): Condition => ({
      ...condition,
      bounds: { least: null, most: (most ?? 0) + mostSteps - step },
    }),
  )
  return [...lower, ...higher, condition]
}

/** So many steps are counted towards a number. */
const mostSteps = 6
