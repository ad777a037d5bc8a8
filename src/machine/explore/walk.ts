import { type Condition, officersRead } from '../../scenario/index.ts'
import { packMemory } from '../pack-memory.ts'
import type { Play } from '../play.ts'
import { begin } from '../step.ts'
import { biding } from './biding.ts'
import { carriedWays } from './carried.ts'
import { Findings, type Path, type Stop } from './findings.ts'
import { type Programs, programsOf } from './programs.ts'
import { replay } from './replay.ts'
import { type Searched, type SearchSettings, search } from './search.ts'
import { seekingsFor } from './seek.ts'
import { coarseTracking, type Tracking, wholeTracking } from './tracking.ts'
import { unblocked } from './unblocked.ts'
import { everythingIn, readyRules, type Wanted } from './wanted.ts'
import { Watch } from './watch.ts'

/** How far a scenario is explored. */
export interface ExploreSettings {
  /** The most situations that are seen in all. */
  readonly limit?: number
  /** So many situations are told apart by all that any condition reads; after that by state, meters and time alone. */
  readonly mostWhole?: number
  /** Called now and then with the share of things that were reached, 0 to 1. */
  readonly onProgress?: (reached: number) => void
}

/** The most situations that are seen where nothing else is asked for. */
export const defaultLimit = 2_000_000

/** So many situations are told apart by all that conditions read, where nothing else is asked for. */
const usuallyWhole = 150_000
/** So many situations are seen while one thing is sought: at once, from where one has come to, and with more to say. */
const mostSought = { first: 800, second: 2_500, last: 60_000 }

/** One walk through a machine, and what it saw. */
export class Walk {
  readonly play: Play
  readonly findings = new Findings()
  readonly wanted: readonly Wanted[]
  readonly openings: readonly Stop[]
  /** The searches of everything, one for each opening (each variant, with each officer that can be told apart), and all others. */
  readonly whole: Searched[] = []
  readonly others: Searched[] = []
  programs: Programs
  situations = 0
  transitions = 0
  readonly #limit: number
  readonly #mostWhole: number
  readonly #watch: Watch
  readonly #coarse: Tracking
  readonly #onProgress: (reached: number) => void

  constructor(
    play: Play,
    { limit = defaultLimit, mostWhole = usuallyWhole, onProgress = () => {} }: ExploreSettings,
  ) {
    this.play = play
    this.#limit = limit
    const apart = officersRead(play.scenario)
    // Whoever asks who the officer is has as many conversations more; the time there is for them is the same.
    this.#mostWhole = Math.ceil(mostWhole / apart.length)
    this.#onProgress = onProgress
    this.#watch = new Watch(play, this.findings)
    this.programs = programsOf(play)
    this.#coarse = coarseTracking(play)
    this.wanted = everythingIn(play)
    const variants = play.scenario.short === null ? [false] : [false, true]
    this.openings = apart.flatMap((officer) =>
      variants.map((short) => {
        const { state, memory } = begin(play, { seed: 1, short, officer })
        return { situation: packMemory(play, state, memory), path: { short, officer, turns: [] } }
      }),
    )
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
      this.whole.push(
        this.#search([opening], {
          tracking,
          limit: this.#mostWhole,
          watch: new Watch(this.play, this.findings),
        }),
      )
    if (this.isWhole) return
    this.#seekWhatIsLeft([], mostSought.first)
    const stops = this.#stops()
    this.#seekWhatIsLeft(stops, mostSought.second)
    if (this.#left().length === 0 || this.isCut) return
    const left = this.#left().flatMap(({ rule }) => rule ?? [])
    this.programs = programsOf(this.play, (state) => unblocked(this.play, state, left))
    this.#seekWhatIsLeft(stops, mostSought.last)
  }

  /** What was not seen yet. */
  #left(): readonly Wanted[] {
    return this.wanted.filter(({ isFound }) => !isFound(this.findings))
  }

  #seekWhatIsLeft(stops: readonly Stop[], limit: number): void {
    for (const { condition, isFound } of this.#left()) {
      const isOver = () => isFound(this.findings)
      const late = this.#timeFor(condition)
      const asked: readonly Condition[] = [
        ...late.map((of): Condition => ({ type: 'all', of: [condition, of] })),
        condition,
      ]
      const seekings = asked.flatMap((each) =>
        seekingsFor(this.play, each, this.openings, stops, (from) => this.#bide(from)),
      )
      for (const { aim, starts } of seekings) {
        if (this.isCut || isOver()) break
        this.others.push(this.#search(starts, { tracking: this.#coarse, limit, aim, isOver }))
      }
    }
  }

  /** How late it must be for the states that a condition asks for, by the rules that first led there. */
  #timeFor(condition: Condition): readonly Condition[] {
    const asked = carriedWays(condition).flat()
    return asked.flatMap((part) => {
      const [id = ''] = part.type === 'in' ? part.ids : []
      const path = this.findings.places.get(this.play.layout.places.numbers.get(id) ?? -1)
      const rule = path === undefined ? null : replay(this.play, path, 1).at(-1)?.memory.answer.rule
      const led = readyRules(this.play).find((ready) => ready.rule.place === rule)
      return led === undefined
        ? []
        : carriedWays(led.rule.when)
            .flat()
            .filter(({ type }) => type === 'turns')
    })
  }

  /** Where one may go on from: where states were first come to and facts first told, then, and once time has gone by. */
  #stops(): readonly Stop[] {
    const paths = [...this.findings.places.values(), ...this.findings.facts.values()]
    return paths.flatMap((path) => this.#stopAt(path) ?? []).flatMap((stop) => [stop, ...this.#bide(stop)])
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
    starts: readonly Stop[],
    settings: Pick<SearchSettings, 'tracking'> &
      Partial<Pick<SearchSettings, 'limit' | 'aim' | 'watch' | 'isOver'>>,
  ): Searched {
    const { play, programs } = this
    const { limit = this.#limit, aim = null, watch = this.#watch, isOver = () => false } = settings
    const left = Math.max(1, this.#limit - this.situations)
    const searched = search({
      play,
      programs: programs.at,
      tracking: settings.tracking,
      watch,
      starts,
      limit: Math.min(limit, left),
      aim,
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
