import type { ClassReport } from '../../report/index.ts'
import { flow, heading, items } from './flow.ts'
import type { Paper } from './paper.ts'
import { groupLines } from './report-group.ts'
import { traineeLines } from './report-trainees.ts'

/** Returns a report as lines: each scenario and mode, the trainees, the conversations where they are few, and what the figures do not say. */
export function reportLines(report: ClassReport, paper: Paper): readonly string[] {
  const { figures, limits } = report
  const { say } = paper
  return [
    ...headLines(report, paper),
    ...figures.groups.flatMap((group) => {
      const own = figures.conversations.filter(
        ({ scenario, mode }) => scenario.id === group.scenario.id && mode === group.mode,
      )
      return ['', ...groupLines(group, own, paper)]
    }),
    ...(figures.trainees.length === 0
      ? []
      : [...heading(say('report.trainees'), paper), ...traineeLines(figures.trainees, paper)]),
    ...heading(say('report.limits'), paper),
    ...items(limits, paper),
  ]
}

function headLines({ figures, leftOut }: ClassReport, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { conversations, trainees } = figures
  const dayOf = (started: string | undefined) => (started ?? '').slice(0, 10)
  const [first, last] = [dayOf(conversations[0]?.started), dayOf(conversations.at(-1)?.started)]
  const counts = { conversations: conversations.length, trainees: trainees.length, first, last }
  const without = leftOut.demo + leftOut.try + leftOut.copy + leftOut.unreadable
  return [
    ...(conversations.length === 0
      ? []
      : flow([[theme.title, say(first === last ? 'report.head-day' : 'report.head', counts)]], paper)),
    ...(without === 0 ? [] : flow([[theme.remark, say('report.left-out', { ...leftOut }).trim()]], paper)),
  ]
}
