import { createHash } from 'node:crypto'

/** Returns a number in [0, 1) made from a text: chance that comes out the same each time. */
export function partOfOne(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32
}
