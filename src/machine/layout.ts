import { labelIds } from '../analysis/index.ts'
import { allStates, type Scenario } from '../scenario/index.ts'

/**
 * A situation as numbers, all that a condition can ask about: the state, the turns, the turns in this state, the officer, each meter, and as bits
 * the facts told, what was heard, and the states visited. `Layout` says what stands where. Never changed once it was handed on.
 */
export type Packed = Int32Array

/** Where the state's number stands in a packed situation, the turns so far, and those in the present state, and whom they have before them. Meters follow. */
export const at = { state: 0, turns: 1, turnsHere: 2, officer: 3, meters: 4 } as const

/** Ids with their numbers, and where their bits begin in a packed situation. */
export interface Bits {
  readonly ids: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly from: number
  /** How many numbers of 32 bits hold them. */
  readonly words: number
}

/** What stands where in the packed situations of a scenario. */
export interface Layout {
  /** The places one can be in: states, outer before inner, then endings. */
  readonly places: Bits
  readonly facts: Bits
  /** What can be heard, as "family id", and "silence". */
  readonly names: Bits
  /** How many numbers a packed situation has. */
  readonly length: number
}

/** Returns the layout of a scenario's situations. */
export function layoutOf(scenario: Scenario): Layout {
  let next = at.meters + scenario.meters.length
  const bits = (ids: readonly string[]): Bits => {
    const from = next
    const words = Math.max(1, Math.ceil(ids.length / 32))
    next += words
    return { ids, numbers: new Map(ids.map((id, index) => [id, index])), from, words }
  }
  const facts = bits(scenario.facts.map(({ id }) => id))
  const names = bits([...labelNames, ...scenario.topics.map(({ id }) => `topic ${id}`), 'silence'])
  const places = bits([...allStates(scenario), ...scenario.endings].map(({ id }) => id))
  return { places, facts, names, length: next }
}

/** Every label as it is heard, "family id". */
const labelNames: readonly string[] = (['technique', 'safeguard', 'partnership', 'flag'] as const).flatMap(
  (family) => labelIds[family].map((id) => `${family} ${id}`),
)

/** Returns the words in which the bits of some ids are set; ids that are not there set none. */
export function maskOf(bits: Bits, ids: Iterable<string>): Int32Array {
  const mask = new Int32Array(bits.words)
  for (const id of ids) {
    const number = bits.numbers.get(id)
    if (number !== undefined) mask[number >> 5] = (mask[number >> 5] ?? 0) | (1 << (number & 31))
  }
  return mask
}

/** Returns the ids whose bits are set, in their order. */
export function idsIn(bits: Bits, words: Int32Array, from = bits.from): readonly string[] {
  return bits.ids.filter((_, number) => (((words[from + (number >> 5)] ?? 0) >> (number & 31)) & 1) === 1)
}

/** Tells whether a bit is set in both. */
export function overlaps(words: Int32Array, from: number, mask: Int32Array): boolean {
  for (let word = 0; word < mask.length; word++)
    if (((words[from + word] ?? 0) & (mask[word] ?? 0)) !== 0) return true
  return false
}

/** Sets the bits of a mask. */
export function setBits(words: Int32Array, from: number, mask: Int32Array): void {
  for (let word = 0; word < mask.length; word++)
    words[from + word] = (words[from + word] ?? 0) | (mask[word] ?? 0)
}

/** Returns how many bits are set. */
export function countBits(words: Int32Array, from: number, length: number): number {
  let count = 0
  for (let word = from; word < from + length; word++)
    for (let rest = words[word] ?? 0; rest !== 0; rest &= rest - 1) count++
  return count
}
