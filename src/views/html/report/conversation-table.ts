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
  const most = mostPoints(conversations)
  return table(
    {
      caption: title,
      columns: [
        say('report-page.when'),
        say('report-page.scenario'),
        say('report-page.ending'),
        say('report-page.score'),
        ...partIds.map((part) => partColumn(part, most.get(part) ?? null, say)),
        ...familyIds.map((family) =>
          say('report-page.turns-of', { family: say(`scoring.family.${family}`) }),
        ),
        say('report-page.met-of-due'),
        say('report-page.turns'),
        say('report-page.minutes'),
        say('report-page.reviewers'),
      ],
      rows: conversations.map((each) => row(each, linkTo(each), most, say)),
    },
    say('report-page.figure-of', { title, about }),
    'conversations',
  )
}

function row(
  conversation: ConversationFigures,
  link: string | null,
  most: MostPoints,
  say: Say,
): readonly Content[] {
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
    ...partIds.map((part) => pointsOf(part, conversation, most.get(part) ?? null, say)),
    ...familyIds.map((family) => families[family]),
    all === 0 ? say('report-page.none') : say('report.due-count', { met, due: all }),
    turns,
    minutes,
    reviewers,
  ]
}

/** How many points a part can have, where that is the same in all conversations: then it stands over the column. */
type MostPoints = ReadonlyMap<PartId, number>

function mostPoints(conversations: readonly ConversationFigures[]): MostPoints {
  return new Map(
    partIds.flatMap((part): readonly [PartId, number][] => {
      const all = conversations.flatMap(({ score }) => score?.parts ?? []).filter(({ id }) => id === part)
      const [first] = all
      return first !== undefined && all.every(({ of }) => of === first.of) ? [[part, first.of]] : []
    }),
  )
}

function partColumn(part: PartId, most: number | null, say: Say): string {
  const title = say(`report-page.part.${part}`)
  return most === null ? title : say('report-page.part-of', { title, of: most })
}

function pointsOf(part: PartId, { score }: ConversationFigures, most: number | null, say: Say): Content {
  const found = score?.parts.find(({ id }) => id === part)
  if (found === undefined) return say('report-page.none')
  return most === null ? say('report-page.points-of', { points: found.points, of: found.of }) : found.points
}
