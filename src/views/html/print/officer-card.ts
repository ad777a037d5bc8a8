import type { Say } from '../../../language/index.ts'
import { type Html, html } from '../html.ts'
import { countrySection, list, paragraph, section } from './parts.ts'
import type { Sheets } from './sheets.ts'

/** Returns the card of whoever practises: the briefing, as the program gives it. */
export function officerCard({ officer, country, minutes, contentNote }: Sheets, say: Say): Html {
  const { role, brief, setting, meets, objectives, services } = officer
  return html`<section class="sheet">
<h2>${say('print.officer.title')}</h2>
${section(say('views.briefing.content-note'), [paragraph(contentNote)])}${section(say('print.officer.who'), [paragraph(role), paragraph(brief)])}${section(say('print.officer.where'), [paragraph(setting)])}${section(say('print.officer.meet'), [paragraph(meets)])}${section(say('print.officer.practise'), list(objectives))}${section(
  say('print.officer.services'),
  list(services.map(({ name, offers }) => html`<b>${name}</b>: ${offers}`)),
)}${countrySection(country)}${section(say('print.officer.how'), [paragraph(say('print.officer.rules', { minutes }))])}</section>
`
}
