import type { PlotOptions } from '@observablehq/plot'
import { type Html, html } from '../html.ts'

/** The charting library, as charts take it to name their marks. */
export type Plot = typeof import('@observablehq/plot')

/** A chart: what it is drawn from, and what it shows in a sentence, for whoever does not see it. */
export interface Chart {
  readonly width: number
  readonly height: number
  readonly summary: string
  readonly options: (plot: Plot) => PlotOptions
}

/** Draws a chart as a picture that stands in a page. Its colours are those of the page, light or dark. */
export type Draw = (chart: Chart) => Html

/** What is needed of an element: the types of a browser are not known here. */
interface Drawn {
  innerHTML: string
  querySelectorAll(selector: string): Iterable<{ remove(): void; removeAttribute(name: string): void }>
}

/** Loads what draws charts: only pages that have some pay for it. */
export async function openDrawing(): Promise<Draw> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  return ({ width, height, summary, options }) => {
    // The library makes an element of the document that it is given.
    const drawn = plot.plot({ ...options(plot), document, width, height }) as unknown as Drawn
    // The page has the style for all of them, and what is inside a picture is read to nobody.
    for (const part of drawn.querySelectorAll('style, title')) part.remove()
    for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
    const inside = { html: rounded(drawn.innerHTML) }
    return html`<svg class="chart" role="img" aria-label="${summary}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="11" text-anchor="middle">${inside}</svg>`
  }
}

/** A tenth of a pixel is nothing that anybody sees, and a third of the text. */
function rounded(inside: string): string {
  return inside
    .replace(/(?<==")[^"<>]*\d\.\d{2}[^"<>]*(?=")/g, (value) =>
      value.replace(/-?\d+\.\d{2,}(?:em)?/g, (number) =>
        number.endsWith('em') ? number : String(Math.round(Number(number) * 10) / 10),
      ),
    )
    .replaceAll(' />', '/>')
}
