import { safeText } from '../../text/index.ts'
import { truncate } from './grapheme.ts'
import { type Row, row } from './row.ts'
import { wrapPieces } from './wrap.ts'

/** A line of a code frame: it keeps its place on the screen, and what does not fit is cut off. */
const frame = /^ {3} *\d* \| /

/** Returns a report of problems, as `check` words them, as rows. */
export function problemRows(report: string, width: number): readonly Row[] {
  return report.split('\n').flatMap((line) => {
    const text = safeText(line)
    if (frame.test(line)) return [row(truncate(text, width), 'quiet')]
    const isHead = /^\S+:\d+:\d+ {2}/.test(line)
    return wrapPieces(row(text, isHead ? 'heading' : 'plain'), width)
  })
}
