import { type Html, html } from './html.ts'

/** Returns a spoken line: what is shown rather than said, between asterisks in the scenario, stands in italics. */
export function spokenHtml(text: string): Html {
  const parts = text.split(/\*([^*]+)\*/)
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<em>${part}</em>`))}`
}
