import { at, type Packed } from '../layout.ts'
import { takeEffect, visit } from '../move.ts'
import type { Play } from '../play.ts'
import type { ExploredTurn } from './explored-turn.ts'
import type { Path, Stop } from './findings.ts'
import { answerTo, feelIn, type Program } from './program.ts'
import { SituationStore } from './situation-store.ts'
import { type Tracking, writeKey } from './tracking.ts'
import { Waiting } from './waiting.ts'
import type { Watch } from './watch.ts'

/** What one goes towards: how much is missing in a situation, and where one may go on from besides once less is missing. */
export interface Aim {
  /** The most that can be missing. */
  readonly most: number
  missing(situation: Packed): number
  besides(stop: Stop): readonly Stop[]
}

/** What is searched, from where, and how far. */
export interface SearchSettings {
  readonly play: Play
  /** The turns tried in each place, by its number; none in an ending. */
  readonly programs: readonly (readonly Program[])[]
  readonly tracking: Tracking
  /** Notes what happens. */
  readonly watch: Watch
  readonly starts: readonly Stop[]
  /** The most situations. */
  readonly limit: number
  /** Null where the shortest conversations are tried first; else those in which least is missing. */
  readonly aim: Aim | null
  /** Asked before each situation is gone on from, with the situations seen so far; tells whether to stop. */
  isOver(situations: number): boolean
}

/** What a search saw. */
export interface Searched {
  readonly store: SituationStore
  readonly transitions: number
  /** Whether every situation was seen that can be come to. */
  readonly complete: boolean
  /** Without an aim: every conversation with so many turns was tried. */
  readonly depth: number
  /** How a situation, by its number, is come to. */
  pathTo(number: number): Path
}

/** With an aim, conversations with as much missing go by their turns, up to so many. */
const mostOrdered = 64

/** Walks the machine from some situations. */
export function search(settings: SearchSettings): Searched {
  const { play, tracking, programs, watch, aim } = settings
  const { length } = play.layout
  const store = new SituationStore(length)
  const situation = new Int32Array(length)
  const next = new Int32Array(length)
  const felt = new Int32Array(length)
  const key = new Int32Array(length)
  const { direct } = tracking
  const known = new Uint8Array(direct === null ? 0 : direct.count * ((aim?.most ?? 0) + 1))
  const roots: Path[] = []
  const waiting = new Waiting()
  let transitions = 0
  let least = aim?.most ?? 0

  const orderOf = (missing: number, turns: number) =>
    aim === null ? turns : missing * mostOrdered + Math.min(turns, mostOrdered - 1)
  /** Adds the situation in `next`, unless one like it is known. */
  const enter = (from: number, program: number) => {
    const missing = aim?.missing(next) ?? 0
    let number: number
    if (direct !== null) {
      const place = missing * direct.count + direct.of(next)
      if (known[place] === 1) return
      known[place] = 1
      number = store.append(next, from, program)
    } else {
      writeKey(tracking, next, key)
      number = store.add(next, key, from, program)
      if (number === -1) return
    }
    if ((programs[next[at.state] ?? 0]?.length ?? 0) === 0) return
    waiting.add(number, orderOf(missing, next[at.turns] ?? 0))
    if (aim === null || missing >= least) return
    least = missing
    start(aim.besides({ situation: next.slice(), path: pathTo(number) }))
  }
  const start = (stops: readonly Stop[]) => {
    for (const stop of stops) {
      next.set(stop.situation)
      roots.push(stop.path)
      enter(-1, roots.length - 1)
    }
  }
  const pathTo = (number: number): Path => {
    const turns: (readonly ExploredTurn[])[] = []
    for (let here = number; ; ) {
      const { from, program } = store.way(here)
      const root = roots[program]
      if (from === -1)
        return {
          short: root?.short ?? false,
          officer: root?.officer ?? 'unsaid',
          turns: [root?.turns ?? [], ...turns.reverse()].flat(),
        }
      turns.push(turnOf(from, program))
      here = from
    }
  }
  const read = new Int32Array(length)
  const turnOf = (number: number, program: number): readonly ExploredTurn[] => {
    store.read(number, read)
    const turn = programs[read[at.state] ?? 0]?.[program]?.turn
    return turn === undefined ? [] : [turn]
  }
  /** Takes a turn from `situation`, into `next`. False where that shows nothing new. */
  const run = (program: Program, number: number, index: number): boolean => {
    transitions++
    feelIn(program, situation, felt)
    const { event } = program
    const ready = answerTo(program, felt)
    const isNew = watch.hasLeft(ready)
    if (!isNew && aim === null && direct !== null && known[direct.after(felt, ready)] === 1) return false
    next.set(felt)
    takeEffect(play, next, event, ready)
    if (isNew) {
      const path = (): Path => {
        const path = pathTo(number)
        return { ...path, turns: [...path.turns, ...turnOf(number, index)] }
      }
      watch.note(ready, felt, next, event, path)
    }
    visit(play, next, ready)
    return true
  }

  start(settings.starts)
  for (let number = waiting.take(); number !== undefined; number = waiting.take()) {
    if (store.size >= settings.limit || settings.isOver(store.size))
      return { store, transitions, complete: false, depth: waiting.lowest, pathTo }
    store.read(number, situation)
    const here = programs[situation[at.state] ?? 0] ?? []
    for (let index = 0; index < here.length && store.size < settings.limit; index++) {
      const program = here[index]
      if (program !== undefined && run(program, number, index)) enter(number, index)
    }
  }
  // The limit may have ended the last situation's turns.
  const complete = store.size < settings.limit
  return { store, transitions, complete, depth: complete ? Number.POSITIVE_INFINITY : 0, pathTo }
}
