/** Situations waiting to be gone on from, by their number: those of the lowest order first, and of these the first that came. */
export class Waiting {
  readonly #queues: number[][] = []
  readonly #taken: number[] = []
  #lowest = 0

  add(number: number, order: number): void {
    while (this.#queues.length <= order) {
      this.#queues.push([])
      this.#taken.push(0)
    }
    this.#queues[order]?.push(number)
    this.#lowest = Math.min(this.#lowest, order)
  }

  /** The order of the situation that comes next. */
  get lowest(): number {
    return this.#lowest
  }

  /** Takes the next situation; undefined where none waits. */
  take(): number | undefined {
    for (; this.#lowest < this.#queues.length; this.#lowest++) {
      const taken = this.#taken[this.#lowest] ?? 0
      const number = this.#queues[this.#lowest]?.[taken]
      this.#taken[this.#lowest] = taken + 1
      if (number !== undefined) return number
      this.#queues[this.#lowest] = []
      this.#taken[this.#lowest] = 0
    }
    return undefined
  }
}
