/** Situations that were come to, each once by its key, with how each was come to, numbered in the order in which they came. */
export class SituationStore {
  readonly #length: number
  #situations: Int32Array
  /** For each situation: the one before it, and the number of the program that led here. */
  #ways: Int32Array
  #size = 0
  #keys: Int32Array
  #table: Int32Array

  /** `length` is the length of a packed situation and of a key. */
  constructor(length: number) {
    this.#length = length
    this.#situations = new Int32Array(length * 1024)
    this.#ways = new Int32Array(2 * 1024)
    this.#keys = new Int32Array(length * 1024)
    this.#table = new Int32Array(4096).fill(-1)
  }

  /** How many situations are kept. */
  get size(): number {
    return this.#size
  }

  /** Adds a situation, unless one with its key is there. Returns its number, or -1 where it was known. */
  add(situation: Int32Array, key: Int32Array, from: number, program: number): number {
    const slot = this.#slotOf(key)
    if ((this.#table[slot] ?? -1) !== -1) return -1
    const number = this.append(situation, from, program)
    this.#keys = withRoom(this.#keys, (number + 1) * this.#length)
    this.#keys.set(key, number * this.#length)
    this.#table[slot] = number
    if (this.#size * 2 >= this.#table.length) this.#grow()
    return number
  }

  /** Adds a situation of which somebody else knows that it is new, and returns its number. */
  append(situation: Int32Array, from: number, program: number): number {
    const number = this.#size++
    this.#situations = withRoom(this.#situations, (number + 1) * this.#length)
    this.#ways = withRoom(this.#ways, (number + 1) * 2)
    this.#situations.set(situation, number * this.#length)
    this.#ways[2 * number] = from
    this.#ways[2 * number + 1] = program
    return number
  }

  /** Returns the number of the situation with a key, or -1. */
  find(key: Int32Array): number {
    return this.#table[this.#slotOf(key)] ?? -1
  }

  /** Copies a situation into `into`. */
  read(number: number, into: Int32Array): void {
    const offset = number * this.#length
    for (let word = 0; word < this.#length; word++) into[word] = this.#situations[offset + word] ?? 0
  }

  /** How a situation was first come to. `from` is -1 for the one that all began with. */
  way(number: number): { readonly from: number; readonly program: number } {
    return { from: this.#ways[2 * number] ?? -1, program: this.#ways[2 * number + 1] ?? -1 }
  }

  #slotOf(key: Int32Array): number {
    let hash = 0
    for (let word = 0; word < this.#length; word++) {
      hash = Math.imul(hash ^ (key[word] ?? 0), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    const last = this.#table.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = this.#table[slot] ?? -1
      if (number === -1 || this.#isKey(number, key)) return slot
    }
  }

  #isKey(number: number, key: Int32Array): boolean {
    const offset = number * this.#length
    for (let word = 0; word < this.#length; word++) if (this.#keys[offset + word] !== key[word]) return false
    return true
  }

  #grow(): void {
    const key = new Int32Array(this.#length)
    this.#table = new Int32Array(this.#table.length * 2).fill(-1)
    for (let number = 0; number < this.#size; number++) {
      key.set(this.#keys.subarray(number * this.#length, (number + 1) * this.#length))
      this.#table[this.#slotOf(key)] = number
    }
  }
}

/** The numbers, in twice the room where they would not fit. */
function withRoom(numbers: Int32Array, length: number): Int32Array {
  if (length <= numbers.length) return numbers
  const more = new Int32Array(Math.max(length, numbers.length * 2))
  more.set(numbers)
  return more
}
