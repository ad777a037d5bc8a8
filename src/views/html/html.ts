import { safeText } from '../../text/index.ts'

/** A piece of HTML that was made here, as against text of strangers. */
export interface Html {
  readonly html: string
}

/** What can be put into a template: text and numbers are escaped, pieces of HTML are not, null is nothing. */
export type Content = string | number | Html | null | readonly Content[]

/**
 * Returns a piece of HTML from a template. What is put into it is text unless it is a piece of HTML itself, wherever it stands: between
 * elements or in a quoted attribute. Control characters and bidirectional overrides are made harmless.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const pieces = strings.map((piece, index) => piece + written(contents[index] ?? null))
  return { html: pieces.join('') }
}

function written(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'number') return String(content)
  if (typeof content === 'string') return escapeHtml(content)
  return 'html' in content ? content.html : content.map(written).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text so that it stands in HTML, also in a quoted attribute, as what it is. */
function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** A language as HTML knows them: "en", "zh-Hant". */
const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/**
 * Returns what a person wrote or is called, kept apart from the direction of the words around it. `language` is that of the words
 * where it is not the page's, so that they are read aloud as what they are; what is no language is left out.
 */
export function isolated(words: Content, language: string | null = null): Html {
  return language !== null && tag.test(language)
    ? html`<bdi lang="${language}">${words}</bdi>`
    : html`<bdi>${words}</bdi>`
}
