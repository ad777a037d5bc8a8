/** Sentences of turns as a learner takes them; typed arrays over shared memory, so that threads can work on them. */
export interface Table {
  /** Sentence by sentence, where its names begin in `names`; one more than there are sentences. */
  readonly starts: Int32Array
  /** Numbers of the names that each sentence has. */
  readonly names: Int32Array
  /** The numbers of each sentence, one row after another. */
  readonly numbers: Float32Array
  /** Which turn each sentence belongs to; the sentences of a turn stand together. */
  readonly turns: Int32Array
  /** How many names there are in all. */
  readonly vocabulary: number
  /** How many numbers a sentence has; the last is always 1. */
  readonly width: number
}

/** What is known of a turn: how much a mistake about it costs, 0 for turns to be left out, and whether the label is there. */
export interface Answers {
  readonly costs: Float32Array
  readonly present: Uint8Array
}

/** How strongly weights are held near nothing. */
const restraint = 2
const steps = 40
const memory = 8

/**
 * Returns the weights (names first, then numbers) of a logistic regression over sentences in which a turn carries the label if any of its
 * sentences does (noisy or), fitted by limited-memory BFGS (Nocedal 1980). The same table and answers give the same weights.
 */
export function fitWeights(table: Table, answers: Answers): Float64Array {
  const size = table.vocabulary + table.width
  let weights = new Float64Array(size)
  // A label is rare until shown otherwise.
  weights[size - 1] = -3
  let { loss, slope } = measure(table, answers, weights)
  const moves: { readonly move: Float64Array; readonly turn: Float64Array; readonly inverse: number }[] = []
  for (let step = 0; step < steps; step += 1) {
    const direction = downhill(slope, moves)
    const along = dot(direction, slope)
    let stride = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1
    let next = advance(weights, direction, stride)
    let measured = measure(table, answers, next)
    for (let tries = 0; tries < 12 && measured.loss > loss + 1e-4 * stride * along; tries += 1) {
      stride /= 2
      next = advance(weights, direction, stride)
      measured = measure(table, answers, next)
    }
    if (!(measured.loss < loss)) break
    const move = minus(next, weights)
    const turn = minus(measured.slope, slope)
    const product = dot(move, turn)
    if (product > 1e-10) moves.push({ move, turn, inverse: 1 / product })
    if (moves.length > memory) moves.shift()
    const settled = loss - measured.loss < 1e-5 * Math.abs(loss)
    weights = next
    loss = measured.loss
    slope = measured.slope
    if (settled) break
  }
  return weights
}

/** Returns what a sentence weighs: the log odds that it carries the label. */
export function oddsOf(table: Table, row: number, weights: Float64Array): number {
  let sum = 0
  const { starts, names, numbers, vocabulary, width } = table
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) sum += weights[names[at] ?? 0] ?? 0
  return sum + product(numbers, row * width, weights, vocabulary, width)
}

/**
 * Returns the sum of the products of `length` numbers of two arrays, from a place in each. Here most of the time goes: four sums at once, and
 * no check for a place outside (`as number`), make it three times as fast.
 */
function product(
  one: Float32Array,
  from: number,
  other: Float64Array,
  start: number,
  length: number,
): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  let at = 0
  for (; at + 3 < length; at += 4) {
    a += (one[from + at] as number) * (other[start + at] as number)
    b += (one[from + at + 1] as number) * (other[start + at + 1] as number)
    c += (one[from + at + 2] as number) * (other[start + at + 2] as number)
    d += (one[from + at + 3] as number) * (other[start + at + 3] as number)
  }
  for (; at < length; at += 1) a += (one[from + at] as number) * (other[start + at] as number)
  return a + b + (c + d)
}

/** Returns the log odds that a turn carries a label, from those of its sentences. */
export function anyOf(odds: readonly number[]): number {
  const none = odds.reduce((sum, one) => sum - softplus(one), 0)
  // log(P / (1 - P)) with log(1 - P) = none.
  return Math.log(-Math.expm1(Math.min(none, -1e-9))) - none
}

function measure(table: Table, answers: Answers, weights: Float64Array) {
  const { starts, names, numbers, turns, vocabulary, width } = table
  const rows = turns.length
  const slope = new Float64Array(weights.length)
  let loss = 0
  const last = weights.length - 1
  for (let at = 0; at < last; at += 1) {
    const weight = weights[at] ?? 0
    loss += (restraint / 2) * weight * weight
    slope[at] = restraint * weight
  }
  const odds = new Float64Array(rows)
  let row = 0
  while (row < rows) {
    const turn = turns[row] ?? 0
    let end = row
    while (end < rows && turns[end] === turn) end += 1
    const cost = answers.costs[turn] ?? 0
    if (cost > 0) {
      let none = 0
      for (let at = row; at < end; at += 1) {
        const one = oddsOf(table, at, weights)
        odds[at] = one
        none -= softplus(one)
      }
      const here = answers.present[turn] === 1
      const miss = Math.min(none, -1e-9)
      loss += cost * (here ? -Math.log(-Math.expm1(miss)) : -none)
      const pull = cost * (here ? -1 / Math.expm1(-miss) : 1)
      for (let at = row; at < end; at += 1) {
        const push = pull * sigmoid(odds[at] ?? 0)
        for (let name = starts[at] ?? 0; name < (starts[at + 1] ?? 0); name += 1) {
          const index = names[name] ?? 0
          slope[index] = (slope[index] ?? 0) + push
        }
        pushAll(slope, vocabulary, push, numbers, at * width, width)
      }
    }
    row = end
  }
  return { loss, slope }
}

/** Adds `times` a row of numbers to a stretch of sums. */
function pushAll(
  sums: Float64Array,
  start: number,
  times: number,
  numbers: Float32Array,
  from: number,
  length: number,
): void {
  for (let at = 0; at < length; at += 1)
    sums[start + at] = (sums[start + at] as number) + times * (numbers[from + at] as number)
}

function downhill(
  slope: Float64Array,
  moves: readonly { readonly move: Float64Array; readonly turn: Float64Array; readonly inverse: number }[],
): Float64Array {
  const direction = slope.slice()
  const shares: number[] = []
  for (const { move, turn, inverse } of moves.toReversed()) {
    const share = inverse * dot(move, direction)
    shares.push(share)
    add(direction, turn, -share)
  }
  const latest = moves.at(-1)
  if (latest !== undefined) {
    const factor = 1 / (latest.inverse * dot(latest.turn, latest.turn))
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * factor
  }
  for (const { move, turn, inverse } of moves)
    add(direction, move, (shares.pop() ?? 0) - inverse * dot(turn, direction))
  for (let at = 0; at < direction.length; at += 1) direction[at] = -(direction[at] ?? 0)
  return direction
}

function add(sum: Float64Array, other: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (other[at] ?? 0)
}

function advance(from: Float64Array, direction: Float64Array, stride: number): Float64Array<ArrayBuffer> {
  const there = Float64Array.from(from)
  add(there, direction, stride)
  return there
}

function minus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value - (other[at] ?? 0))
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function softplus(value: number): number {
  return value > 30 ? value : Math.log1p(Math.exp(value))
}

/** The probability that log odds stand for. */
export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
