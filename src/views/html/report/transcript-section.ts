import type { Say } from '../../../language/index.ts'
import {
  countingRecords,
  type HeaderRecord,
  type Review,
  type TranscriptRecord,
} from '../../../record/index.ts'
import type { Trainee } from '../../../report/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { createDebrief, createSheetDebrief } from '../../../scoring/index.ts'
import { courseChart } from '../charts/course-chart.ts'
import { type Html, html, isolated } from '../html.ts'
import { spokenHtml } from '../spoken.ts'
import type { Tools } from './figure.ts'
import { modeName } from './group-section.ts'
import { moment } from './moment.ts'
import { sheetHtml } from './sheet-html.ts'
import { commentHtml, turnHtml } from './turn-html.ts'

/** A conversation to be read, with the labels that count. */
export interface ReadConversation {
  readonly trainee: Trainee
  readonly header: HeaderRecord
  readonly records: readonly TranscriptRecord[]
  /** Null where it is not here: then names are missing, and how it went for the person. */
  readonly scenario: Scenario | null
  readonly reviews: readonly Review[]
}

/** Returns one conversation as it was held: every line, the trainee's with the evidence marked, and what reviewers say. */
export function transcriptSection(
  conversation: ReadConversation,
  id: string,
  isOpen: boolean,
  tools: Tools,
): Html {
  const { trainee, header, records, reviews } = conversation
  const { say } = tools
  const name = say('report.series', { scenario: header.scenario.title, mode: modeName(header.mode, say) })
  const again = new Set(records.flatMap((each) => (each.type === 'again' ? [each.turn] : [])))
  const overall = reviews.flatMap(({ header: { reviewer }, comment }) =>
    comment === null ? [] : [commentHtml(reviewer, comment)],
  )
  // The id is inside, so that a link to it opens what is folded.
  return html`<details class="transcript"${isOpen ? { html: ' open' } : null}><summary><h3>${isolated(trainee.called)}: ${name}, ${moment(header.started)}</h3></summary>
<div id="${id}">
${overall}${courses(conversation, tools)}${countingRecords(records).map((record) => recordHtml(record, conversation, again, tools))}${sheetOf(conversation, say)}</div>
</details>
`
}

function sheetOf({ records, scenario }: ReadConversation, say: Say): Html | null {
  const debrief = scenario === null ? null : createSheetDebrief(records, scenario, say)
  return debrief === null ? null : sheetHtml(debrief, say)
}

function recordHtml(
  record: TranscriptRecord,
  { header: { language }, scenario, reviews }: ReadConversation,
  again: ReadonlySet<number>,
  { say }: Tools,
): Html | null {
  switch (record.type) {
    case 'trainee':
      return html`${turnHtml(record, language, reviews, say)}${
        again.has(record.turn)
          ? html`<p class="remark">${say('report-page.again')}</p>
`
          : null
      }`
    case 'persona':
    case 'third': {
      const third = record.type === 'third' ? scenario?.thirds.find(({ id }) => id === record.who) : null
      const name =
        record.type === 'persona'
          ? (scenario?.persona.name ?? say('views.person'))
          : (third?.name ?? record.who)
      const told = record.facts.flatMap(
        (fact) => scenario?.facts.find(({ id }) => id === fact)?.tells ?? fact,
      )
      return html`<p class="line"><b>${isolated(name)}:</b> ${isolated(spokenHtml(record.text), language)}</p>
${
  told.length === 0
    ? null
    : html`<p class="remark">${say('report-page.told', { facts: told.join(' ') })}</p>
`
}`
    }
    case 'end': {
      const title = scenario?.endings.find(({ id }) => id === record.ending)?.title ?? record.ending
      const score =
        record.score === null ? '' : say('views.transcript.score', { total: String(record.score.total) })
      return html`<p><b>${title === null ? say('report.not-finished') : say('views.transcript.ended', { ending: title })}</b> ${score}</p>
`
    }
    default:
      return null
  }
}

/** How it went for the person, a picture for each meter. */
function courses({ records, scenario }: ReadConversation, { draw, say }: Tools): Html | null {
  if (scenario === null) return null
  const { course } = createDebrief(records, scenario, say)
  return html`<div class="figures">
${course.map(({ meter, values, from, to, good }) => {
  const id = good ? (`views.debrief.meter-${good}` as const) : 'views.debrief.meter'
  const words = say(id, { meter, from, to, values: values.join(' → ') })
  return html`<figure><figcaption>${words}</figcaption>
${draw(courseChart(values, from, to, words))}</figure>
`
})}</div>
`
}
