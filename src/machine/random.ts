/** Returns a number in [0, 1) and the next state of the generator (mulberry32); the same state gives the same number. */
export function random(state: number): readonly [value: number, next: number] {
  const next = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(next ^ (next >>> 15), next | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return [((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296, next]
}
