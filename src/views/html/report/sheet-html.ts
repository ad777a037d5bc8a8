import type { MessageId, Say } from '../../../language/index.ts'
import type { SheetDebrief } from '../../../scoring/index.ts'
import { type Html, html, isolated } from '../html.ts'

/** Returns what a trainee concluded, as they were told what became of it: its points, what was heard, what nobody said, what follows. */
export function sheetHtml(debrief: SheetDebrief, say: Say): Html {
  return html`<h4>${say('case-sheet.transcript', { total: String(debrief.total) })}</h4>
${[
  listed('report-page.sheet.parts', debrief.parts, say),
  listed('case-sheet.debrief.right', debrief.right, say),
  listed('case-sheet.debrief.not-heard', debrief.notHeard, say),
  listed('case-sheet.debrief.not-so', debrief.notSo, say),
  listed('case-sheet.debrief.missed', debrief.missed, say),
  listed('case-sheet.debrief.conclusions', debrief.conclusions, say),
  listed('case-sheet.debrief.own-words', debrief.ownWords, say),
]}`
}

function listed(title: MessageId, texts: readonly string[], say: Say): Html | null {
  if (texts.length === 0) return null
  return html`<p>${say(title)}</p>
<ul class="sheet">
${texts.map(
  (text) => html`<li>${isolated(text)}</li>
`,
)}</ul>
`
}
