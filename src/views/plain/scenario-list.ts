import { flow } from './flow.ts'
import type { Paper } from './paper.ts'

/** One scenario in a list. */
export interface ScenarioListRow {
  readonly id: string
  readonly title: string
  readonly level: number
  readonly minutes: number
  readonly persona: string
  readonly kind: 'response' | 'prevention'
  /** The guide's paragraphs that it trains: "M5 §2.4". */
  readonly trains?: readonly string[]
  /** The last ending's title where it was played. */
  readonly played?: string | null
}

/** Returns the scenarios as lines: id and title, then level, length, persona, what they train, how it last ended. */
export function scenarioListLines(rows: readonly ScenarioListRow[], paper: Paper): readonly string[] {
  const { say, theme } = paper
  return rows.flatMap((row, index) => {
    const facts = [
      say('views.level', { level: row.level }),
      say('views.minutes', { minutes: row.minutes }),
      say('views.with', { name: row.persona }),
      say(`views.kind.${row.kind}`),
    ].join(' · ')
    const trains = (row.trains ?? []).join(', ')
    const more = [
      ...(trains === '' ? [] : [say('views.trains', { paragraphs: trains })]),
      ...(row.played ? [say('views.played', { ending: row.played })] : []),
    ]
    return [
      ...(index === 0 ? [] : ['']),
      ...flow([[theme.title, row.id], `  ${row.title}`], paper, { first: '', rest: '  ' }),
      ...flow([facts], paper, '  '),
      ...more.flatMap((text) => flow([[theme.remark, text]], paper, '  ')),
    ]
  })
}
