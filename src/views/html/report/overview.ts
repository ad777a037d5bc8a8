import type { Say } from '../../../language/index.ts'
import type { ClassReport } from '../../../report/index.ts'
import { type Html, html } from '../html.ts'
import { tenths } from './group-figures.ts'
import { groupTitle } from './group-section.ts'
import { table } from './table.ts'

/** Returns the head of a report: how many, from when to when, what the figures do not say, and the way to each part. */
export function overview(report: ClassReport, canRead: boolean, say: Say): Html {
  const { figures, limits, leftOut, hearken } = report
  const { groups, conversations, trainees } = figures
  const links = [
    ...groups.map((group, index) => [`group-${index + 1}`, groupTitle(group, say)] as const),
    ['trainees', say('report.trainees')] as const,
    ...(canRead ? [['transcripts', say('report-page.transcripts')] as const] : []),
  ]
  const isWhole = Object.values(leftOut).every((count) => count === 0)
  return html`<header>
<h1>${say('report-page.title', { trainees: trainees.length })}</h1>
<p>${headline(report, say)}</p>
<p class="remark">${say('report-page.made', { hearken })}</p>
${
  isWhole
    ? null
    : html`<p>${say('report.left-out', { ...leftOut })}</p>
`
}<nav aria-label="${say('report-page.contents')}"><ul>
${links.map(
  ([id, words]) => html`<li><a href="#${id}">${words}</a></li>
`,
)}</ul></nav>
</header>
<main id="main">
<section class="limits">
<h2>${say('report.limits')}</h2>
<ul>
${limits.map(
  (limit) => html`<li>${limit}</li>
`,
)}</ul>
</section>
${
  conversations.length === 0 || trainees.length === 0
    ? html`<p>${say('report-page.nobody')}</p>
`
    : groupsTable(report, say)
}`
}

function headline({ figures: { conversations, trainees } }: ClassReport, say: Say): string {
  const [first = '', last = ''] = [conversations[0], conversations.at(-1)].map((each) =>
    (each?.started ?? '').slice(0, 10),
  )
  const counts = { conversations: conversations.length, trainees: trainees.length, first, last }
  return first === last ? say('report.head-day', counts) : say('report.head', counts)
}

function groupsTable({ figures: { groups } }: ClassReport, say: Say): Html {
  const title = say('report-page.glance')
  return html`<section>
<h2>${title}</h2>
${table(
  {
    caption: say('report-page.glance-how'),
    columns: [
      say('report-page.scenario'),
      say('report-page.conversations'),
      say('report-page.people'),
      say('report-page.ended'),
      say('report-page.middle'),
      say('report-page.half'),
    ],
    rows: groups.map((group, index) => {
      const { conversations, trainees, ended, scores } = group
      const spread = scores.spread === null ? null : tenths(scores.spread)
      return [
        html`<a href="#group-${index + 1}">${groupTitle(group, say)}</a>`,
        conversations,
        trainees,
        ended,
        spread?.median ?? say('report-page.none'),
        spread === null
          ? say('report-page.none')
          : say('report-page.from-to', { from: spread.lower, to: spread.upper }),
      ]
    }),
  },
  title,
)}</section>
`
}
