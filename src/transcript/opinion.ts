import type { Review } from '../record/index.ts'

/**
 * Returns whether a reviewer holds that a label is there at a turn, where the scorer does or does not have it (`scored`); null where they
 * have not said. On a turn they are done with they accept what they did not touch or, where they were blind, it is not there.
 */
export function opinionOf(
  { header, turns }: Review,
  turn: number,
  label: string,
  scored: boolean,
): boolean | null {
  const said = turns.get(turn)
  switch (said?.labels.get(label)) {
    case 'present':
      return true
    case 'absent':
      return false
    case 'confirmed':
      return scored
    case undefined:
      return said?.judged === true ? scored && !header.blind : null
  }
}
