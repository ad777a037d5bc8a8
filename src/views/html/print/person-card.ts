import type { Say } from '../../../language/index.ts'
import { labelName } from '../../../scoring/index.ts'
import { type Html, html } from '../html.ts'
import { spokenHtml } from '../spoken.ts'
import { how, list, paragraph, section } from './parts.ts'
import type { Sheets } from './sheets.ts'

/** Returns the card of whoever plays the persona, having agreed to it. */
export function personCard({ person }: Sheets, say: Say): Html {
  const { persona, openings, meters, keeps, course, words, others } = person
  const { name } = persona
  const told = (id: 'background' | 'manner' | 'wants' | 'fears') =>
    section(say(`print.person.${id}`, { name }), [paragraph(persona[id])])
  return html`<section class="sheet">
<h2>${say('print.person.title', { name })}</h2>
<p class="important">${say('print.person.yours', { name })}</p>
${told('background')}${told('manner')}${told('wants')}${told('fears')}${section(say('print.person.begins'), [
  paragraph(person.setting),
  how(say('print.person.begins-how')),
  ...list(openings.map(spokenHtml)),
])}${section(say('print.person.carries', { name }), [
  ...list(
    meters.map(({ name: meter, start, from, to }) => say('print.person.meter', { meter, start, from, to })),
  ),
  ...labelsLine(person.opens, say('print.person.opens', { name }), say),
  ...labelsLine(person.closes, say('print.person.closes', { name }), say),
  ...labelsLine(person.closesAtTimes, say('print.person.closes-at-times', { name }), say),
  paragraph(say('print.person.opens-first')),
])}${tellsTable(person, say)}${section(say('print.person.keeps', { name }), list(keeps))}${section(say('print.person.course'), list(course))}${section(
  say('print.person.others'),
  list(others.map(({ name: other, role }) => html`<b>${other}</b>: ${role}`)),
)}${section(say('print.person.words'), [
  how(say('print.person.words-how', { name })),
  html`<dl class="words">
${words.map(
  ({ about, line }) => html`<div><dt>${about}</dt><dd>${spokenHtml(line)}</dd></div>
`,
)}</dl>
`,
])}</section>
`
}

function labelsLine(labels: readonly string[], before: string, say: Say): readonly Html[] {
  const names = labels.map((label) => labelName(label, say)).join(', ')
  return labels.length === 0
    ? []
    : [
        html`<p>${before} <b>${names}</b>.</p>
`,
      ]
}

function tellsTable({ tells, persona: { name } }: Sheets['person'], say: Say): Html {
  return section(say('print.person.tells', { name }), [
    how(say('print.person.tells-how')),
    html`<table>
<thead><tr><th scope="col">${say('print.person.fact')}</th><th scope="col">${say('print.person.takes')}</th></tr></thead>
<tbody>
${tells.map(
  ({
    tells: fact,
    takes,
  }) => html`<tr><td>${fact}</td><td>${takes ?? say('print.person.takes-time')}</td></tr>
`,
)}</tbody>
</table>
`,
  ])
}
