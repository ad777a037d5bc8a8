import type { Size } from './row.ts'
import type { Screen } from './screen.ts'

/** The smallest terminal on which everything finds its place. */
const smallest: Size = { columns: 60, rows: 20 }

/** Columns left free at the right edge, since terminals disagree about the width of Thai, Khmer, Burmese and emoji. */
const spare = 2
const widestText = 100

/** The smallest terminal on which a conversation can be stepped through: nothing is typed there but a word. */
const smallestReplay: Size = { columns: 40, rows: 15 }

/** Returns the smallest terminal on which everything of a screen finds its place. */
export function smallestFor({ type }: Pick<Screen, 'type'>): Size {
  return type === 'replay' ? smallestReplay : smallest
}

/** Tells whether everything of a screen finds its place. */
export function isLargeEnough(screen: Pick<Screen, 'type'>, size: Size): boolean {
  const least = smallestFor(screen)
  return size.columns >= least.columns && size.rows >= least.rows
}

/** Returns the columns that may be written. */
export function usableColumns(size: Size): number {
  return Math.max(1, size.columns - spare)
}

/** Returns the columns of running text: no wider than reads well. */
export function textColumns(size: Size): number {
  return Math.min(usableColumns(size), widestText)
}
