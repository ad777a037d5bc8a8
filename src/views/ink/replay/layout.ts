import { usableColumns } from '../measure.ts'
import type { Size } from '../row.ts'

/** From this many columns on the panel stands beside the talk, else below it. */
const wideColumns = 96

/** The talk is no wider than reads well. */
const widestTalk = 100

/** The columns between talk and panel where they stand side by side. */
export const gap = 3

/** Where everything stands: how many columns and rows the parts have. */
export interface Layout {
  readonly wide: boolean
  readonly columns: number
  readonly talk: { readonly width: number; readonly height: number }
  readonly panel: { readonly width: number; readonly height: number }
  readonly strip: 2 | 3
}

/** Returns the layout for a terminal; `line` is the rows of the line at the bottom, `share` what of the rest the panel takes where it stands below. */
export function layoutOf(size: Size, line: number, share: number): Layout {
  const columns = usableColumns(size)
  const strip = size.rows < 20 ? 2 : 3
  // A title, two lines across, and the keys.
  const body = Math.max(3, size.rows - 4 - strip - line)
  if (columns < wideColumns) {
    const panel = Math.max(1, Math.floor((body - 1) * share))
    return {
      wide: false,
      columns,
      talk: { width: columns, height: body - 1 - panel },
      panel: { width: columns, height: panel },
      strip,
    }
  }
  const talk = Math.min(widestTalk, columns - gap - Math.min(70, Math.floor(columns * 0.42)))
  return {
    wide: true,
    columns,
    talk: { width: talk, height: body },
    panel: { width: columns - gap - talk, height: body },
    strip,
  }
}
