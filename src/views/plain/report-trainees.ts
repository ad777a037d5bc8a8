import stringWidth from 'string-width'
import type { TraineeFigures, TraineeSeries } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { levelsOf } from './bars.ts'
import { fitted } from './fitted.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { reportFigure } from './report-figure.ts'

type Column = 'ended' | 'latest' | 'median' | 'change' | 'course'

/** What is shown of a series from so many columns of paper on, and how many scores its course shows at most. */
const layouts: readonly {
  readonly from: number
  readonly columns: readonly Column[]
  readonly scores: number
}[] = [
  { from: 100, columns: ['ended', 'latest', 'median', 'change', 'course'], scores: 12 },
  { from: 74, columns: ['ended', 'latest', 'median', 'change', 'course'], scores: 8 },
  { from: 56, columns: ['latest', 'course'], scores: 6 },
  { from: 0, columns: ['latest'], scores: 0 },
]
const widestWhat = 22
const narrowestWho = 6

/** Returns each trainee's scores over time as lines, a row for each scenario and mode; by group where there are groups. */
export function traineeLines(trainees: readonly TraineeFigures[], paper: Paper): readonly string[] {
  const groups = Map.groupBy(trainees, ({ trainee }) => trainee.group ?? '')
  return [...groups].flatMap(([group, own]) => [
    ...(group === '' ? [] : flow([paper.say('report.group-of', { group })], paper)),
    ...table(own, paper),
  ])
}

function table(trainees: readonly TraineeFigures[], paper: Paper): readonly string[] {
  const { say, theme, width } = paper
  const layout = layouts.find(({ from }) => width >= from)
  const columns = layout?.columns ?? []
  const rows = [
    { who: say('report.trainee.who'), what: '', cells: columns.map((id) => say(`report.trainee.${id}`)) },
    ...trainees.flatMap(({ trainee, series }) =>
      series.map((each, at) => ({
        who: at === 0 ? trainee.called : '',
        what: nameOf(each, paper),
        cells: columns.map((id) => cell(id, each, layout?.scores ?? 0, paper)),
      })),
    ),
  ]
  const widest = (texts: readonly string[]) => Math.max(...texts.map((each) => stringWidth(safeText(each))))
  const widths = columns.map((_, at) => widest(rows.map(({ cells }) => cells[at] ?? '')))
  const what = Math.min(widestWhat, widest(rows.map((row) => row.what)))
  const taken = what + 2 + widths.reduce((sum, each) => sum + 2 + each, 0)
  const who = Math.min(widest(rows.map((row) => row.who)), Math.max(narrowestWho, width - taken))
  const [head = '', ...others] = rows.map((row) => {
    const cells = row.cells.map((each, at) => `  ${each.padStart(widths[at] ?? 0)}`)
    return `${fitted(row.who, who)}  ${fitted(row.what, what)}${cells.join('')}`.trimEnd()
  })
  return [theme.title(head), ...others]
}

function nameOf({ scenario, mode }: TraineeSeries, { say }: Paper): string {
  return say('report.series', { scenario: scenario.id, mode: say(`screen.mode.${mode}`) })
}

function cell(
  id: Column,
  { held, scores, latest, median, change }: TraineeSeries,
  shown: number,
  { say }: Paper,
): string {
  const figure = (value: number | null) => (value === null ? '–' : reportFigure(value))
  switch (id) {
    case 'ended':
      return say('report.trainee.of', { ended: scores.length, held })
    case 'latest':
      return figure(latest)
    case 'median':
      return figure(median)
    case 'change':
      return change === null ? '' : `${change > 0 ? '+' : ''}${reportFigure(change)}`
    case 'course':
      return levelsOf(scores.slice(-shown).map(({ score }) => score / 100))
  }
}
