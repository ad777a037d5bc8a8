import { at, type Packed } from '../layout.ts'
import type { Play } from '../play.ts'
import type { Loop } from './exploration.ts'
import { goOn, type Program } from './program.ts'
import type { Programs } from './programs.ts'
import type { Searched } from './search.ts'
import { type Tracking, writeKey } from './tracking.ts'

/** So many situations of a state are tried. */
const mostTried = 40

/**
 * Returns for each state a turn that can be said there for ever without anything changing: neither the state, nor a meter, nor anything
 * that a condition reads, however long it goes on.
 */
export function findLoops(
  play: Play,
  { at: programs }: Programs,
  whole: Tracking,
  searches: readonly Searched[],
): readonly Loop[] {
  const loops = new Map<number, Loop>()
  const tried = new Map<number, number>()
  const situation = new Int32Array(play.layout.length)
  for (const { store } of searches) {
    for (let number = 0; number < store.size; number++) {
      store.read(number, situation)
      const place = situation[at.state] ?? 0
      const times = tried.get(place) ?? 0
      if (loops.has(place) || times >= mostTried) continue
      tried.set(place, times + 1)
      const found = (programs[place] ?? []).flatMap(
        (program) => loopIn(play, whole, situation, program) ?? [],
      )
      const [first] = found
      if (first !== undefined) loops.set(place, first)
    }
  }
  return [...loops].sort(([one], [other]) => one - other).map(([, loop]) => loop)
}

/** The loop of saying one thing in a situation, or null. Counters are run out first. */
function loopIn(play: Play, whole: Tracking, situation: Packed, program: Program): Loop | null {
  const { length, places } = play.layout
  const state = situation[at.state] ?? 0
  const [here, next, key, before] = [
    situation.slice(),
    new Int32Array(length),
    new Int32Array(length),
    new Int32Array(length),
  ]
  const patience = (whole.thresholds.at(-1) ?? 0) + (whole.mostHere[state] ?? 0) + 2
  for (let time = 0; time <= patience; time++) {
    const ready = goOn(play, program, here, next)
    if (next[at.state] !== state) return null
    writeKey(whole, here, before)
    writeKey(whole, next, key)
    if (key.every((word, index) => word === before[index]))
      return { state: places.ids[state] ?? '', rule: ready.rule.place, turn: program.turn }
    here.set(next)
  }
  return null
}
