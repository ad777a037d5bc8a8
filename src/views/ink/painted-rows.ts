import wrapAnsi from 'wrap-ansi'
import { columnsOf } from './grapheme.ts'
import { type Row, row } from './row.ts'

/** Returns rows of lines that carry their look already; a line that is too long goes on in the next row. */
export function paintedRows(lines: readonly string[], columns: number): readonly Row[] {
  return lines
    .flatMap((line) => line.split('\n'))
    .flatMap((line) =>
      columnsOf(line) <= columns ? [line] : wrapAnsi(line, columns, { hard: true, trim: false }).split('\n'),
    )
    .map((line) => row(line, 'painted'))
}
