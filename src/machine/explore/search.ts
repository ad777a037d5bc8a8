import { at, type Packed } from '../layout.ts'
import { takeEffect, visit } from '../move.ts'
import type { Play } from '../play.ts'
import type { ExploredTurn } from './explored-turn.ts'
import type { Path } from './findings.ts'
import { answerTo, feelIn, type Program } from './program.ts'
import { SituationStore } from './situation-store.ts'
import { type Tracking, writeKey } from './tracking.ts'
import type { Watch } from './watch.ts'

/** What is searched, from where, and how far. */
export interface SearchSettings {
  readonly play: Play
  /** The turns tried in each place, by its number; none in an ending. */
  readonly programs: readonly (readonly Program[])[]
  readonly tracking: Tracking
  /** Notes what happens. */
  readonly watch: Watch
  readonly start: Packed
  /** How the start is come to. */
  readonly path: Path
  /** The most situations. */
  readonly limit: number
  /** Tells whether to stop at a situation that was just come to; null where nothing is sought. */
  readonly isGoal: ((situation: Packed) => boolean) | null
  /** Asked before each situation is gone on from, with the situations seen so far; tells whether to stop. */
  isOver(situations: number): boolean
}

/** What a search saw. */
export interface Searched {
  readonly store: SituationStore
  readonly transitions: number
  /** Whether every situation was seen that can be come to. */
  readonly complete: boolean
  /** The turns of every shorter conversation were all tried. */
  readonly depth: number
  /** Where `isGoal` held, and how it is come to. */
  readonly goal: { readonly situation: Packed; readonly path: Path } | null
  /** How a situation, by its number, is come to. */
  pathTo(number: number): Path
}

/** Walks the machine from one situation, the shortest conversations first. */
export function search(settings: SearchSettings): Searched {
  const { play, tracking, programs, watch, isGoal } = settings
  const { length } = play.layout
  const store = new SituationStore(length)
  const [situation, next, felt, key] = [
    new Int32Array(length),
    new Int32Array(length),
    new Int32Array(length),
    new Int32Array(length),
  ]
  const direct =
    tracking.direct === null ? null : { keys: tracking.direct, known: new Uint8Array(tracking.direct.count) }
  const first = settings.start[at.turns] ?? 0
  /** The situations still to be gone on from, by the turns they took since the start. */
  const waiting: number[][] = []
  let transitions = 0
  let goal: Searched['goal'] = null

  const pathTo = (number: number, program: number): Path => ({
    short: settings.path.short,
    turns: [
      ...settings.path.turns,
      ...turnsTo(settings, store, number),
      ...turnOf(settings, store, number, program),
    ],
  })
  /** Adds the situation in `next`. */
  const enter = (from: number, program: number) => {
    let number: number
    if (direct !== null) {
      const { known, keys } = direct
      const place = keys.of(next)
      if (known[place] === 1) return
      known[place] = 1
      number = store.append(next, from, program)
    } else {
      writeKey(tracking, next, key)
      number = store.add(next, key, from, program)
      if (number === -1) return
    }
    const turns = (next[at.turns] ?? 0) - first
    while (waiting.length <= turns) waiting.push([])
    if ((programs[next[at.state] ?? 0]?.length ?? 0) > 0) waiting[turns]?.push(number)
  }
  /** Takes a turn from a situation, into `next`. False where that shows nothing new. */
  const run = (from: Packed, program: Program, number: number, index: number): boolean => {
    transitions++
    feelIn(program, from, felt)
    const { event } = program
    const ready = answerTo(program, felt)
    const isNew = watch.hasLeft(ready)
    if (!isNew && isGoal === null && direct !== null && direct.known[direct.keys.after(felt, ready)] === 1)
      return false
    next.set(felt)
    takeEffect(play, next, event, ready)
    if (isNew) watch.note(ready, felt, next, event, () => pathTo(number, index))
    visit(play, next, ready)
    if (goal === null && isGoal?.(next)) goal = { situation: next.slice(), path: pathTo(number, index) }
    return true
  }
  const result = (complete: boolean, depth: number): Searched => ({
    store,
    transitions,
    complete,
    depth,
    goal,
    pathTo: (number) => pathTo(number, -1),
  })

  next.set(settings.start)
  enter(-1, -1)
  for (let turns = 0; turns < waiting.length; turns++) {
    for (const number of waiting[turns] ?? []) {
      if (goal !== null || store.size >= settings.limit || settings.isOver(store.size))
        return result(false, turns)
      store.read(number, situation)
      const here = programs[situation[at.state] ?? 0] ?? []
      for (let index = 0; index < here.length; index++) {
        const program = here[index]
        if (program === undefined) continue
        if (run(situation, program, number, index)) enter(number, index)
      }
    }
    waiting[turns] = []
  }
  return result(goal === null, waiting.length)
}

/** The turns that lead from the start of a search to a situation. */
function turnsTo(settings: SearchSettings, store: SituationStore, number: number): readonly ExploredTurn[] {
  const turns: (readonly ExploredTurn[])[] = []
  for (let here = number; ; ) {
    const { from, program } = store.way(here)
    if (from === -1) return turns.reverse().flat()
    turns.push(turnOf(settings, store, from, program))
    here = from
  }
}

/** The turn of one of the programs of the place where a situation stands. */
function turnOf(
  { play, programs }: SearchSettings,
  store: SituationStore,
  number: number,
  program: number,
): readonly ExploredTurn[] {
  const situation = new Int32Array(play.layout.length)
  store.read(number, situation)
  const turn = programs[situation[at.state] ?? 0]?.[program]?.turn
  return turn === undefined ? [] : [turn]
}
