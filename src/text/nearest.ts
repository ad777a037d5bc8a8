import { distance } from 'fastest-levenshtein'

/**
 * Returns the candidate nearest to a word, or null where none is near (a third of its letters differ, at least two
 * allowed). Of two equally near the one that begins alike for longer is meant.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const asked = word.toLowerCase()
  const most = Math.max(2, Math.floor(word.length / 3))
  const ranked = [...candidates]
    .map((candidate) => ({
      candidate,
      apart: distance(asked, candidate.toLowerCase()),
      alike: alike(asked, candidate),
    }))
    .filter(({ apart }) => apart <= most)
    .sort((one, other) => one.apart - other.apart || other.alike - one.alike)
  return ranked[0]?.candidate ?? null
}

function alike(one: string, other: string): number {
  let count = 0
  while (count < one.length && one[count] === other[count]) count++
  return count
}
