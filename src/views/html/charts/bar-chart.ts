import type { Chart, Plot } from './drawing.ts'

/** How a piece of a bar looks, by what it means; told apart without colour by how full it is. */
export interface Piece {
  readonly value: number
  /** A colour of the page, by its name there: "care". */
  readonly tone: string
  readonly fill: 'full' | 'pale' | 'empty'
}

/** One bar: what it is called, its pieces one after another, and the words behind it. */
export interface Bar {
  readonly label: string
  readonly pieces: readonly Piece[]
  readonly words: string
}

/** What bars are drawn in. `most` is where the longest bar could end. */
export interface BarChart {
  readonly bars: readonly Bar[]
  readonly most: number
  readonly summary: string
  /** Whether the labels are sentences, which stand above their bars rather than before them. */
  readonly long?: boolean
}

const width = 340

/** What is left before the bars for short labels. */
const before = 152

/** How long a line above a bar is, in characters, and how high in pixels. */
const lineLength = 48
const lineHeight = 13
const mostLines = 3

/** Lines break between words, so that they hold a little less than they could. */
function linesOf(characters: number): number {
  return Math.max(1, Math.min(mostLines, Math.ceil(characters / (lineLength - 3))))
}

/** Returns bars below one another, each with its label and its words. */
export function barChart({ bars, most, summary, long = false }: BarChart): Chart {
  const lines = linesOf(Math.max(0, ...bars.map(({ label }) => label.length)))
  const above = long ? lines * lineHeight + 2 : 0
  const band = long ? above + 22 : 20
  const left = long ? 0 : before
  const right = 62
  const rows = bars.map((bar, row) => ({ row, ...bar, end: sum(bar.pieces.map(({ value }) => value)) }))
  return {
    width,
    height: Math.max(1, bars.length) * band + 4,
    summary,
    options: (plot) => ({
      margin: 2,
      marginLeft: left,
      marginRight: right,
      axis: null,
      x: { domain: [0, Math.max(most, Number.MIN_VALUE)] },
      y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0 },
      marks: [
        ...(['full', 'pale', 'empty'] as const).flatMap((fill) => pieceMarks(rows, fill, above, plot)),
        plot.ruleX([0], { strokeOpacity: 0.6 }),
        labelMark(rows, above, plot),
        plot.text(rows, {
          x: 'end',
          y: 'row',
          text: 'words',
          textAnchor: 'start',
          dx: 5,
          dy: above / 2,
        }),
      ],
    }),
  }
}

interface Row extends Bar {
  readonly row: number
  readonly end: number
}

function pieceMarks(rows: readonly Row[], fill: Piece['fill'], above: number, plot: Plot) {
  const pieces = rows.flatMap(({ row, pieces: all }) =>
    all.flatMap((piece, index) => {
      const from = sum(all.slice(0, index).map(({ value }) => value))
      return piece.fill === fill && piece.value > 0
        ? [{ row, from, to: from + piece.value, tone: `var(--${piece.tone})` }]
        : []
    }),
  )
  if (pieces.length === 0) return []
  const place = { x1: 'from', x2: 'to', y: 'row', insetTop: above + 4, insetBottom: above > 0 ? 6 : 4 }
  // What is pale is told from the page by its outline.
  const outline = fill === 'pale' ? { stroke: 'tone', insetRight: 0.5 } : {}
  return fill === 'empty'
    ? [plot.barX(pieces, { ...place, fill: 'none', stroke: 'tone', insetLeft: 0.5, insetRight: 0.5 })]
    : [plot.barX(pieces, { ...place, ...outline, fill: 'tone', fillOpacity: fill === 'pale' ? 0.4 : 1 })]
}

/** Where nothing is left above the bars, labels stand before them. */
function labelMark(rows: readonly Row[], above: number, plot: Plot) {
  const shared = { y: 'row', frameAnchor: 'left' } as const
  if (above === 0)
    return plot.text(rows, {
      ...shared,
      text: 'label',
      textAnchor: 'end',
      dx: -6,
      lineWidth: (before - 8) / 11,
      textOverflow: 'ellipsis',
    })
  // The whole of it stands in the table beside the chart.
  const cut = ({ label }: Row) =>
    label.length > mostLines * lineLength ? `${label.slice(0, mostLines * lineLength - 4).trimEnd()}…` : label
  return plot.text(rows, {
    ...shared,
    text: cut,
    textAnchor: 'start',
    lineAnchor: 'bottom',
    lineWidth: lineLength * 0.58,
    dy: above / 2 - 11,
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
