import { type Html, html } from '../html.ts'
import type { Sheets } from './sheets.ts'

/** Returns a heading with what stands under it; nothing where nothing does. */
export function section(title: string, contents: readonly Html[]): Html {
  return contents.length === 0
    ? html``
    : html`<section>
<h3>${title}</h3>
${contents}</section>
`
}

/** Returns a paragraph. */
export function paragraph(text: string): Html {
  return html`<p>${text.trim()}</p>
`
}

/** Returns a paragraph that says how to take what stands right under it. */
export function how(text: string): Html {
  return html`<p class="how">${text}</p>
`
}

/** Returns a list of points, each after a dot or, as `boxes`, after a box to tick; nothing where there are none. */
export function list(items: readonly (string | Html)[], kind: 'dots' | 'boxes' = 'dots'): readonly Html[] {
  if (items.length === 0) return []
  const points = items.map(
    (item) => html`<li>${item}</li>
`,
  )
  return [
    html`<ul class="${kind}">
${points}</ul>
`,
  ]
}

/** Returns what the local sheet says; nothing where there is none. */
export function countrySection(country: Sheets['country']): Html {
  return country === null ? html`` : section(country.title, list(country.notes))
}
