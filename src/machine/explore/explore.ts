import type { EndingKind, Scenario } from '../../scenario/index.ts'
import { createPlay } from '../play.ts'
import type { Exploration, ExploredThing, QuickestEnding, Trap, Verdict, Witness } from './exploration.ts'
import { hindranceOf } from './hindrance.ts'
import { findLoops } from './loops.ts'
import { type Possible, possibleIn } from './possible.ts'
import { wholeTracking } from './tracking.ts'
import { leavablePlaces, trapsIn } from './traps.ts'
import { type ExploreSettings, Walk } from './walk.ts'
import { readyRules, type Wanted } from './wanted.ts'
import { findRemarks, shortened, witnessOf } from './witnesses.ts'

/**
 * Walks the machine of a scenario: what can happen and how, what never can, where one is stuck. Every conversation is tried, the shortest
 * first, as long as situations can be told apart by all that conditions read. Where these become too many, situations are told apart by
 * state, meters and time alone, and what then was not seen is sought by what it asks for. What is not found is proved never to happen, or
 * said not to be proved.
 */
export function explore(scenario: Scenario, settings: ExploreSettings = {}): Exploration {
  const walk = new Walk(createPlay(scenario), settings)
  walk.everything()
  findRemarks(walk.play, walk.findings)
  const things = thingsOf(walk)
  const isExhaustive = things.every(({ verdict }) => verdict.type !== 'not-found')
  const { traps, noOtherTraps } = trapsOf(walk)
  return {
    things,
    exhaustive: isExhaustive,
    situations: walk.situations,
    transitions: walk.transitions,
    depth: walk.isWhole ? null : walk.depth,
    everyTurn: walk.programs.every,
    traps,
    noOtherTraps,
    loops: findLoops(walk.play, walk.programs, wholeTracking(walk.play), [...walk.whole, ...walk.others]),
    quickest: quickestOf(scenario, things),
  }
}

/** Everything that may happen, with what was found out about it. */
function thingsOf(walk: Walk): readonly ExploredThing[] {
  const { play, findings } = walk
  const isSure = walk.isWhole && walk.programs.every
  // How often a thing was said is not what situations are told apart by.
  const remarks = new Set(remarksIn(walk))
  let possible: Possible | null = null
  const mayHappen = (wanted: Wanted): boolean => {
    if (isSure && !remarks.has(wanted)) return false
    possible ??= possibleIn(
      play,
      walk.openings.map(({ situation }) => situation),
    )
    const { thing, rule, speakers } = wanted
    const { facts, places, rules } = possible
    if (thing.kind === 'fact') return facts.has(thing.id)
    if (thing.kind === 'state' || thing.kind === 'ending') return places.has(thing.id)
    if (rule !== null) return rules.has(rule)
    return speakers.some((speaker) =>
      typeof speaker === 'string' ? places.has(speaker) : rules.has(speaker),
    )
  }
  const verdictOf = (wanted: Wanted): Verdict => {
    const path = wanted.pathIn(findings)
    const witness =
      path === undefined
        ? null
        : witnessOf(play, shortened(play, path, wanted.thing), wanted.thing, walk.depth)
    if (witness !== null) return { type: 'reached', witness }
    const { rule } = wanted
    const hindrance =
      rule === null ? null : hindranceOf(play, rule, walk.programs, [...walk.whole, ...walk.others])
    return { type: walk.isCut || mayHappen(wanted) ? 'not-found' : 'never', hindrance }
  }
  return [...walk.wanted, ...remarks].map((wanted) => ({
    ...wanted.thing,
    verdict: verdictOf(wanted),
  }))
}

/** The lines that remark on how often something was said. */
function remarksIn({ play }: Walk): readonly Wanted[] {
  return [play.scenario.askedAgain, play.scenario.thanksForRephrasing].flatMap(({ lines }) =>
    lines.map(
      (line): Wanted => ({
        thing: { kind: 'line', id: line.id },
        condition: line.when ?? { type: 'all', of: [] },
        rule: null,
        // Any rule that answers a topic can be asked for again.
        speakers: readyRules(play).filter((ready) => ready.rule.answersTopic),
        pathIn: ({ lines: found }) => found.get(line),
        isFound: ({ lines: found }) => found.has(line),
      }),
    ),
  )
}

/** Where one is stuck, and whether that is all. */
function trapsOf({ play, programs, whole, isWhole }: Walk): Pick<Exploration, 'traps' | 'noOtherTraps'> {
  const leavable = leavablePlaces(play, programs)
  const states = play.layout.places.ids.flatMap((id, place) =>
    play.paths.get(id)?.[0]?.start === null ? [place] : [],
  )
  if (states.every((place) => leavable.has(place))) return { traps: [], noOtherTraps: true }
  if (!isWhole) return { traps: [], noOtherTraps: false }
  const tracking = wholeTracking(play)
  const traps = whole.flatMap((searched) =>
    trapsIn(play, programs, tracking, searched).map(({ place, path }): Trap => {
      const state = play.layout.places.ids[place] ?? ''
      return { state, witness: { ...path, seed: 1, shortest: true } }
    }),
  )
  return { traps, noOtherTraps: true }
}

/** The best and the worst ending that take the fewest turns, best first. */
function quickestOf(scenario: Scenario, things: readonly ExploredThing[]): readonly QuickestEnding[] {
  const kinds: readonly EndingKind[] = ['good', 'mixed', 'poor']
  return kinds.flatMap((kind) => {
    const reached = scenario.endings.flatMap((ending): { ending: string; witness: Witness }[] => {
      const thing = things.find((each) => each.kind === 'ending' && each.id === ending.id)
      if (ending.kind !== kind || thing?.verdict.type !== 'reached') return []
      return [{ ending: ending.id, witness: thing.verdict.witness }]
    })
    const [first] = reached.sort((one, other) => one.witness.turns.length - other.witness.turns.length)
    return first === undefined ? [] : [{ kind, ...first }]
  })
}
