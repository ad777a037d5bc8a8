import stringWidth from 'string-width'
import type { ConversationFigures } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { fitted } from './fitted.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { reportFigure } from './report-figure.ts'

/** More conversations than these are too many to read one by one. */
const most = 100

/** Returns conversations as lines, a row for each in the order in which they were held. */
export function conversationLines(
  conversations: readonly ConversationFigures[],
  paper: Paper,
): readonly string[] {
  const { say, theme, width } = paper
  if (conversations.length > most)
    return flow([say('report.conversations-many', { count: conversations.length })], paper)
  const head = (['day', 'who', 'what', 'turns', 'score', 'ending'] as const).map((id) =>
    say(`report.conversation.${id}`),
  )
  const rows = [head, ...conversations.map((each) => cells(each, paper))]
  const widest = [10, 16, width < 78 ? 14 : 22, 5, 5]
  const widths = widest.map((wide, at) =>
    Math.min(wide, Math.max(...rows.map((row) => stringWidth(safeText(row[at] ?? ''))))),
  )
  const taken = widths.reduce((sum, each) => sum + each + 2, 0)
  const room = Math.max(8, width - taken)
  const [top = '', ...others] = rows.map((row) =>
    [...widths, room]
      .map((each, at) =>
        at === 3 || at === 4 ? (row[at] ?? '').padStart(each) : fitted(row[at] ?? '', each),
      )
      .join('  ')
      .trimEnd(),
  )
  return [theme.title(top), ...others]
}

function cells(conversation: ConversationFigures, { say }: Paper): readonly string[] {
  const { started, trainee, scenario, mode, turns, score, ending } = conversation
  return [
    started.slice(0, 10),
    trainee.called,
    say('report.series', { scenario: scenario.id, mode: say(`screen.mode.${mode}`) }),
    String(turns),
    score === null ? '–' : reportFigure(score.total),
    ending === null ? say('report.not-finished') : (ending.title ?? ending.id),
  ]
}
