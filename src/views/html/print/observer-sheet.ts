import type { Say } from '../../../language/index.ts'
import { type Html, html } from '../html.ts'
import { countrySection, how, list, section } from './parts.ts'
import type { Sheets } from './sheets.ts'

/** So many turns can be ticked on one page. */
const turns = Array.from({ length: 20 }, (_, index) => index + 1)

/** Returns the sheet of whoever observes: the labels to tick turn by turn on one page, what they mean on the next. */
export function observerSheet({ observer, country, person }: Sheets, say: Say): Html {
  const { name } = person.persona
  return html`<section class="sheet">
<h2>${say('print.observer.title')}</h2>
<p>${say('print.observer.how', { name })}</p>
<p class="blanks">${blank('officer', say)}${blank('observer', say)}${blank('date', say)}</p>
${tickTable(observer, say)}</section>
<section class="sheet">
<h2>${say('print.observer.means')}</h2>
${observer.families.map(meanings)}${section(say('print.observer.due'), [
  how(say('print.observer.due-how')),
  ...list(observer.due, 'boxes'),
])}${section(say('print.observer.needs'), [
  how(say('print.observer.needs-how', { name })),
  ...list(observer.needs, 'boxes'),
])}${countrySection(country)}${section(say('print.observer.words'), [
  how(say('print.observer.words-how')),
  ...(['opened', 'turned', 'other-way'] as const).map(
    (id) => html`<p class="lines">${say(`print.observer.${id}`)}</p>
`,
  ),
])}</section>
`
}

function blank(id: 'officer' | 'observer' | 'date', say: Say): Html {
  return html`<span>${say(`print.observer.${id}`)}:</span> `
}

function tickTable({ families }: Sheets['observer'], say: Say): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${say('print.observer.caption')}"><table class="ticks">
<caption>${say('print.observer.caption')}</caption>
<thead><tr><th scope="col">${say('print.observer.label')}</th>${turns.map((turn) => html`<th scope="col">${turn}</th>`)}<th scope="col">${say('print.observer.count')}</th></tr></thead>
${families.map(
  ({ title, ticks }) => html`<tbody>
<tr class="family"><th scope="rowgroup" colspan="${turns.length + 2}">${title}</th></tr>
${ticks.map(
  ({ name }) => html`<tr><th scope="row">${name}</th>${turns.map(() => html`<td></td>`)}<td></td></tr>
`,
)}</tbody>
`,
)}</table></div>
`
}

function meanings({ title, ticks }: Sheets['observer']['families'][number]): Html {
  return section(title, [
    html`<dl class="labels">
${ticks.map(
  ({
    name,
    meaning,
    example,
    weight,
  }) => html`<div><dt>${name}${weight === null ? '' : ` (${weight})`}</dt><dd>${meaning}${example === null ? null : html` <q>${example}</q>`}</dd></div>
`,
)}</dl>
`,
  ])
}
