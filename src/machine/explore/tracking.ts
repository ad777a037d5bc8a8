import { allConditions, type Condition, officers, type Scenario } from '../../scenario/index.ts'
import { heardMask } from '../compile-condition.ts'
import { at, maskOf, type Packed, setBits } from '../layout.ts'
import type { Play, ReadyRule } from '../play.ts'
import { reduceCondition } from './reduce-condition.ts'

/**
 * What two situations must have in common to count as one. What no condition reads is never in it; counters count no further than any
 * condition looks.
 */
export interface Tracking {
  /** A word for each of a packed situation: which of its bits are compared; -1 all of it, 0 none. */
  readonly masks: Packed
  /** The most that `turnsHere` is counted to, by place. */
  readonly mostHere: Int32Array
  /** From these turns on something is otherwise, in their order. */
  readonly thresholds: readonly number[]
  /** Whether each turn up to the last threshold counts, or only how many thresholds were passed. */
  readonly exactTurns: boolean
  /** Where only state, meters and counters are compared: the number of a key, and how many there are. Null elsewhere. */
  readonly direct: DirectKeys | null
}

/** Keys as single numbers. */
export interface DirectKeys {
  readonly count: number
  /** The number of the key that a situation would have after a rule fired, once the turn was felt. */
  after(felt: Packed, ready: ReadyRule): number
  /** The number of the key of a situation. */
  of(situation: Packed): number
}

/** Returns what must be compared so that no two situations count as one that any condition could tell apart. */
export function wholeTracking(play: Play): Tracking {
  const { layout, scenario } = play
  const conditions = allConditions(scenario)
  const masks = new Int32Array(layout.length)
  masks[at.state] = -1
  for (const condition of conditions) readBits(play, condition, masks)
  return {
    masks,
    mostHere: mostHere(play),
    thresholds: thresholdsOf(scenario),
    exactTurns: true,
    direct: null,
  }
}

/** Keys are numbered directly as long as there are no more than this. */
const mostDirect = 40_000_000

/** Returns what is compared where only the state, the officer, the meters and the counters are. */
export function coarseTracking(play: Play): Tracking {
  const whole = wholeTracking(play)
  const masks = new Int32Array(play.layout.length)
  masks[at.state] = -1
  masks[at.officer] = whole.masks[at.officer] ?? 0
  for (let meter = at.meters; meter < at.meters + play.scenario.meters.length; meter++)
    masks[meter] = whole.masks[meter] ?? 0
  const coarse: Tracking = { ...whole, masks, exactTurns: false }
  return { ...coarse, direct: directKeys(play, coarse) }
}

function directKeys({ layout, scenario }: Play, tracking: Tracking): DirectKeys | null {
  const { masks, mostHere, thresholds } = tracking
  const apart = masks[at.officer] === 0 ? 1 : officers.length
  const read = scenario.meters.flatMap(({ from, to }, index) =>
    masks[at.meters + index] === 0 ? [] : [{ place: at.meters + index, from, size: to - from + 1 }],
  )
  const here = Math.max(...mostHere) + 1
  const passes = thresholds.length + 1
  const count = read.reduce(
    (product, { size }) => product * size,
    layout.places.ids.length * apart * here * passes,
  )
  if (count > mostDirect) return null
  const passedAt = (turns: number) => {
    let passed = 0
    while (passed < thresholds.length && turns >= (thresholds[passed] ?? 0)) passed++
    return passed
  }
  const number = (state: number, officer: number, turns: number, turnsHere: number) =>
    ((state * apart + (apart === 1 ? 0 : officer)) * passes + passedAt(turns)) * here +
    Math.min(turnsHere, mostHere[state] ?? 0)
  return {
    count,
    of: (situation) =>
      read.reduce(
        (key, { place, from, size }) => key * size + (situation[place] ?? 0) - from,
        number(
          situation[at.state] ?? 0,
          situation[at.officer] ?? 0,
          situation[at.turns] ?? 0,
          situation[at.turnsHere] ?? 0,
        ),
      ),
    after(felt, { goTo, changes }) {
      let key = number(
        goTo === null ? (felt[at.state] ?? 0) : goTo.place,
        felt[at.officer] ?? 0,
        (felt[at.turns] ?? 0) + 1,
        goTo === null ? (felt[at.turnsHere] ?? 0) + 1 : 0,
      )
      for (let index = 0; index < read.length; index++) {
        const meter = read[index]
        if (meter === undefined) continue
        let value = felt[meter.place] ?? 0
        for (let each = 0; each < changes.length; each++) {
          const change = changes[each]
          if (change?.place === meter.place)
            value = Math.min(change.to, Math.max(change.from, value + change.by))
        }
        key = key * meter.size + value - meter.from
      }
      return key
    },
  }
}

