import type { Say } from '../language/index.ts'
import { partIds } from './weights.ts'

/** Returns the title of a part of a score, with the person's name; the id itself where the part is not known. */
export function partTitle(id: string, name: string, say: Say): string {
  const known = partIds.find((each) => each === id)
  return known === undefined ? id : say(`scoring.part.${known}`, { name })
}
