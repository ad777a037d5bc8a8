import { nearest, safeText } from '../../text/index.ts'
import type { World } from '../world.ts'

/** More than these are not named. */
const mostNamed = 20

/** Says that none of the conversations is with a scenario or by a person, what may be meant, and whom or what there is. */
export function notThere(
  what: 'scenario' | 'trainee',
  word: string,
  there: ReadonlySet<string>,
  { say }: World,
): string {
  const near = nearest(word, [...there])
  const known = [...there].sort()
  return say(`report.no-${what}`, {
    word: safeText(word),
    near: near === null ? '' : safeText(near),
    isNear: near === null ? 'no' : 'yes',
    known: known.slice(0, mostNamed).map(safeText).join(', '),
    more: Math.max(0, known.length - mostNamed),
  })
}
