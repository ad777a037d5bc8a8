import type {
  ConversationFigures,
  DueFigures,
  Family,
  GroupFigures,
  ScoreDistribution,
} from '../../report/index.ts'
import { labelName, partTitle, sheetPartTitle } from '../../scoring/index.ts'
import { type BarRow, barRows } from './bar-rows.ts'
import { barOf, columnsOf } from './bars.ts'
import { flow } from './flow.ts'
import { flagMark, hitMark } from './label-words.ts'
import type { Paper } from './paper.ts'
import { conversationLines } from './report-conversations.ts'
import { reportFigure, sharePercent } from './report-figure.ts'
import { tableLines } from './table.ts'

/** Returns the figures of one scenario in one mode as lines, with its conversations. */
export function groupLines(
  group: GroupFigures,
  conversations: readonly ConversationFigures[],
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const { scenario, mode } = group
  const title = (id: Parameters<Paper['say']>[0]) => ['', ...flow([[theme.title, say(id)]], paper)]
  const head = say('report.group', { ...scenario, mode: say(`screen.mode.${mode}`) })
  return [
    ...flow([[theme.title, head]], paper),
    ...countLines(group, paper),
    ...title('report.scores'),
    ...scoreLines(group, paper),
    ...(group.sheets.count === 0
      ? []
      : [...title('report.sheets'), ...distributionLines(group.sheets, sheetPartTitle, paper)]),
    ...(group.endings.length === 0 ? [] : [...title('report.endings'), ...endingRows(group, paper)]),
    ...title('report.families'),
    ...barRows(familyRows(group, paper), paper),
    ...title('report.labels'),
    ...labelLines(group, paper),
    // Where no scenario is known it was said above that neither is what was due.
    ...(group.unknown === group.conversations
      ? []
      : [
          ...title('report.due'),
          ...dueLines(group, paper),
          ...title('report.needs'),
          ...needLines(group, paper),
        ]),
    ...title('report.conversations'),
    ...conversationLines(conversations, paper),
  ]
}

function countLines(group: GroupFigures, paper: Paper): readonly string[] {
  const { say } = paper
  const { conversations, ended, trainees, turns, short, reviewed, changed, unknown, coders } = group
  const named = coders.map((each) => say('report.coder', { ...each })).join(', ')
  return [
    say('report.group-counts', { conversations, ended, trainees, turns, open: conversations - ended }),
    ...(short === 0 ? [] : [say('report.short', { short })]),
    ...(reviewed === 0 ? [] : [say('report.reviewed', { reviewed })]),
    ...(changed === 0 ? [] : [say('report.changed', { changed })]),
    ...(unknown === 0 ? [] : [say('report.unknown', { unknown })]),
    ...(coders.length < 2 ? [] : [say('report.coders', { coders: named })]),
  ].flatMap((sentence) => flow([sentence], paper))
}

function scoreLines({ scores, ended }: GroupFigures, paper: Paper): readonly string[] {
  const { say } = paper
  if (scores.spread === null)
    return flow([say(ended === 0 ? 'report.scores-none' : 'report.scores-unknown')], paper, '  ')
  return distributionLines(scores, (id) => partTitle(id, say('report.the-person'), say), paper)
}

function distributionLines(
  { count, spread, histogram, parts }: ScoreDistribution,
  partName: (id: string, say: Paper['say']) => string | null,
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  if (spread === null) return []
  const { least, lower, median, upper, most } = spread
  const figures = { least, lower, median, upper, most }
  const values = Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, reportFigure(value)]))
  const rows = parts.map(
    ({ id, mean, of }): BarRow => ({
      name: partName(id, say) ?? id,
      figures: [say('report.part-mean', { mean: reportFigure(mean), of: reportFigure(of) })],
      share: of === 0 ? 0 : mean / of,
      style: theme.hit,
    }),
  )
  return [
    ...(count < 2
      ? []
      : flow([[theme.hit, columnsOf(histogram)], `  ${say('report.scores-axis')}`], paper, '  ')),
    ...flow([say('report.scores-spread', { count, ...values })], paper, '  '),
    ...(parts.length === 0 ? [] : [...flow([say('report.part')], paper), ...barRows(rows, paper)]),
  ]
}

function endingRows({ endings, ended }: GroupFigures, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const rows = endings.map(
    ({ id, title, kind, count }): BarRow => ({
      name: title ?? id,
      figures: [say('report.ending-kind', { kind: kind ?? 'none' }), say('report.count', { count })],
      share: count / ended,
      style: kind === 'good' ? theme.hit : theme.persona,
    }),
  )
  return barRows(rows, paper)
}

function familyRows({ families }: GroupFigures, paper: Paper): readonly BarRow[] {
  const { say, theme } = paper
  return Object.entries(families).map(([family, { share }]) => ({
    name: say(`scoring.family.${family as Family}`),
    figures: [sharePercent(share, say)],
    share,
    style: family === 'closing' ? theme.flag : theme.hit,
  }))
}

/** What is said of a label from so many columns of paper on. */
const labelColumns = [
  { from: 66, columns: ['label', 'turns', 'share', 'conversations'] },
  { from: 50, columns: ['label', 'turns', 'share'] },
  { from: 0, columns: ['label', 'turns'] },
] as const

function labelLines({ labels }: GroupFigures, paper: Paper): readonly string[] {
  const { say, theme, width } = paper
  const columns = labelColumns.find(({ from }) => width >= from)?.columns ?? []
  const head = columns.map((id) => say(`report.labels.${id}`))
  const rows = labels.map(({ label, family, turns, share, conversations }) => {
    const cells = {
      label: `${family === 'closing' ? flagMark : hitMark} ${labelName(label, say)}`,
      turns: String(turns),
      share: sharePercent(share, say),
      conversations: String(conversations),
    }
    return columns.map((id) => cells[id])
  })
  const [first = '', ...others] = tableLines([head, ...rows])
  return [theme.title(first), ...others].map((line) => `  ${line}`.trimEnd())
}

function dueLines({ due }: GroupFigures, paper: Paper): readonly string[] {
  if (due.length === 0) return flow([paper.say('report.due-none')], paper, '  ')
  return barRows(
    due.map((each) => dueRow(each, paper)),
    paper,
  )
}

function dueRow({ label, due, met, share }: DueFigures, { say, theme }: Paper): BarRow {
  return {
    name: labelName(label, say),
    figures: [say('report.due-count', { met, due })],
    share,
    style: theme.hit,
  }
}

const needBar = 10

/** Needs are sentences: each is a paragraph behind its bar. */
function needLines({ needs }: GroupFigures, paper: Paper): readonly string[] {
  const { say, theme } = paper
  if (needs.length === 0) return flow([say('report.needs-none')], paper, '  ')
  return needs.flatMap(({ tells, heard, missed }) => [
    ...flow([tells], paper, '  '),
    ...flow(
      [
        say('report.needs-count', { missed, heard }),
        '  ',
        [theme.hit, barOf(missed / Math.max(1, missed + heard), needBar)],
      ],
      paper,
      '    ',
    ),
  ])
}
