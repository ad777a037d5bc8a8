import type { Say } from '../../../language/index.ts'
import { type Html, html } from '../html.ts'
import { pageText } from '../page.ts'
import { facilitatorNote } from './facilitator-note.ts'
import { observerSheet } from './observer-sheet.ts'
import { officerCard } from './officer-card.ts'
import { personCard } from './person-card.ts'
import { printStyle } from './print-style.ts'
import type { Sheets } from './sheets.ts'

/** Returns the sheets as one page in one file, that prints on A4: a cover, then the card, sheet or note of each who takes part. */
export function printPage(sheets: Sheets, say: Say): string {
  const title = say('print.title', { title: sheets.title })
  // Nearly all that stands on the sheets is the scenario's.
  const start = { language: sheets.language, title, skip: null, style: printStyle }
  return pageText(
    start,
    html`<main id="main">
${cover(sheets, title, say)}${officerCard(sheets, say)}${personCard(sheets, say)}${observerSheet(sheets, say)}${facilitatorNote(sheets, say)}</main>`,
  )
}

const parts = ['officer', 'person', 'observer', 'facilitator'] as const

function cover({ isShort, contentNote, person }: Sheets, title: string, say: Say): Html {
  const { name } = person.persona
  return html`<header class="sheet">
<h1>${title}${isShort ? ` (${say('print.short')})` : ''}</h1>
<p>${say('print.cover.what', { name })}</p>
<p class="important">${say('print.cover.unwilling')}</p>
<h2>${say('views.briefing.content-note')}</h2>
<p>${contentNote}</p>
<table>
<caption>${say('print.cover.who')}</caption>
<thead><tr><th scope="col">${say('print.cover.sheet')}</th><th scope="col">${say('print.cover.for')}</th><th scope="col">${say('print.cover.shown')}</th></tr></thead>
<tbody>
${parts.map(
  (
    part,
  ) => html`<tr><th scope="row">${say(`print.cover.${part}.sheet`, { name })}</th><td>${say(`print.cover.${part}.for`, { name })}</td><td>${say(`print.cover.${part}.hidden`)}</td></tr>
`,
)}</tbody>
</table>
<p>${say('print.invented')}</p>
</header>
`
}
