import type { Say } from '../language/index.ts'
import { dotText } from './dot-text.ts'
import type { Graph } from './graph.ts'
import { shortText } from './labels.ts'

/**
 * Returns a drawing as an SVG picture, laid out by Graphviz. Graphviz is compiled into a library that is loaded only here, and lies
 * beside the program: nothing is downloaded.
 */
export async function svgPicture(graph: Graph, say: Say): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  return readable(graphviz.layout(dotText(graph, say), 'svg', 'dot'), shortText(graph.title))
}

/**
 * Graphviz writes tooltips as links that lead nowhere, which a screen reader announces as such; as titles they are tooltips just the
 * same. The picture gets its own title, and where Arial is not, a font of the same widths may be.
 */
function readable(svg: string, title: string): string {
  const fonts = 'font-family="Arial,Helvetica,Liberation Sans,sans-serif"'
  const own = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return svg
    .replaceAll('font-family="Arial"', fonts)
    .replaceAll(/<a xlink:title="([^"]*)">/g, (_, tooltip: string) => `<g><title>${tooltip}</title>`)
    .replaceAll('</a>', '</g>')
    .replace(/<svg [^>]*>/, (head) => `${head}\n<title>${own}</title>`)
}
