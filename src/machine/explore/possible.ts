import type { Condition, Occasion } from '../../scenario/index.ts'
import { implies } from '../../scenario/index.ts'
import { at, idsIn, type Packed } from '../layout.ts'
import type { Play, ReadyRule } from '../play.ts'
import { reduceCondition } from './reduce-condition.ts'
import { type Supposition, supposed, truthOf } from './supposition.ts'

/** What may happen at all. It is never too little: what is not in it never happens, whatever is said. */
export interface Possible {
  readonly rules: ReadonlySet<ReadyRule>
  readonly places: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
}

/** The lowest and the highest that each meter may stand at. */
type Ranges = readonly (readonly [least: number, most: number])[]

/**
 * Returns what may happen, from the given beginnings on. What was heard, how long it took and what exactly was said is left open; for each
 * state it is worked out how low and how high the meters may stand, until nothing more is added.
 */
export function possibleIn(play: Play, starts: readonly Packed[]): Possible {
  const { layout, scenario } = play
  const rules = new Set<ReadyRule>()
  const places = new Set<string>()
  const facts = new Set<string>()
  const ranges = new Map<string, Ranges>()
  let grown = true
  const arrive = (place: string, more: Ranges) => {
    const before = ranges.get(place)
    const joined =
      before === undefined ? more : before.map((range, meter) => joinedRange(range, more[meter] ?? range))
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(joined)) return
    grown = true
    ranges.set(place, joined)
    for (const id of [place, ...(play.around[layout.places.numbers.get(place) ?? 0] ?? [])]) places.add(id)
  }
  for (const start of starts) {
    const place = layout.places.ids[start[at.state] ?? 0] ?? ''
    arrive(
      place,
      scenario.meters.map(
        (_, meter) => [start[at.meters + meter] ?? 0, start[at.meters + meter] ?? 0] as const,
      ),
    )
    for (const id of idsIn(layout.places, start)) places.add(id)
  }
  while (grown) {
    grown = false
    for (const [place, here] of [...ranges]) {
      for (const { occasion, ready, condition } of openRules(play, place)) {
        const supposition = supposed(condition, { occasion, meters: here, facts, places, play })
        if (supposition === null) continue
        const felt = feltRanges(play, place, supposition)
        const answered = { ...supposition, meters: felt }
        if (truthOf(condition, answered) === 'never') continue
        if (!rules.has(ready)) grown = true
        rules.add(ready)
        for (const fact of ready.rule.tells) {
          if (!facts.has(fact)) grown = true
          facts.add(fact)
        }
        const after = changed(narrowed(felt, condition, play), ready.changes)
        arrive(ready.goTo === null ? place : (layout.places.ids[ready.goTo.place] ?? place), after)
      }
    }
  }
  return { rules, places, facts }
}

interface OpenRule {
  readonly occasion: Occasion
  readonly ready: ReadyRule
  /** Its condition, where the state is known. */
  readonly condition: Condition
}

/** The rules of a place that no earlier one always comes before. */
function openRules(play: Play, place: string): readonly OpenRule[] {
  const { layout } = play
  const inside = play.around[layout.places.numbers.get(place) ?? 0] ?? []
  const open: OpenRule[] = []
  const add = (
    occasion: Occasion,
    before: readonly Condition[],
    list: readonly ReadyRule[],
  ): readonly Condition[] => {
    const earlier = [...before]
    for (const ready of list) {
      const reduced = reduceCondition({ layout, inside, event: null }, ready.rule.when)
      if (reduced === false) continue
      const condition: Condition = reduced === true ? { type: 'all', of: [] } : reduced
      if (!earlier.some((other) => implies(condition, other))) open.push({ occasion, ready, condition })
      earlier.push(condition)
    }
    return earlier
  }
  const own = play.rules.get(place)
  if (own === undefined) return []
  const said = add('turn', [], own.turn)
  for (const answers of play.answers.values()) add('turn', said, answers)
  add('turn', said, [play.fallback])
  add('turn', said, [play.notUnderstood])
  add('silence', add('silence', [], own.silence), [play.fallback])
  add('leave', add('leave', [], own.leave), [play.fallback])
  return open
}

/** How the meters may stand after a turn was felt. */
function feltRanges(play: Play, place: string, supposition: Supposition): Ranges {
  const { layout, scenario } = play
  const inside = play.around[layout.places.numbers.get(place) ?? 0] ?? []
  return play.reactions.reduce<Ranges>((ranges, { changes }, index) => {
    const when = scenario.reactions[index]?.when
    const reduced = when === undefined ? false : reduceCondition({ layout, inside, event: null }, when)
    const truth =
      typeof reduced === 'boolean' ? (reduced ? 'always' : 'never') : truthOf(reduced, supposition)
    if (truth === 'never') return ranges
    const after = changed(ranges, changes)
    return truth === 'always'
      ? after
      : ranges.map((range, meter) => joinedRange(range, after[meter] ?? range))
  }, supposition.meters)
}

/** The ranges after changes of meters. */
function changed(ranges: Ranges, changes: ReadyRule['changes']): Ranges {
  return ranges.map((range, meter) => {
    const change = changes.find(({ place }) => place === at.meters + meter)
    if (change === undefined) return range
    const moved = (value: number) => Math.min(change.to, Math.max(change.from, value + change.by))
    return [moved(range[0]), moved(range[1])]
  })
}

/** The ranges in which a condition that must hold leaves the meters. */
function narrowed(ranges: Ranges, condition: Condition, play: Play): Ranges {
  if (condition.type === 'all') return condition.of.reduce((left, each) => narrowed(left, each, play), ranges)
  if (condition.type !== 'meter') return ranges
  const which = play.scenario.meters.findIndex(({ id }) => id === condition.id)
  const { least, most } = condition.bounds
  return ranges.map(([low, high], meter) =>
    meter === which ? [Math.max(low, least ?? low), Math.min(high, most ?? high)] : [low, high],
  )
}

function joinedRange(
  one: readonly [number, number],
  other: readonly [number, number],
): readonly [number, number] {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])]
}
