import type { ConversationFigures } from '../conversation-figures.ts'
import { type Family, familyIds } from '../family.ts'
import { dueFigures } from '../group-figures.ts'
import { seriesOf } from '../trainee-figures.ts'
import type { Progress, ProgressStep } from './progress.ts'
import { wentWell } from './went-well.ts'

/** Returns how one person's conversations went over time. They are given in the order in which they were held, all of one person. */
export function progressOf(own: readonly ConversationFigures[]): Progress {
  const steps = own.map(stepOf)
  const series = seriesOf(own)
  const due = dueFigures(own)
  return {
    conversations: own.length,
    finished: steps.filter(({ isFinished }) => isFinished).length,
    turns: own.reduce((sum, { turns }) => sum + turns, 0),
    steps,
    series,
    due,
    well: wentWell(own, steps, series, due),
  }
}

function stepOf(figures: ConversationFigures): ProgressStep {
  const { id, started, scenario, mode, ending, turns } = figures
  const met = figures.due.reduce((sum, due) => sum + due.met, 0)
  const others = figures.due.reduce((sum, { late, missed }) => sum + late + missed, 0)
  return {
    id,
    started,
    scenario: scenario.id,
    mode,
    isFinished: ending !== null,
    turns,
    families: turns === 0 ? null : ofTen(figures),
    due: met + others,
    met,
  }
}

function ofTen({ families, turns }: ConversationFigures): Readonly<Record<Family, number>> {
  const rates = familyIds.map((family) => [family, Math.round((100 * families[family]) / turns) / 10])
  return Object.fromEntries(rates) as Record<Family, number>
}
