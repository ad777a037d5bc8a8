import type { Size } from './row.ts'

/** The smallest terminal on which everything finds its place. */
export const smallest: Size = { columns: 60, rows: 20 }

/** Columns left free at the right edge, since terminals disagree about the width of Thai, Khmer, Burmese and emoji. */
const spare = 2
const widestText = 100

/** Tells whether everything finds its place. */
export function isLargeEnough(size: Size): boolean {
  return size.columns >= smallest.columns && size.rows >= smallest.rows
}

/** Returns the columns that may be written. */
export function usableColumns(size: Size): number {
  return Math.max(1, size.columns - spare)
}

/** Returns the columns of running text: no wider than reads well. */
export function textColumns(size: Size): number {
  return Math.min(usableColumns(size), widestText)
}
