import type { Condition } from '../../scenario/index.ts'
import { compileCondition } from '../compile-condition.ts'
import type { Packed } from '../layout.ts'
import { nothing } from '../packed-event.ts'
import type { Play } from '../play.ts'
import { carriedWays } from './carried.ts'
import type { Stop } from './findings.ts'
import type { Aim } from './search.ts'

/** From so many situations one tries to go on. */
const mostStops = 6

/** An aim, and the situations to begin from. */
export interface Seeking {
  readonly aim: Aim
  readonly starts: readonly Stop[]
}

/**
 * Returns, for each way in which what the person carries can be as a condition asks, that as an aim: to be gone to from the openings, and
 * from those of `stops` where least is missing. `bide` lets time go by.
 */
export function seekingsFor(
  play: Play,
  condition: Condition,
  openings: readonly Stop[],
  stops: readonly Stop[],
  bide: (from: Stop) => readonly Stop[],
): readonly Seeking[] {
  return carriedWays(condition).flatMap((way): readonly Seeking[] => {
    const parts = way.flatMap(stepsTo).map((part) => compileCondition(play, part))
    const missing = (situation: Packed) => {
      let count = 0
      for (const holds of parts) if (!holds(situation, nothing)) count++
      return count
    }
    const sorted = stops
      .map((stop) => ({ stop, lacks: missing(stop.situation) }))
      .sort(
        (one, other) => one.lacks - other.lacks || one.stop.path.turns.length - other.stop.path.turns.length,
      )
    const aim: Aim = { most: parts.length, missing, besides: bide }
    return [
      { aim, starts: openings },
      { aim, starts: sorted.slice(0, mostStops).map(({ stop }) => stop) },
    ].filter(({ starts }) => starts.length > 0)
  })
}

/** So many steps are counted towards a number. */
const mostSteps = 6

/** A condition with the steps towards it: facts are told one after the other, and trust grows by and by. */
function stepsTo(condition: Condition): readonly Condition[] {
  if (condition.type !== 'facts-told' && condition.type !== 'meter' && condition.type !== 'turns-here')
    return [condition]
  const { least, most } = condition.bounds
  const from = least === null ? 0 : Math.max(1, least - mostSteps)
  const lower = Array.from(
    { length: Math.max(0, (least ?? 0) - from) },
    (_, step): Condition => ({ ...condition, bounds: { least: from + step, most: null } }),
  )
  const higher = Array.from(
    { length: most === null ? 0 : mostSteps },
    (_, step): Condition => ({ ...condition, bounds: { least: null, most: (most ?? 0) + mostSteps - step } }),
  )
  return [...lower, ...higher, condition]
}
