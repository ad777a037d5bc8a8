import type { CourseEvaluation } from '../../../course/index.ts'
import type { Say } from '../../../language/index.ts'
import type { ClassReport, ConversationFigures } from '../../../report/index.ts'
import { openDrawing } from '../charts/drawing.ts'
import { type Html, html } from '../html.ts'
import { pageEnd, pageStart } from '../page.ts'
import { evaluationSection } from './evaluation-section.ts'
import type { Tools } from './figure.ts'
import { groupSection } from './group-section.ts'
import { overview } from './overview.ts'
import { reportStyle } from './report-style.ts'
import { traineeSection } from './trainee-section.ts'
import { type ReadConversation, transcriptSection } from './transcript-section.ts'

/** A report, and which of its conversations can be read on the page. */
export interface ReportOnPage {
  readonly report: ClassReport
  /** What those who took part thought of the course, in a part of its own; left out where nobody said. */
  readonly evaluations?: readonly CourseEvaluation[]
  /** Opens a conversation to be read; null where it cannot be read any more. Null where none is to be. */
  readonly read: ((conversation: ConversationFigures) => ReadConversation | null) | null
}

/** Yields the page of a report, in pieces: a class at a glance, every trainee, and what was said where that is asked for. */
export type WriteReportPage = (page: ReportOnPage, say: Say) => Generator<string>

/** Loads what pages of reports are drawn with. */
export async function openReportPage(): Promise<WriteReportPage> {
  const draw = await openDrawing()
  return (page, say) => reportPage(page, { draw, say })
}

function* reportPage({ report, read, evaluations = [] }: ReportOnPage, tools: Tools): Generator<string> {
  const { say } = tools
  const { groups, trainees, conversations } = report.figures
  const title = say('report-page.title', { trainees: trainees.length })
  const anchors = new Map(conversations.map((each, index) => [each, `conversation-${index + 1}`]))
  const own = Map.groupBy(conversations, ({ trainee }) => trainee.id)
  const linkTo = (each: ConversationFigures) => (read === null ? null : (anchors.get(each) ?? null))
  yield pageStart({ language: 'en', title, skip: say('report-page.skip'), style: reportStyle })
  yield overview(report, read !== null, say).html
  for (const [index, group] of groups.entries()) yield groupSection(group, `group-${index + 1}`, tools).html
  yield html`<section id="trainees">
<h2>${say('report.trainees')}</h2>
<p>${say('report-page.trainees-how')}</p>
`.html
  for (const figures of trainees) {
    const theirs = own.get(figures.trainee.id) ?? []
    yield traineeSection({ figures, conversations: theirs, isOpen: trainees.length === 1, linkTo }, tools)
      .html
  }
  yield '</section>\n'
  if (read !== null) yield* transcripts(conversations, read, anchors, tools)
  yield evaluationSection(evaluations, say).html
  yield html`</main>
`.html
  yield pageEnd
}

function* transcripts(
  conversations: readonly ConversationFigures[],
  read: (conversation: ConversationFigures) => ReadConversation | null,
  anchors: ReadonlyMap<ConversationFigures, string>,
  tools: Tools,
): Generator<string> {
  const { say } = tools
  yield html`<section id="transcripts">
<h2>${say('report-page.transcripts')}</h2>
<p>${say('report-page.transcripts-how')}</p>
`.html
  for (const each of conversations) {
    const found = read(each)
    const id = anchors.get(each) ?? ''
    const shown: Html =
      found === null
        ? html`<p id="${id}">${say('report-page.gone', { id: each.id })}</p>
`
        : transcriptSection(found, id, conversations.length === 1, tools)
    yield shown.html
  }
  yield '</section>\n'
}
