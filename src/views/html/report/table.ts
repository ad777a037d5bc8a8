import { type Content, type Html, html } from '../html.ts'

/** A table: what it is called, what its columns are, and its rows, of which the first cell says what the row is about. */
export interface Table {
  readonly caption: Content
  readonly columns: readonly Content[]
  readonly rows: readonly (readonly Content[])[]
}

/** Returns a table. Where it is wider than the page it can be scrolled, also by keys. `kind` is for its look. */
export function table({ caption, columns, rows }: Table, label: string, kind = 'plain'): Html {
  return html`<div class="scroll ${kind}" role="group" tabindex="0" aria-label="${label}"><table>
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = '', ...cells]) =>
    html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table></div>
`
}
