import { type Html, html } from './html.ts'

/** What the beginning of a page is made from. */
export interface PageStart {
  /** The language of what stands on it, as HTML knows languages. */
  readonly language: string
  readonly title: string
  /** The words of the link that leads past the head of the page; null where there is nothing to lead past. */
  readonly skip: string | null
  readonly style: string
}

/** What a page may load: nothing from anywhere. Its style stands in it, and it runs nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** Returns the beginning of a page in one file, that needs no network and runs no script: all before what stands on it. */
export function pageStart({ language, title, skip, style }: PageStart): string {
  const { html: text } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${{ html: style }}</style>
</head>
<body>
${skip === null ? null : html`<a class="skip" href="#main">${skip}</a>\n`}`
  return text
}

/** The end of a page. */
export const pageEnd = `</body>
</html>
`

/** Returns a whole page in one file. */
export function pageText(start: PageStart, main: Html): string {
  return `${pageStart(start)}${main.html}\n${pageEnd}`
}
