import type { ConversationFigures } from '../conversation-figures.ts'
import { familyIds } from '../family.ts'
import type { DueFigures } from '../group-figures.ts'
import type { TraineeSeries } from '../trainee-figures.ts'
import type { ProgressStep, WentWell } from './progress.ts'

/** How often a thing must have been due, and which share of it met, to say that it goes well; and how many such are told. */
const [oftenDue, wellMet, mostMet] = [2, 0.7, 3]

/** From how many points on a score has risen. */
const leastRise = 5

/** From how many conversations on the first half is held against the second, and which difference (turns of ten) can be seen. */
const [leastToCompare, leastDifference] = [4, 0.5]

/**
 * Returns what went well, the most telling first: what was met when it was due, what rose, what came more often, needs that were heard.
 * Where nothing of that can be said, that somebody practised, which is true and is how it begins.
 */
export function wentWell(
  own: readonly ConversationFigures[],
  steps: readonly ProgressStep[],
  series: readonly TraineeSeries[],
  due: readonly DueFigures[],
): readonly WentWell[] {
  const heard = own.reduce((sum, { needs }) => sum + needs.heard.length, 0)
  const turns = own.reduce((sum, each) => sum + each.turns, 0)
  const well = [
    ...metWell(due),
    ...series.flatMap(rise),
    ...changed(steps),
    ...(heard === 0 ? [] : [{ type: 'needs', heard } as const]),
  ]
  if (well.length > 0 || own.length === 0) return well
  return [{ type: 'held', conversations: own.length, turns }]
}

function metWell(due: readonly DueFigures[]): readonly WentWell[] {
  return due
    .filter((each) => each.met >= oftenDue && each.met / each.due >= wellMet)
    .sort((one, other) => other.met / other.due - one.met / one.due || other.met - one.met)
    .slice(0, mostMet)
    .map(({ label, met, due }) => ({ type: 'met', label, met, due }))
}

function rise({ scenario, mode, scores }: TraineeSeries): readonly WentWell[] {
  const [from, to] = [scores[0]?.score ?? 0, scores.at(-1)?.score ?? 0]
  return to - from >= leastRise ? [{ type: 'risen', scenario: scenario.title, mode, from, to }] : []
}

function changed(steps: readonly ProgressStep[]): readonly WentWell[] {
  const spoken = steps.flatMap(({ families }) => (families === null ? [] : [families]))
  if (spoken.length < leastToCompare) return []
  const half = Math.floor(spoken.length / 2)
  const [before, after] = [spoken.slice(0, half), spoken.slice(-half)]
  return familyIds.flatMap((family): readonly WentWell[] => {
    const from = mean(before.map((each) => each[family]))
    const to = mean(after.map((each) => each[family]))
    const gain = family === 'closing' ? from - to : to - from
    if (gain < leastDifference) return []
    return [{ type: family === 'closing' ? 'less' : 'more', family, from, to }]
  })
}

function mean(values: readonly number[]): number {
  return Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10
}
