import { at } from '../layout.ts'
import type { Play } from '../play.ts'
import type { Path } from './findings.ts'
import { goOn } from './program.ts'
import type { Programs } from './programs.ts'
import type { Searched } from './search.ts'
import { type Tracking, writeKey } from './tracking.ts'

/** A place from which no ending can be reached in some situation, and how one comes into it. */
export interface FoundTrap {
  readonly place: number
  readonly path: Path
}

/** Returns the places from which one surely comes to an ending just by leaving, once or again, whatever went before. */
export function leavablePlaces(play: Play, { at: programs }: Programs): ReadonlySet<number> {
  const isEnding = (place: number) => !play.paths.has(play.layout.places.ids[place] ?? '')
  const led = programs.map((here) => {
    const leaving = here.find(
      ({ turn }) => turn.type === 'leave' && turn.labels.length === 0 && turn.topics.length === 0,
    )
    return leaving?.rules.map(({ ready }) => ready.goTo?.place ?? null) ?? []
  })
  const leavable = new Set(programs.flatMap((_, place) => (isEnding(place) ? [place] : [])))
  for (let size = -1; size !== leavable.size; ) {
    size = leavable.size
    for (const [place, targets] of led.entries())
      if (targets.length > 0 && targets.every((target) => target !== null && leavable.has(target)))
        leavable.add(place)
  }
  return leavable
}

/**
 * Returns, of a search that saw every situation told apart by all that conditions read, the places where one can stand without any way to
 * an ending, each with the shortest way into it.
 */
export function trapsIn(
  play: Play,
  { at: programs }: Programs,
  tracking: Tracking,
  { store, pathTo }: Searched,
): readonly FoundTrap[] {
  const { length, places } = play.layout
  const before: number[][] = Array.from({ length: store.size }, () => [])
  const [situation, next, key] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)]
  const free: number[] = []
  for (let number = 0; number < store.size; number++) {
    store.read(number, situation)
    const place = situation[at.state] ?? 0
    if (!play.paths.has(places.ids[place] ?? '')) free.push(number)
    for (const program of programs[place] ?? []) {
      goOn(play, program, situation, next)
      writeKey(tracking, next, key)
      const to = store.find(key)
      if (to !== -1 && before[to]?.at(-1) !== number) before[to]?.push(number)
    }
  }
  const isFree = new Uint8Array(store.size)
  for (const number of free) isFree[number] = 1
  for (const number of free)
    for (const from of before[number] ?? []) {
      if (isFree[from] === 1) continue
      isFree[from] = 1
      free.push(from)
    }
  const traps = new Map<number, FoundTrap>()
  for (let number = 0; number < store.size; number++) {
    if (isFree[number] === 1) continue
    store.read(number, situation)
    const place = situation[at.state] ?? 0
    if (!traps.has(place)) traps.set(place, { place, path: pathTo(number) })
  }
  return [...traps.values()]
}
