import stringWidth from 'string-width'
import { safeText } from '../../text/index.ts'
import { barOf } from './bars.ts'
import { fitted } from './fitted.ts'
import type { Paper } from './paper.ts'
import type { Style } from './theme.ts'

/** One row: what it is about, its figures, and a share (0–1) as a bar behind them. */
export interface BarRow {
  readonly name: string
  readonly figures: readonly string[]
  readonly share: number
  readonly style: Style
}

const widestBar = 30
const narrowestBar = 6

/** Returns rows under one another: names at the left, figures at the right of their columns, then bars. A bar only repeats what a figure says. */
export function barRows(rows: readonly BarRow[], paper: Paper, indent = '  '): readonly string[] {
  const columns = Math.max(0, ...rows.map(({ figures }) => figures.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map(({ figures }) => stringWidth(figures[at] ?? ''))),
  )
  const taken = indent.length + widths.reduce((sum, width) => sum + 2 + width, 0)
  const longest = Math.max(0, ...rows.map(({ name }) => stringWidth(safeText(name))))
  const nameWidth = Math.max(8, Math.min(longest, paper.width - taken - 2 - narrowestBar))
  const room = Math.min(widestBar, paper.width - taken - nameWidth - 2)
  return rows.map(({ name, figures, share, style }) => {
    const cells = widths.map(
      (width, at) => ' '.repeat(2 + width - stringWidth(figures[at] ?? '')) + (figures[at] ?? ''),
    )
    const bar = room < 1 ? '' : style(barOf(share, room))
    return `${indent}${fitted(name, nameWidth)}${cells.join('')}  ${bar}`.trimEnd()
  })
}
