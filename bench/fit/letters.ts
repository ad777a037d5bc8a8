import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** What readers made of one reply (docs/fit.md). */
export interface Letters {
  /** The two readers' letters: F fits, P passable, M misfit. */
  readonly read: readonly string[]
  /** Whether it fits, of a reader without that page. */
  readonly fits: boolean
}

/** Returns what readers made of replies, by `keyOf` their turn. */
export function readLetters(path: string): ReadonlyMap<string, Letters> {
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true })
  return new Map(
    rows.map(({ transcript = '', turn = '', first = '', second = '', fits = '' }) => [
      keyOf(transcript, turn),
      { read: [first, second], fits: fits === 'yes' },
    ]),
  )
}

/** How a turn is found among the letters. */
export function keyOf(transcript: string, turn: number | string): string {
  return `${transcript} ${turn}`
}

/** How replies did, as shares of 1. */
export interface Fit {
  readonly replies: number
  readonly fit: number
  readonly noMisfit: number
  /** What the reader without the page called fitting. */
  readonly fits: number
}

/** Returns how replies did, from their letters. */
export function fitOf(all: readonly Letters[]): Fit {
  const letters = all.flatMap(({ read }) => read)
  const share = (some: number, of: number) => (of === 0 ? Number.NaN : some / of)
  return {
    replies: all.length,
    fit: share(letters.filter((letter) => letter === 'F').length, letters.length),
    noMisfit: share(letters.filter((letter) => letter !== 'M').length, letters.length),
    fits: share(all.filter(({ fits }) => fits).length, all.length),
  }
}
