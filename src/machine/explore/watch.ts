import type { Line, Reply } from '../../scenario/index.ts'
import { at, type Packed } from '../layout.ts'
import { nothing, type PackedEvent } from '../packed-event.ts'
import type { Play, ReadyRule } from '../play.ts'
import { fittingLines } from '../speak.ts'
import { entered } from '../utterances.ts'
import { isExplored } from './explored-turn.ts'
import { type Findings, keep, type Path } from './findings.ts'

/**
 * Notes what happens for the first time when rules fire; a rule of which nothing is left to be seen costs nothing. Each watch sees
 * everything once, and what is found keeps the shortest of the paths.
 */
export class Watch {
  readonly #play: Play
  readonly #findings: Findings
  readonly #left = new Map<ReadyRule, Left>()
  readonly #entered = new Map<number, ReadonlySet<Reply>>()

  constructor(play: Play, findings: Findings) {
    this.#play = play
    this.#findings = findings
  }

  /** Notes what an opening shows: where one stands, and the words one is met with. */
  open(situation: Packed, path: Path): void {
    const place = situation[at.state] ?? 0
    for (const id of this.#play.around[place] ?? []) {
      const number = this.#play.layout.places.numbers.get(id)
      if (number !== undefined) keep(this.#findings.places, number, path)
    }
    for (const reply of entered(this.#play, null, place))
      for (const line of fittingLines(this.#play, reply, situation, nothing))
        keep(this.#findings.lines, line, path)
  }

  /** Tells whether anything is left to be seen of a rule. */
  hasLeft(ready: ReadyRule): boolean {
    return !this.#leftOf(ready).over
  }

  /** Notes what a turn shows. `pathOf` is asked only where there is something new. `after` is as one enters. */
  note(ready: ReadyRule, felt: Packed, after: Packed, event: PackedEvent, pathOf: () => Path): void {
    let known: Path | null = null
    const path = () => {
      known ??= pathOf()
      return known
    }
    const left = this.#leftOf(ready)
    if (!left.fired) {
      left.fired = true
      keep(this.#findings.rules, ready, path())
      for (const fact of left.facts) keep(this.#findings.facts, fact, path())
    }
    left.places = left.places.filter((place) => {
      keep(this.#findings.places, place, path())
      return false
    })
    left.lines = left.lines.filter(({ line, reply, on }) => {
      if (on === 'entering' && !this.#enteredReplies(felt, ready).has(reply)) return true
      const moment = on === 'entering' ? after : felt
      if (!fittingLines(this.#play, reply, moment, event).includes(line)) return true
      keep(this.#findings.lines, line, path())
      return false
    })
    left.over = left.lines.length === 0
  }

  #enteredReplies(felt: Packed, ready: ReadyRule): ReadonlySet<Reply> {
    const from = felt[at.state] ?? 0
    const target = ready.goTo?.place ?? 0
    const key = from * this.#play.around.length + target
    const known = this.#entered.get(key) ?? new Set(entered(this.#play, from, target))
    this.#entered.set(key, known)
    return known
  }

  #leftOf(ready: ReadyRule): Left {
    const known = this.#left.get(ready)
    if (known !== undefined) return known
    const made = everythingOf(this.#play, ready)
    this.#left.set(ready, made)
    return made
  }
}

/** What is left to be seen of a rule. */
interface Left {
  fired: boolean
  over: boolean
  readonly facts: readonly number[]
  places: readonly number[]
  lines: readonly WatchedLine[]
}

interface WatchedLine {
  readonly line: Line
  readonly reply: Reply
  /** Said in answer, or on entering a state. */
  readonly on: 'answer' | 'entering'
}

function everythingOf({ layout, scenario, paths, around }: Play, { rule, goTo }: ReadyRule): Left {
  const target = goTo === null ? null : (layout.places.ids[goTo.place] ?? '')
  const linesOf = (reply: Reply | null | undefined, on: WatchedLine['on']) =>
    (reply?.lines ?? []).filter(isExplored).map((line): WatchedLine => ({ line, reply: reply as Reply, on }))
  const ending = scenario.endings.find(({ id }) => id === target)
  const places = target === null ? [] : [target, ...(around[goTo?.place ?? 0] ?? [])]
  return {
    fired: false,
    over: false,
    facts: rule.tells.flatMap((fact) => layout.facts.numbers.get(fact) ?? []),
    places: [...new Set(places)].flatMap((id) => layout.places.numbers.get(id) ?? []),
    lines: [
      ...linesOf(rule.says, 'answer'),
      ...linesOf(rule.third?.says, 'answer'),
      ...linesOf(ending?.says, 'answer'),
      ...(target === null ? [] : (paths.get(target) ?? [])).flatMap((state) =>
        linesOf(state.says, 'entering'),
      ),
    ],
  }
}
