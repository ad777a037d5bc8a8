import { random } from '../../machine/index.ts'

/** A seeded run of chance. The same seed gives the same draws in the same order. */
export interface Chance {
  /** A number in [0, 1). */
  number(): number
  /** True with this probability, 0–1. */
  happens(probability: number): boolean
  /** A whole number between two, both included. */
  between(least: number, most: number): number
  /** One of a list; undefined where it is empty. */
  oneOf<Item>(items: readonly Item[]): Item | undefined
  /** One of a list of weighted items; undefined where no weight is above 0. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item | undefined
}

/** Returns chance that begins at a seed, 0 to 2³² − 1. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const number = () => {
    const [value, next] = random(state)
    state = next
    return value
  }
  return {
    number,
    happens: (probability) => number() < probability,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    oneOf: (items) => items[Math.floor(number() * items.length)],
    weighted(items) {
      const total = items.reduce((sum, [, weight]) => sum + weight, 0)
      let left = number() * total
      // What rounding leaves over goes to the last.
      let last: (typeof items)[number] | undefined
      for (const item of items) {
        if (item[1] <= 0) continue
        last = item
        left -= item[1]
        if (left < 0) break
      }
      return last?.[0]
    },
  }
}

/** Returns the seed of one run of many: it depends on the seed of all, on whose run it is and on its number, and on nothing else. */
export function seedOf(seed: number, whose: string, run: number): number {
  // FNV-1a, with a last mix so that neighbours are far apart.
  let mixed = 2166136261
  for (const unit of `${seed} ${whose} ${run}`) {
    mixed = Math.imul(mixed ^ (unit.codePointAt(0) ?? 0), 16777619)
  }
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
