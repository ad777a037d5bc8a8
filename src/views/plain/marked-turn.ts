import stringWidth from 'string-width'
import type { Analysis, Range } from '../../analysis/index.ts'
import { safeText } from '../../text/index.ts'
import { flagMark, hitMark } from './label-words.ts'
import type { Paper } from './paper.ts'
import type { Style } from './theme.ts'

interface Cell {
  readonly text: string
  readonly width: number
  readonly hit: boolean
  readonly flag: boolean
}

/**
 * Returns a turn as lines, with lines of marks under them where there are any: "+" under words that a technique, a
 * safeguard or partnership stands on, and "!" under words that a flag stands on. Wrapped between words; no grapheme is split.
 */
export function markedTurnLines(
  analysis: Analysis,
  text: string,
  paper: Paper,
  indent = '  ',
): readonly string[] {
  const { hit, flag } = paper.theme
  const width = Math.max(12, paper.width - indent.length)
  return rows(cells(analysis, text), width).flatMap((row) => {
    const words = row.map((cell) => cell.text).join('')
    const marks = (mark: string, style: Style, isMarked: (cell: Cell) => boolean) => {
      const line = row.map((cell) => (isMarked(cell) ? mark : ' ').repeat(cell.width)).join('')
      return line.trim() === '' ? [] : [indent + style(line.trimEnd())]
    }
    return [
      (indent + words).trimEnd(),
      ...marks(hitMark, hit, (cell) => cell.hit),
      ...marks(flagMark, flag, (cell) => cell.flag),
    ]
  })
}

function cells(analysis: Analysis, text: string): readonly Cell[] {
  const flags = analysis.flags.flatMap((flag) => flag.evidence)
  const hits = [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership].flatMap(
    (label) => label.evidence,
  )
  const within = (ranges: readonly Range[], at: number) =>
    ranges.some(([start, end]) => start <= at && at < end)
  // Safe text keeps the length, so that offsets hold.
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(safeText(text))
  return [...graphemes].map(({ segment, index }) => ({
    text: segment,
    width: stringWidth(segment),
    hit: within(hits, index),
    flag: within(flags, index),
  }))
}

function rows(all: readonly Cell[], width: number): readonly (readonly Cell[])[] {
  const done: (readonly Cell[])[] = []
  let row: Cell[] = []
  const used = () => row.reduce((sum, cell) => sum + cell.width, 0)
  for (const cell of all) {
    if (cell.text === '\n') {
      done.push(row)
      row = []
      continue
    }
    if (used() + cell.width > width) {
      const space = row.findLastIndex((each) => each.text === ' ')
      const carried = space === -1 || cell.text === ' ' ? [] : row.slice(space + 1)
      done.push(row.slice(0, row.length - carried.length))
      row = carried
      if (cell.text === ' ') continue
    }
    row.push(cell)
  }
  return [...done, row]
}
