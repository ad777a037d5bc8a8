import type { Mode } from '../record/index.ts'
import { spreadOf } from '../scoring/index.ts'
import type { ConversationFigures } from './conversation-figures.ts'
import { compareTexts } from './counted.ts'
import type { Family } from './family.ts'
import { type DueFigures, dueFigures, familiesOf, type Heard } from './group-figures.ts'
import { rounded } from './score-figures.ts'
import type { Trainee } from './trainee.ts'

/** One trainee's scores over time in one scenario and mode, the earliest first. */
export interface TraineeSeries {
  readonly scenario: { readonly id: string; readonly title: string }
  readonly mode: Mode
  /** How many conversations were held, those not finished yet too. */
  readonly held: number
  /** The conversations that reached an ending. `id` is that of the conversation. */
  readonly scores: readonly { readonly id: string; readonly started: string; readonly score: number }[]
  /** The latest score and the middle one; null where there is none. */
  readonly latest: number | null
  readonly median: number | null
  /** By how many points the latest score lies above the first; null where there are not two. */
  readonly change: number | null
}

/** One trainee's conversations together. */
export interface TraineeFigures {
  readonly trainee: Trainee
  /** The ids of the conversations, in the order in which they were held. */
  readonly conversations: readonly string[]
  /** How many of them reached an ending. */
  readonly ended: number
  readonly turns: number
  /** When the latest began, an ISO time. */
  readonly latest: string
  readonly series: readonly TraineeSeries[]
  readonly families: Readonly<Record<Family, Heard>>
  readonly due: readonly DueFigures[]
}

/** Returns each trainee's figures, by group and then by how they are called: never by how well they did. */
export function traineesOf(conversations: readonly ConversationFigures[]): readonly TraineeFigures[] {
  return [...Map.groupBy(conversations, ({ trainee }) => trainee.id).values()]
    .flatMap(traineeFigures)
    .sort(
      ({ trainee: one }, { trainee: other }) =>
        compareTexts(one.group ?? '', other.group ?? '') ||
        compareTexts(one.called, other.called) ||
        compareTexts(one.id, other.id),
    )
}

function traineeFigures(own: readonly ConversationFigures[]): readonly TraineeFigures[] {
  const latest = own.at(-1)
  if (latest === undefined) return []
  return [
    {
      trainee: latest.trainee,
      conversations: own.map(({ id }) => id),
      ended: own.filter(({ ending }) => ending !== null).length,
      turns: own.reduce((sum, { turns }) => sum + turns, 0),
      latest: latest.started,
      series: seriesOf(own),
      families: familiesOf(own),
      due: dueFigures(own),
    },
  ]
}

/** Returns the scores of one person by scenario and mode, the earliest first. */
export function seriesOf(own: readonly ConversationFigures[]): readonly TraineeSeries[] {
  return [...Map.groupBy(own, ({ scenario, mode }) => JSON.stringify([scenario.id, mode])).values()]
    .flatMap((same) => {
      const last = same.at(-1)
      if (last === undefined) return []
      const scores = same.flatMap(({ id, started, score }) =>
        score === null ? [] : [{ id, started, score: score.total }],
      )
      const totals = scores.map(({ score }) => score)
      const [first, latest] = [totals[0], totals.at(-1)]
      const median = spreadOf(totals)?.median
      return [
        {
          scenario: last.scenario,
          mode: last.mode,
          held: same.length,
          scores,
          latest: latest ?? null,
          median: median === undefined ? null : rounded(median),
          change:
            totals.length < 2 || first === undefined || latest === undefined ? null : rounded(latest - first),
        },
      ]
    })
    .sort(
      (one, other) => compareTexts(one.scenario.id, other.scenario.id) || -compareTexts(one.mode, other.mode),
    )
}
