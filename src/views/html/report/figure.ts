import type { Say } from '../../../language/index.ts'
import type { Chart, Draw } from '../charts/drawing.ts'
import { type Html, html } from '../html.ts'
import { table } from './table.ts'

/** A chart with its heading, what its signs mean, and the same figures as a table. */
export interface Figure {
  readonly title: string
  /** Null where there is nothing to draw: then `remark` says so. */
  readonly chart: Chart | null
  readonly remark: string | null
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What figures are drawn with. */
export interface Tools {
  readonly draw: Draw
  readonly say: Say
}

/** Returns a figure: the picture, what it shows in words, and its figures as a table, folded. `about` keeps figures of one name apart. */
export function figureHtml(figure: Figure, about: string, { draw, say }: Tools): Html {
  const { title, chart, remark, columns, rows } = figure
  const named = say('report-page.figure-of', { title, about })
  return html`<figure>
<figcaption><h3>${title}</h3></figcaption>
${chart === null ? null : draw(chart)}
${
  remark === null
    ? null
    : html`<p class="remark">${remark}</p>
`
}${
  rows.length === 0
    ? null
    : html`<details><summary>${say('report-page.as-table')}<span class="unseen">: ${named}</span></summary>
${table({ caption: title, columns, rows }, named)}</details>
`
}</figure>
`
}
