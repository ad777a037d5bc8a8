import { foldName } from '../home/index.ts'
import type { ReadRoster } from './read-roster.ts'

/**
 * Returns a roster's bytes without the rows of somebody: the one of the code, and what is left out of the class for a mistake and has the
 * name. All others stay byte for byte.
 */
export function withoutRows(
  bytes: Uint8Array,
  { roster, leftOut }: ReadRoster,
  { code, names }: { readonly code: string | null; readonly names: ReadonlySet<string> },
): Uint8Array {
  const own = roster.filter((person) => code !== null && foldName(person.code) === foldName(code))
  const broken = leftOut.filter(({ cells }) => cells.some((cell) => names.has(foldName(cell))))
  const spans = [...own, ...broken].map(({ span }) => span).sort((one, other) => one.start - other.start)
  const kept = new Uint8Array(bytes.length - spans.reduce((sum, { start, end }) => sum + end - start, 0))
  let [from, to] = [0, 0]
  for (const { start, end } of [...spans, { start: bytes.length, end: bytes.length }]) {
    kept.set(bytes.subarray(from, start), to)
    to += start - from
    from = end
  }
  return kept
}
