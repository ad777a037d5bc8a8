import {
  type ConversationFigures,
  familyIds,
  type TraineeFigures,
  type TraineeSeries,
} from '../../../report/index.ts'
import { labelName } from '../../../scoring/index.ts'
import { trendChart } from '../charts/trend-chart.ts'
import { type Html, html, isolated } from '../html.ts'
import { conversationTable, type LinkTo } from './conversation-table.ts'
import type { Tools } from './figure.ts'
import { dueColumns } from './group-figures.ts'
import { modeName } from './group-section.ts'
import { table } from './table.ts'

/** What the section of one trainee is made from. */
export interface ShownTrainee {
  readonly figures: TraineeFigures
  /** Theirs, in the order in which they were held. */
  readonly conversations: readonly ConversationFigures[]
  readonly isOpen: boolean
  readonly linkTo: LinkTo
}

/** Returns one trainee, foldable: how their scores went, what was due, and each conversation. Nobody is compared with anybody. */
export function traineeSection(shown: ShownTrainee, tools: Tools): Html {
  const { figures, conversations, isOpen, linkTo } = shown
  const { say } = tools
  const { trainee, ended, series, families, due } = figures
  const { called, group } = trainee
  const shares = familyIds.map((family) =>
    say('report-page.family-share', {
      family: say(`scoring.family.${family}`),
      share: Math.round(100 * families[family].share),
    }),
  )
  return html`<details class="trainee"${isOpen ? { html: ' open' } : null}><summary><h3>${isolated(called)}</h3>${group === null ? null : html` <span>${isolated(group)}</span>`} <span>${say('report-page.held', { conversations: conversations.length, ended })}</span></summary>
${
  series.length === 0
    ? null
    : html`<div class="trends">${series.map((each) => trend(each, tools))}</div>
`
}<p>${say('report-page.families', { shares: shares.join(', ') })}</p>
${conversationTable(conversations, called, linkTo, say)}${
  due.length === 0
    ? null
    : html`<details><summary>${say('report.due')}<span class="unseen">: ${called}</span></summary>
${table(
  {
    caption: say('report.due'),
    columns: dueColumns(say),
    rows: due.map(({ label, due: all, met, late, missed }) => [
      labelName(label, say),
      all,
      met,
      late,
      missed,
    ]),
  },
  say('report-page.figure-of', { title: say('report.due'), about: called }),
)}</details>
`
}</details>
`
}

function trend({ scenario, mode, scores }: TraineeSeries, { draw, say }: Tools): Html {
  const numbers = scores.map(({ score }) => score)
  const name = say('report.series', { scenario: scenario.title, mode: modeName(mode, say) })
  if (numbers.length === 0)
    return html`<p>${say('report-page.trend-none', { name })}</p>
`
  const words = say('report-page.trend', { name, scores: numbers.join(', '), count: numbers.length })
  return html`<div><p>${words}</p>${numbers.length < 2 ? null : draw(trendChart(numbers, words))}</div>
`
}
