import { type Say, selector } from '../../../language/index.ts'
import { type Html, html } from '../html.ts'
import type { PaperCase } from './case-answers.ts'
import { how, list, paragraph, section } from './parts.ts'
import type { Sheets } from './sheets.ts'

const steps = ['ask', 'give', 'hold', 'out', 'talk'] as const

/** Returns the note of whoever leads: how to go about it, how it may end, what the group may talk about. */
export function facilitatorNote({ facilitator, person, minutes, trains }: Sheets, say: Say): Html {
  const { endings, caseSheet, discussion, limits } = facilitator
  const { name } = person.persona
  return html`<section class="sheet">
<h2>${say('print.facilitator.title')}</h2>
${section(say('print.facilitator.before'), [
  paragraph(say('print.facilitator.time', { minutes, paragraphs: trains.join(', ') })),
  paragraph(say('course.care')),
  html`<ol>
${steps.map(
  (step) => html`<li>${say(`print.facilitator.step.${step}`, { name })}</li>
`,
)}</ol>
`,
])}${section(say('print.facilitator.discussion'), numbered(discussion))}${section(
  say('print.facilitator.endings'),
  [
    how(say('print.facilitator.endings-how')),
    ...endings.map(
      ({
        title,
        kind,
        debrief,
      }) => html`<h4>${title} <small>(${say(`print.facilitator.kind.${kind}`)})</small></h4>
${debrief.trim().split(/\n+/).map(paragraph)}`,
    ),
  ],
)}${caseSheet === null ? null : caseSection(caseSheet, say)}${section(say('print.facilitator.limits'), list(limits))}</section>
`
}

function numbered(items: readonly string[]): readonly Html[] {
  return items.length === 0
    ? []
    : [
        html`<ol>
${items.map(
  (item) => html`<li>${item}</li>
`,
)}</ol>
`,
      ]
}

function caseSection({ conclusion, parts, solution, owed }: PaperCase, say: Say): Html {
  const named = (id: 'solution' | 'owed', text: string | null) =>
    text === null
      ? []
      : [
          html`<p><b>${say(`print.facilitator.${id}`)}:</b> ${text.trim()}</p>
`,
        ]
  return section(say('print.facilitator.case'), [
    how(say('print.facilitator.case-how')),
    ...(conclusion === null
      ? []
      : [paragraph(say('print.facilitator.conclusion', { conclusion: selector(conclusion) }))]),
    ...parts.flatMap(({ id, answers }) => [
      html`<h4>${say(`print.facilitator.${id}`)}</h4>
`,
      ...list(answers),
    ]),
    ...named('solution', solution),
    ...named('owed', owed),
  ])
}
