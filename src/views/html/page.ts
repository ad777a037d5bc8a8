import { type Html, html } from './html.ts'

/** What a page is made from. */
export interface Page {
  /** The language of what stands on it, as HTML knows languages. */
  readonly language: string
  readonly title: string
  /** The words of the link that leads past the head of the page; null where there is nothing to lead past. */
  readonly skip: string | null
  readonly style: string
  readonly main: Html
}

/** What a page may load: nothing from anywhere. Its style stands in it, and it runs nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** Returns a whole page in one file: it needs no network and runs no script. */
export function pageText({ language, title, skip, style, main }: Page): string {
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
${skip === null ? null : html`<a class="skip" href="#main">${skip}</a>\n`}${main}
</body>
</html>
`
  return text
}
