import { type LabelId, labelIds } from '../analysis/index.ts'
import { partIds } from '../scoring/index.ts'
import type { ConversationFigures } from './conversation-figures.ts'
import { familyIds, goodLabels } from './family.ts'

/** One column of a report as CSV: its name, and what stands in it for a conversation; null leaves the cell empty. */
export interface CsvColumn {
  readonly name: string
  readonly of: (conversation: ConversationFigures) => string | number | null
}

/** Returns the columns of a report as CSV, in their order. The names are the same in every language: programs read them. */
export function csvColumns(limitsOf: (conversation: ConversationFigures) => string): readonly CsvColumn[] {
  return [
    { name: 'conversation', of: ({ id }) => id },
    { name: 'trainee', of: ({ trainee }) => trainee.called },
    { name: 'code', of: ({ trainee }) => trainee.id },
    { name: 'group', of: ({ trainee }) => trainee.group },
    { name: 'scenario', of: ({ scenario }) => scenario.id },
    { name: 'title', of: ({ scenario }) => scenario.title },
    { name: 'mode', of: ({ mode }) => mode },
    { name: 'variant', of: ({ variant }) => variant },
    { name: 'coder', of: ({ coder }) => coder },
    { name: 'started', of: ({ started }) => started },
    { name: 'minutes', of: ({ minutes }) => minutes },
    { name: 'turns', of: ({ turns }) => turns },
    { name: 'ending', of: ({ ending }) => ending?.id ?? null },
    { name: 'ending_kind', of: ({ ending }) => ending?.kind ?? null },
    { name: 'score', of: ({ score }) => score?.total ?? null },
    ...partIds.map(
      (part): CsvColumn => ({
        name: `score_${part}`,
        of: ({ score }) => score?.parts.find(({ id }) => id === part)?.points ?? null,
      }),
    ),
    { name: 'case_sheet', of: ({ sheet }) => sheet?.total ?? null },
    ...familyIds.map(
      (family): CsvColumn => ({ name: `turns_${family}`, of: ({ families }) => families[family] }),
    ),
    { name: 'due', of: (all) => dueOf(all, ({ met, late, missed }) => met + late + missed) },
    { name: 'due_met', of: (all) => dueOf(all, ({ met }) => met) },
    { name: 'due_late', of: (all) => dueOf(all, ({ late }) => late) },
    { name: 'due_missed', of: (all) => dueOf(all, ({ missed }) => missed) },
    { name: 'needs_heard', of: ({ needs, standing }) => needsIn(needs.heard, standing) },
    { name: 'needs_missed', of: ({ needs, standing }) => needsIn(needs.missed, standing) },
    { name: 'reviewers', of: ({ reviewers }) => reviewers },
    { name: 'scenario_text', of: ({ standing }) => standing },
    ...Object.values(labelIds)
      .flat()
      .map(
        (label: LabelId): CsvColumn => ({
          name: columnOf('label', label),
          of: ({ labels }) => labels[label] ?? 0,
        }),
      ),
    ...goodLabels.flatMap((label): readonly CsvColumn[] => {
      const own = ({ due }: ConversationFigures) => due.filter((each) => each.label === label)
      return [
        {
          name: columnOf('due', label),
          of: (all) => dueOf({ ...all, due: own(all) }, ({ met, late, missed }) => met + late + missed),
        },
        { name: columnOf('met', label), of: (all) => dueOf({ ...all, due: own(all) }, ({ met }) => met) },
      ]
    }),
    { name: 'limits', of: limitsOf },
  ]
}

/** Hyphens would be taken for a minus where columns are named in formulas and queries. */
function columnOf(what: string, label: LabelId): string {
  return `${what}_${label.replaceAll('-', '_')}`
}

/** Without its scenario nobody knows what was due. */
function dueOf(
  { due, standing }: Pick<ConversationFigures, 'due' | 'standing'>,
  count: (due: ConversationFigures['due'][number]) => number,
): number | null {
  return standing === 'unknown' ? null : due.reduce((sum, each) => sum + count(each), 0)
}

function needsIn(ids: readonly string[], standing: ConversationFigures['standing']): number | null {
  return standing === 'unknown' ? null : ids.length
}
