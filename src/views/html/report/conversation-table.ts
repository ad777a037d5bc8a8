import type { Say } from '../../../language/index.ts'
import { type ConversationFigures, familyIds } from '../../../report/index.ts'
import { type PartId, partIds } from '../../../scoring/index.ts'
import { type Content, type Html, html } from '../html.ts'
import { modeName } from './group-section.ts'
import { moment } from './moment.ts'
import { table } from './table.ts'

/** Returns where on the page a conversation can be read; null where it cannot. */
export type LinkTo = (conversation: ConversationFigures) => string | null

/** Returns conversations as a table, a row each: when and what, how it ended, the score and its parts, the families, what was due. */
export function conversationTable(
  conversations: readonly ConversationFigures[],
  about: string,
  linkTo: LinkTo,
  say: Say,
): Html {
  const title = say('report.conversations')
  return table(
    {
      caption: title,
      columns: [
        say('report-page.when'),
        say('report-page.scenario'),
        say('report-page.ending'),
        say('report-page.score'),
        ...partIds.map((part) => say(`report-page.part.${part}`)),
        ...familyIds.map((family) => say(`scoring.family.${family}`)),
        say('report-page.met-of-due'),
        say('report-page.turns'),
        say('report-page.minutes'),
        say('report-page.reviewers'),
      ],
      rows: conversations.map((each) => row(each, linkTo(each), say)),
    },
    say('report-page.figure-of', { title, about }),
    'conversations',
  )
}

function row(conversation: ConversationFigures, link: string | null, say: Say): readonly Content[] {
  const { started, scenario, mode, variant, ending, score, families, due, turns, minutes, reviewers } =
    conversation
  const name = say('report.series', { scenario: scenario.title, mode: modeName(mode, say) })
  const whole = variant === null ? name : say('report-page.short', { name })
  const met = due.reduce((sum, each) => sum + each.met, 0)
  const all = due.reduce((sum, each) => sum + each.met + each.late + each.missed, 0)
  return [
    moment(started),
    link === null ? whole : html`<a href="#${link}">${whole}</a>`,
    ending === null ? say('report.not-finished') : (ending.title ?? ending.id),
    score?.total ?? say('report-page.none'),
    ...partIds.map((part) => pointsOf(part, conversation, say)),
    ...familyIds.map((family) => families[family]),
    all === 0 ? say('report-page.none') : say('report.due-count', { met, due: all }),
    turns,
    minutes,
    reviewers,
  ]
}

function pointsOf(part: PartId, { score }: ConversationFigures, say: Say): string {
  const found = score?.parts.find(({ id }) => id === part)
  return found === undefined
    ? say('report-page.none')
    : say('report-page.points-of', { points: found.points, of: found.of })
}
