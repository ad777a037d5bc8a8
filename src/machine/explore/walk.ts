import type { Packed } from '../layout.ts'
import { packMemory } from '../pack-memory.ts'
import type { Play } from '../play.ts'
import { begin } from '../step.ts'
import { biding } from './biding.ts'
import { Findings, type Path } from './findings.ts'
import { type Programs, programsOf } from './programs.ts'
import { replay } from './replay.ts'
import { type Searched, type SearchSettings, search } from './search.ts'
import { type Stop, seek } from './seek.ts'
import { coarseTracking, type Tracking, wholeTracking } from './tracking.ts'
import { unblocked } from './unblocked.ts'
import { everythingIn, type Wanted } from './wanted.ts'
import { Watch } from './watch.ts'

/** How far a scenario is explored. */
export interface ExploreSettings {
  /** The most situations that are seen in all. */
  readonly limit?: number
  /** Called now and then with the share of things that were reached, 0 to 1. */
  readonly onProgress?: (reached: number) => void
}

/** The most situations that are seen where nothing else is asked for. */
export const defaultLimit = 2_000_000

/** So many situations are told apart by all that any condition reads; after that by state, meters and time alone. */
const mostWhole = 150_000
/** Without anything new for so many situations one stops to look at random. */
const patience = 10_000
/** The same, where one has come to a late turn by talking of nothing. */
const latePatience = 100
/** So many situations are seen while one thing is sought, at first; then what is still left is sought among more. */
const mostSought = [3_000, 6_000] as const

/** One walk through a machine, and what it saw. */
export class Walk {
  readonly play: Play
  readonly findings = new Findings()
  readonly wanted: readonly Wanted[]
  readonly openings: readonly Stop[]
  /** The searches of everything, one for each opening, and all others. */
  readonly whole: Searched[] = []
  readonly others: Searched[] = []
  programs: Programs
  situations = 0
  transitions = 0
  readonly #limit: number
  readonly #watch: Watch
  readonly #coarse: Tracking
  #late: readonly Stop[] = []
  readonly #onProgress: (reached: number) => void

  constructor(play: Play, { limit = defaultLimit, onProgress = () => {} }: ExploreSettings) {
    this.play = play
    this.#limit = limit
    this.#onProgress = onProgress
    this.#watch = new Watch(play, this.findings)
    this.programs = programsOf(play)
    this.#coarse = coarseTracking(play)
    this.wanted = everythingIn(play)
    const variants = play.scenario.short === null ? [false] : [false, true]
    this.openings = variants.map((short) => {
      const { state, memory } = begin(play, { seed: 1, short })
      return { situation: packMemory(play, state, memory), path: { short, turns: [] } }
    })
  }

  /** Whether every situation was seen. */
  get isWhole(): boolean {
    return this.whole.every(({ complete }) => complete)
  }

  /** Whether the limit ended the walk. */
  get isCut(): boolean {
    return this.situations >= this.#limit
  }

  /** Every conversation with so many turns was tried. */
  get depth(): number {
    return Math.min(...this.whole.map(({ complete, depth }) => (complete ? Number.POSITIVE_INFINITY : depth)))
  }

  /** Walks until everything was seen, or all that can be done to see it was done. */
  everything(): void {
    for (const { situation, path } of this.openings) this.#watch.open(situation, path)
    const tracking = wholeTracking(this.play)
    for (const opening of this.openings)
      this.whole.push(this.#search(opening, { tracking, limit: mostWhole }))
    if (this.isWhole) return
    for (const opening of this.openings.slice(0, 1)) this.#lookAround(opening, patience)
    this.#late = this.#lateStops()
    for (const late of this.#late) this.#lookAround(late, latePatience)
    this.#seekWhatIsLeft(mostSought[0])
    if (this.#left().length === 0 || this.isCut) return
    const left = this.#left().flatMap(({ rule }) => rule ?? [])
    this.programs = programsOf(this.play, (state) => unblocked(this.play, state, left))
    this.#seekWhatIsLeft(mostSought[1])
  }

  /** What was not seen yet. */
  #left(): readonly Wanted[] {
    return this.wanted.filter(({ isFound }) => !isFound(this.findings))
  }

  /** Looks around from a situation, as long as that shows anything new. */
  #lookAround(from: Stop, patience: number): void {
    if (this.#left().length === 0 || this.isCut) return
    let found = this.findings.size
    let since = 0
    const isOver = (situations: number) => {
      if (this.findings.size > found) {
        found = this.findings.size
        since = situations
        return this.#left().length === 0
      }
      return situations - since > patience
    }
    this.others.push(this.#search(from, { tracking: this.#coarse, isOver }))
  }

  #seekWhatIsLeft(limit: number): void {
    const tracking = this.#coarse
    for (const { condition, isFound } of this.#left()) {
      if (this.isCut || isFound(this.findings)) continue
      const look = (from: Stop, isGoal: (situation: Packed) => boolean) => {
        const searched = this.#search(from, { tracking, limit, isGoal })
        this.others.push(searched)
        return searched.goal
      }
      seek(
        this.play,
        condition,
        this.#stops(),
        look,
        (from) => this.#bide(from),
        () => isFound(this.findings),
      )
    }
  }

  /** Where one may go on from: the openings, where facts were first told, where states were first come to, and where it is late. */
  #stops(): readonly Stop[] {
    const paths = [...this.findings.facts.values(), ...this.findings.places.values()]
    return [...this.openings, ...paths.flatMap((path) => this.#stopAt(path) ?? []), ...this.#late]
  }

  /** Where one stands when turns count again, after saying one thing again and again where states and facts were come to. */
  #lateStops(): readonly Stop[] {
    const paths = [...this.findings.places.values(), ...this.findings.facts.values()]
    return paths.flatMap((path) => this.#stopAt(path) ?? []).flatMap((stop) => this.#bide(stop))
  }

  #bide(from: Stop): readonly Stop[] {
    return biding(this.play, this.programs, this.#coarse.thresholds, from)
  }

  /** Where a path leads to; null where that is an ending, perhaps before its end. */
  #stopAt(path: Path): Stop | null {
    const last = replay(this.play, path, 1).at(-1)
    if (last === undefined || !this.play.paths.has(last.state)) return null
    return { situation: packMemory(this.play, last.state, last.memory), path }
  }

  #search(
    { situation, path }: Stop,
    settings: Pick<SearchSettings, 'tracking'> & Partial<Pick<SearchSettings, 'limit' | 'isGoal' | 'isOver'>>,
  ): Searched {
    const { play, programs } = this
    const { limit = this.#limit, isGoal = null, isOver = () => false } = settings
    const left = Math.max(1, this.#limit - this.situations)
    const searched = search({
      play,
      programs: programs.at,
      tracking: settings.tracking,
      watch: this.#watch,
      start: situation,
      path,
      limit: Math.min(limit, left),
      isGoal,
      isOver: (situations) => {
        if ((situations & 255) === 0) this.#onProgress(this.findings.size / this.wanted.length)
        return isOver(situations)
      },
    })
    this.situations += searched.store.size
    this.transitions += searched.transitions
    return searched
  }
}