/** Sets the bits that a condition, or one within it, reads. */
function readBits(play: Play, condition: Condition, masks: Packed): void {
  const { layout, scenario } = play
  const { facts, names, places } = layout
  switch (condition.type) {
    case 'meter':
      masks[at.meters + scenario.meters.findIndex(({ id }) => id === condition.id)] = -1
      return
    case 'officer':
      masks[at.officer] = -1
      return
    case 'told':
      setBits(masks, facts.from, maskOf(facts, condition.ids))
      return
    case 'facts-told':
      setBits(masks, facts.from, maskOf(facts, facts.ids))
      return
    case 'heard':
      setBits(masks, names.from, heardMask(names, condition.ids))
      return
    case 'again':
      setBits(masks, names.from, maskOf(names, condition.of.flat()))
      return
    case 'been-in':
      setBits(masks, places.from, maskOf(places, condition.ids))
      return
    case 'all':
    case 'any':
      for (const each of condition.of) readBits(play, each, masks)
      return
    case 'not':
      readBits(play, condition.of, masks)
      return
    default:
  }
}

/** For each place, how far turns spent there are looked at by any condition that may hold there. */
function mostHere(play: Play): Int32Array {
  const { layout, scenario } = play
  const most = new Int32Array(layout.places.ids.length)
  const all = allConditions(scenario)
  for (const [place, inside] of play.around.entries()) {
    for (const condition of all) {
      const reduced = reduceCondition({ layout, inside, event: null }, condition)
      if (typeof reduced === 'boolean') continue
      for (const looked of countersOf(reduced, 'turns-here')) most[place] = Math.max(most[place] ?? 0, looked)
    }
  }
  return most
}

/** The turn numbers from which on a condition about turns is otherwise. */
function thresholdsOf(scenario: Scenario): readonly number[] {
  const looked = allConditions(scenario).flatMap((condition) => [...countersOf(condition, 'turns')])
  return [...new Set(looked)].sort((one, other) => one - other)
}

/** The values of a counter from which on a condition, or one within it, is otherwise. */
function countersOf(condition: Condition, type: 'turns' | 'turns-here'): readonly number[] {
  switch (condition.type) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => countersOf(each, type))
    case 'not':
      return countersOf(condition.of, type)
    default: {
      if (condition.type !== type) return []
      const { least, most } = condition.bounds
      // Conditions look at the counter after this turn, which is one more.
      return [...(least === null ? [] : [least - 1]), ...(most === null ? [] : [most])].filter(
        (turn) => turn > 0,
      )
    }
  }
}

/** Writes what a situation is compared by into `key`. */
export function writeKey(tracking: Tracking, situation: Packed, key: Int32Array): void {
  const { masks, thresholds, exactTurns } = tracking
  for (let word = 0; word < masks.length; word++) key[word] = (situation[word] ?? 0) & (masks[word] ?? 0)
  const turns = situation[at.turns] ?? 0
  if (exactTurns) key[at.turns] = Math.min(turns, thresholds.at(-1) ?? 0)
  else {
    let passed = 0
    for (const threshold of thresholds) if (turns >= threshold) passed++
    key[at.turns] = passed
  }
  key[at.turnsHere] = Math.min(situation[at.turnsHere] ?? 0, tracking.mostHere[situation[at.state] ?? 0] ?? 0)
}
