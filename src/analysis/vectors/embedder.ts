/** What a sentence means, as the encoder sees it: 512 numbers, together of length 1; all zero where there are no words. */
export type Vector = Float32Array

/** Turns sentences into vectors: near ones mean alike. */
export interface Embedder {
  /**
   * Returns the vector of each text, in order. Each text is embedded once: asking again costs nothing.
   * @throws Error where the encoder cannot be loaded.
   */
  embed(texts: readonly string[]): Promise<readonly Vector[]>
}

/** How many numbers a vector has. */
export const dimensions = 512

/** How alike two vectors are: their cosine, -1 to 1. */
export function likeness(one: Vector, other: Vector): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

/** The mean of vectors; all zero where there are none. */
export function meanOf(vectors: readonly Vector[]): Vector {
  const sum = new Float32Array(dimensions)
  for (const vector of vectors)
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0) / vectors.length
  return sum
}
