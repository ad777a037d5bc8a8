import stringWidth from 'string-width'
import type { ConversationFigures } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { fitted } from './fitted.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { reportFigure } from './report-figure.ts'

/** More conversations than these are too many to read one by one. */
const most = 60
const widest = { day: 10, who: 20, score: 5 }
const narrowestEnding = 8

/** Returns conversations of one scenario and mode as lines, a row for each in the order in which they were held. */
export function conversationLines(
  conversations: readonly ConversationFigures[],
  paper: Paper,
): readonly string[] {
  const { say, theme, width } = paper
  if (conversations.length > most)
    return flow([say('report.conversations-many', { count: conversations.length })], paper, '  ')
  const rows = conversations.map((each) => cells(each, paper))
  const who = say('report.conversation.who')
  const longest = Math.max(stringWidth(who), ...rows.map((row) => stringWidth(safeText(row.who))))
  const left = width - widest.day - widest.score - 8
  const whoWidth = Math.min(widest.who, longest, left - narrowestEnding)
  const room = left - whoWidth
  const line = (day: string, name: string, score: string, ending: string) =>
    `  ${fitted(day, widest.day)}  ${fitted(name, whoWidth)}  ${score.padStart(widest.score)}  ${fitted(ending, room)}`.trimEnd()
  const [day, score, ending] = (['day', 'score', 'ending'] as const).map((id) =>
    say(`report.conversation.${id}`),
  )
  return [
    theme.title(line(day ?? '', who, score ?? '', ending ?? '')),
    ...rows.map((row) => line(row.day, row.who, row.score, row.ending)),
  ]
}

function cells({ started, trainee, score, ending }: ConversationFigures, { say }: Paper) {
  return {
    day: started.slice(0, 10),
    who: trainee.called,
    score: score === null ? '–' : reportFigure(score.total),
    ending: ending === null ? say('report.not-finished') : (ending.title ?? ending.id),
  }
}
