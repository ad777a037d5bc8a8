import { keysRow, ruleRow, titleRow } from './bars.ts'
import { usableColumns } from './measure.ts'
import type { Frame, Row, Size } from './row.ts'
import type { Tools } from './tools.ts'

/** A page of rows under a title, longer than the screen or not. */
export interface Page {
  readonly title: string
  /** What stands at the right of the title. */
  readonly side: string
  readonly rows: readonly Row[]
  readonly keys: readonly string[]
  /** The row that must be visible and that holds the cursor; null on pages where nothing is chosen. */
  readonly marked: number | null
}

/** Returns how many rows of a page are visible. */
export function pageHeight(size: Size): number {
  return Math.max(1, size.rows - 4)
}

/** Returns the furthest a page can be scrolled. */
export function pageEnd(page: Page, size: Size): number {
  return Math.max(0, page.rows.length - pageHeight(size))
}

/** Returns the screen of a page, `scroll` rows down, or as far as its marked row needs. */
export function pageFrame(page: Page, scroll: number, size: Size, { say }: Tools): Frame {
  const columns = usableColumns(size)
  const height = pageHeight(size)
  const top = topRow(page, scroll, size)
  const shown = page.rows.slice(top, top + height)
  const below = page.rows.length - top - shown.length
  const empty: readonly Row[] = Array.from({ length: height - shown.length }, () => [])
  return {
    rows: [
      titleRow(page.title, page.side, columns),
      ruleRow(columns, top > 0 ? say('screen.more-above-page') : ''),
      ...shown,
      ...empty,
      ruleRow(columns, below > 0 ? say('screen.more-below', { rows: below }) : ''),
      keysRow(page.keys, columns),
    ],
    cursor: page.marked === null ? null : { x: 0, y: page.marked - top + 2 },
  }
}

function topRow(page: Page, scroll: number, size: Size): number {
  const height = pageHeight(size)
  const end = pageEnd(page, size)
  if (page.marked === null) return Math.min(Math.max(0, scroll), end)
  return Math.min(end, Math.max(0, page.marked - Math.floor(height / 2)))
}
