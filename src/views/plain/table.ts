import stringWidth from 'string-width'
import { safeText } from '../../text/index.ts'
import type { Paper } from './paper.ts'

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

/** Returns rows as a table; where it is too wide its columns after the first are dealt out evenly to as many tables as it takes, one below the other. */
export function tablesWithin(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const columns = (rows[0]?.length ?? 1) - 1
  for (let tables = 1; tables <= columns; tables++) {
    const size = Math.ceil(columns / tables)
    const parts = Array.from({ length: Math.ceil(columns / size) }, (_, part) =>
      tableLines(rows.map((row) => [row[0] ?? '', ...row.slice(1 + part * size, 1 + (part + 1) * size)])),
    )
    const fits = parts.every((lines) => lines.every((line) => stringWidth(line) <= width))
    if (fits || size === 1) return parts.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
  }
  return tableLines(rows)
}

/** Returns rows, the first of which is the head, as `tablesWithin` does, with the head as a title. */
export function headedTables(
  rows: readonly (readonly string[])[],
  { theme, width }: Paper,
): readonly string[] {
  return tablesWithin(rows, width).map((line, at, lines) =>
    at === 0 || lines[at - 1] === '' ? theme.title(line) : line,
  )
}
