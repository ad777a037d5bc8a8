import { createHash } from 'node:crypto'
import type { Topic } from '../analysis.ts'
import { readSentences } from '../reading/read-sentences.ts'
import type { Sentence } from '../reading/sentence.ts'
import { dimensions, meanOf, type Vector } from '../vectors/embedder.ts'

/**
 * A space in which sentences about one topic lie close and those about different ones apart: vectors less what all examples share, and
 * drawn together in the directions in which the examples of one topic differ (linear discriminant analysis, Fisher 1936).
 */
export interface TopicSpace {
  readonly centre: Float32Array
  /** Lower triangle, row by row, of the Cholesky factor of the spread within topics. */
  readonly spread: Float32Array
  /** The examples in that space, of length 1, in the order of topics and of their examples: whole numbers, each to be taken times its example's scale. */
  readonly points: Int8Array
  readonly scales: Float32Array
}

/** How much the spread is rounded towards a ball: few examples say little about 512 directions. */
const roundness = 1
/** The largest whole number in a point. */
const largest = 127
/** After so many vectors whatever else waits is seen to. */
const breath = 32
const triangle = (dimensions * (dimensions + 1)) / 2

/** The text that stands for an example or a whole turn where it is embedded. */
export function wholeText(sentences: readonly Sentence[]): string {
  const words = sentences.map(({ plain }) => plain).join(' ')
  return sentences.at(-1)?.mark.includes('?') === true ? `${words}?` : words
}

/** The texts of all examples as they are embedded: what a space is made of, and what tells whether a kept one still fits. */
export function exampleTexts(topics: readonly Topic[]): readonly string[] {
  return topics.flatMap(({ examples }) => examples.map((text) => wholeText(readSentences(text))))
}

/** Names the space of topics: other examples, or another encoder, give another name. */
export function keyOf(topics: readonly Topic[], texts: readonly string[]): string {
  const counts = topics.map(({ examples }) => examples.length)
  return createHash('sha256')
    .update(JSON.stringify(['use-lite 1', 'topics 7', roundness, counts, texts]))
    .digest('hex')
}

/** Lets whatever else waits be seen to. */
function others(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** Makes the space of groups of vectors, one group a topic. It takes about a second, and lets a screen draw meanwhile. */
export async function makeSpace(groups: readonly (readonly Vector[])[]): Promise<TopicSpace> {
  const vectors = groups.flat()
  const centre = meanOf(vectors)
  const spread = factor(await spreadWithin(groups, vectors.length))
  const points = new Int8Array(vectors.length * dimensions)
  const scales = new Float32Array(vectors.length)
  for (const [at, vector] of vectors.entries()) {
    const placed = placeIn({ centre, spread }, vector)
    const scale = placed.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest
    if (scale > 0)
      points.set(
        placed.map((value) => Math.round(value / scale)),
        at * dimensions,
      )
    scales[at] = scale
    if (at % breath === 0) await others()
  }
  return { centre, spread, points, scales }
}

/** The cosine of a placed vector with each of so many examples. */
export function cosines(
  { points, scales }: Pick<TopicSpace, 'points' | 'scales'>,
  placed: Float32Array,
): Float32Array {
  return scales.map((scale, example) => {
    const from = example * dimensions
    let sum = 0
    for (let at = 0; at < dimensions; at += 1) sum += (placed[at] as number) * (points[from + at] as number)
    return sum * scale
  })
}

/** Places a vector in the space, at length 1. */
export function placeIn(
  { centre, spread }: Pick<TopicSpace, 'centre' | 'spread'>,
  vector: Vector,
): Float32Array {
  const placed = new Float32Array(dimensions)
  let length = 0
  for (let row = 0; row < dimensions; row += 1) {
    const start = (row * (row + 1)) / 2
    let rest = (vector[row] ?? 0) - (centre[row] ?? 0)
    for (let column = 0; column < row; column += 1)
      rest -= (spread[start + column] as number) * (placed[column] as number)
    const value = rest / (spread[start + row] ?? 1)
    placed[row] = value
    length += value * value
  }
  const scale = length === 0 ? 0 : 1 / Math.sqrt(length)
  return placed.map((value) => value * scale)
}

/** Writes a space as bytes. */
export function packSpace({ centre, spread, points, scales }: TopicSpace): Uint8Array {
  const numbers = new Float32Array([...centre, ...spread, ...scales])
  const all = new Uint8Array(numbers.byteLength + points.byteLength)
  all.set(new Uint8Array(numbers.buffer))
  all.set(new Uint8Array(points.buffer), numbers.byteLength)
  return all
}

/** How many bytes a space of so many examples takes. */
export function spaceBytes(examples: number): number {
  return 4 * (dimensions + triangle + examples) + examples * dimensions
}

/** Reads a space from bytes; undefined where they are not one of so many examples. */
export function unpackSpace(bytes: Uint8Array, examples: number): TopicSpace | undefined {
  if (bytes.byteLength !== spaceBytes(examples)) return undefined
  // A Buffer's own bytes stand somewhere in a larger one: a copy begins at 0, as numbers must.
  const { buffer } = new Uint8Array(bytes)
  const count = dimensions + triangle + examples
  const numbers = new Float32Array(buffer, 0, count)
  return {
    centre: numbers.subarray(0, dimensions),
    spread: numbers.subarray(dimensions, dimensions + triangle),
    scales: numbers.subarray(dimensions + triangle),
    points: new Int8Array(buffer, 4 * count),
  }
}

/** The spread of vectors around the middle of their own group, as a lower triangle, made rounder. */
async function spreadWithin(groups: readonly (readonly Vector[])[], count: number): Promise<Float64Array> {
  const spread = new Float64Array(triangle)
  for (const group of groups) {
    await others()
    const middle = meanOf(group)
    for (const vector of group) {
      const apart = vector.map((value, at) => value - (middle[at] ?? 0))
      for (let row = 0; row < dimensions; row += 1) {
        const start = (row * (row + 1)) / 2
        const share = (apart[row] ?? 0) / count
        for (let column = 0; column <= row; column += 1)
          spread[start + column] = (spread[start + column] as number) + share * (apart[column] as number)
      }
    }
  }
  const diagonal = (row: number) => (row * (row + 1)) / 2 + row
  let trace = 0
  for (let row = 0; row < dimensions; row += 1) trace += spread[diagonal(row)] ?? 0
  // Where no topic has two examples there is no spread: then a ball.
  const ball = trace === 0 ? 1 : (roundness * trace) / dimensions
  for (let row = 0; row < dimensions; row += 1) spread[diagonal(row)] = (spread[diagonal(row)] ?? 0) + ball
  return spread
}

/** Cholesky: the lower triangle whose product with its own transpose is the given one. */
function factor(spread: Float64Array): Float32Array {
  const lower = new Float64Array(triangle)
  for (let row = 0; row < dimensions; row += 1) {
    const start = (row * (row + 1)) / 2
    for (let column = 0; column <= row; column += 1) {
      const other = (column * (column + 1)) / 2
      let rest = spread[start + column] as number
      for (let at = 0; at < column; at += 1)
        rest -= (lower[start + at] as number) * (lower[other + at] as number)
      lower[start + column] =
        row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (lower[other + column] as number)
    }
  }
  return Float32Array.from(lower)
}
