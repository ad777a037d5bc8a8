import stringWidth from 'string-width'
import type { TraineeFigures, TraineeSeries } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { levelsOf } from './bars.ts'
import { fitted } from './fitted.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { reportFigure } from './report-figure.ts'
import { tableLines } from './table.ts'

/** With fewer columns than these only the latest score is shown. */
const wide = 78
const longestName = 24
/** The latest scores that a course shows. */
const latest = 12

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
  const isWide = width >= wide
  const columns = isWide
    ? (['held', 'ended', 'latest', 'median', 'change', 'course'] as const)
    : (['ended', 'latest', 'course'] as const)
  const names = trainees.map(({ trainee }) => stringWidth(safeText(trainee.called)))
  const nameWidth = Math.min(
    isWide ? longestName : 14,
    Math.max(stringWidth(say('report.trainee.who')), ...names),
  )
  const series = trainees.flatMap((trainee) => trainee.series)
  const whatWidth = Math.min(
    22,
    Math.max(...series.map((each) => stringWidth(safeText(nameOf(each, paper))))),
  )
  const first = (who: string, what: string) => `${fitted(who, nameWidth)}  ${fitted(what, whatWidth)}`
  const head = [first(say('report.trainee.who'), ''), ...columns.map((id) => say(`report.trainee.${id}`))]
  const rows = trainees.flatMap(({ trainee, series: own }) =>
    own.map((each, at) => [
      first(at === 0 ? trainee.called : '', nameOf(each, paper)),
      ...columns.map((id) => cell(id, each)),
    ]),
  )
  const [top = '', ...others] = tableLines([head, ...rows])
  return [theme.title(top), ...others]
}

function nameOf({ scenario, mode }: TraineeSeries, { say }: Paper): string {
  return say('report.series', { scenario: scenario.id, mode: say(`screen.mode.${mode}`) })
}

function cell(
  id: 'held' | 'ended' | 'latest' | 'median' | 'change' | 'course',
  { held, scores, latest: last, median, change }: TraineeSeries,
): string {
  const figure = (value: number | null) => (value === null ? '–' : reportFigure(value))
  switch (id) {
    case 'held':
      return String(held)
    case 'ended':
      return String(scores.length)
    case 'latest':
      return figure(last)
    case 'median':
      return figure(median)
    case 'change':
      return change === null ? '' : `${change > 0 ? '+' : ''}${reportFigure(change)}`
    case 'course':
      return levelsOf(scores.slice(-latest).map(({ score }) => score / 100))
  }
}
