import stringWidth from 'string-width'
import { safeText } from '../../text/index.ts'

/** Returns rows as lines with their columns under one another: the first at the left, the others, which are figures, at the right. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const safe = rows.map((row) => row.map((cell) => safeText(cell)))
  const columns = Math.max(0, ...safe.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...safe.map((row) => stringWidth(row[at] ?? ''))),
  )
  return safe.map((row) =>
    row
      .map((cell, at) => {
        const space = ' '.repeat((widths[at] ?? 0) - stringWidth(cell))
        return at === 0 ? cell + space : space + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
