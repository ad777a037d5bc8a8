import { type LabelId, labelIds } from '../analysis/index.ts'
import type { Mode } from '../record/index.ts'
import type { EndingKind } from '../scenario/index.ts'
import type { ConversationFigures } from './conversation-figures.ts'
import { compareTexts } from './counted.ts'
import { type Family, familiesOfLabels, familyIds } from './family.ts'
import { roundedShare, type ScoreDistribution, scoreDistribution } from './score-figures.ts'

/** In how many turns something was heard, which share (0–1) of all turns that is, and in how many conversations it was. */
export interface Heard {
  readonly turns: number
  readonly share: number
  readonly conversations: number
}

/** How often something was due, and how often it was met in time, met later, and missed; `share` (0–1) is that of met in time. */
export interface DueFigures {
  readonly label: LabelId
  readonly due: number
  readonly met: number
  readonly late: number
  readonly missed: number
  readonly share: number
}

/** A need of the person: in how many conversations it was heard, and in how many that ended it was not. */
export interface NeedFigures {
  readonly id: string
  /** What it is, in a sentence; the id where the scenario is not here. */
  readonly tells: string
  readonly heard: number
  readonly missed: number
}

/** The conversations of one scenario in one mode, together. */
export interface GroupFigures {
  readonly scenario: { readonly id: string; readonly title: string }
  readonly mode: Mode
  readonly conversations: number
  readonly trainees: number
  /** Those that reached an ending; the others are not finished yet, which counts against nobody. */
  readonly ended: number
  /** Those in the short variant. */
  readonly short: number
  /** Those that somebody reviewed. */
  readonly reviewed: number
  /** Those held with another text of the scenario, and those whose scenario is not here. */
  readonly changed: number
  readonly unknown: number
  /** Who coded how many conversations, by name. */
  readonly coders: readonly { readonly coder: string; readonly conversations: number }[]
  readonly turns: number
  readonly scores: ScoreDistribution
  /** The scores of the case sheets that were filled in. */
  readonly sheets: ScoreDistribution
  /** The endings that were reached, the most frequent first. */
  readonly endings: readonly {
    readonly id: string
    readonly title: string | null
    readonly kind: EndingKind | null
    readonly count: number
  }[]
  readonly families: Readonly<Record<Family, Heard>>
  /** Every label that was heard, in the order of the codebook. */
  readonly labels: readonly (Heard & { readonly label: LabelId; readonly family: Family })[]
  /** Every label that was due, in the order of the codebook. */
  readonly due: readonly DueFigures[]
  /** The needs, those most often missed first. */
  readonly needs: readonly NeedFigures[]
}

/** Returns what a need is, by the id of its scenario and its own; null where nobody knows. */
export type TellNeed = (scenario: string, need: string) => string | null

/** Returns the conversations by scenario and mode, the scenarios in the order of their ids, practice before assessment. */
export function groupsOf(
  conversations: readonly ConversationFigures[],
  tellNeed: TellNeed,
): readonly GroupFigures[] {
  const groups = Map.groupBy(conversations, ({ scenario, mode }) => JSON.stringify([scenario.id, mode]))
  return [...groups.values()]
    .map((group) => groupFigures(group, tellNeed))
    .sort(
      (one, other) => compareTexts(one.scenario.id, other.scenario.id) || -compareTexts(one.mode, other.mode),
    )
}

function groupFigures(group: readonly ConversationFigures[], tellNeed: TellNeed): GroupFigures {
  const latest = group.at(-1)
  const { id = '', title = '' } = latest?.scenario ?? {}
  const number = (is: (one: ConversationFigures) => boolean) => group.filter(is).length
  const turns = sum(group.map((each) => each.turns))
  return {
    scenario: { id, title },
    mode: latest?.mode ?? 'practice',
    conversations: group.length,
    trainees: new Set(group.map(({ trainee }) => trainee.id)).size,
    ended: number(({ ending }) => ending !== null),
    short: number(({ variant }) => variant === 'short'),
    reviewed: number(({ reviewers }) => reviewers > 0),
    changed: number(({ standing }) => standing === 'changed'),
    unknown: number(({ standing }) => standing === 'unknown'),
    coders: [...Map.groupBy(group, ({ coder }) => coder)]
      .map(([coder, own]) => ({ coder, conversations: own.length }))
      .sort((one, other) => compareTexts(one.coder, other.coder)),
    turns,
    scores: scoreDistribution(group),
    sheets: scoreDistribution(group, 'sheet'),
    endings: endingsOf(group),
    families: familiesOf(group),
    labels: labelsOf(group, turns),
    due: dueFigures(group),
    needs: needsOf(group, (need) => tellNeed(id, need) ?? need),
  }
}

/** Returns in how many turns something of each family was heard in several conversations. */
export function familiesOf(group: readonly ConversationFigures[]): Readonly<Record<Family, Heard>> {
  const turns = sum(group.map((each) => each.turns))
  const heard = familyIds.map((family) => [
    family,
    heardIn(
      group.map(({ families }) => families[family]),
      turns,
    ),
  ])
  return Object.fromEntries(heard) as Record<Family, Heard>
}

function labelsOf(group: readonly ConversationFigures[], turns: number): GroupFigures['labels'] {
  return familyIds.flatMap((family) =>
    familiesOfLabels[family].flatMap((label) => {
      const heard = heardIn(
        group.map(({ labels }) => labels[label] ?? 0),
        turns,
      )
      return heard.turns === 0 ? [] : [{ label, family, ...heard }]
    }),
  )
}

function heardIn(counts: readonly number[], turns: number): Heard {
  const heard = sum(counts)
  const conversations = counts.filter((count) => count > 0).length
  return { turns: heard, share: turns === 0 ? 0 : roundedShare(heard / turns), conversations }
}

/** Returns how often each label was due in several conversations, and met, in the order of the codebook. */
export function dueFigures(group: readonly ConversationFigures[]): readonly DueFigures[] {
  const counts = new Map<LabelId, { met: number; late: number; missed: number }>()
  for (const { label, met, late, missed } of group.flatMap(({ due }) => due)) {
    const so = counts.get(label) ?? { met: 0, late: 0, missed: 0 }
    counts.set(label, { met: so.met + met, late: so.late + late, missed: so.missed + missed })
  }
  return Object.values(labelIds)
    .flat()
    .flatMap((label: LabelId) => {
      const so = counts.get(label)
      if (so === undefined) return []
      const due = so.met + so.late + so.missed
      return [{ label, due, ...so, share: roundedShare(so.met / due) }]
    })
}

function endingsOf(group: readonly ConversationFigures[]): GroupFigures['endings'] {
  const reached = group.flatMap(({ ending }) => (ending === null ? [] : [ending]))
  return [...Map.groupBy(reached, ({ id }) => id).values()]
    .flatMap((same) => {
      // A copy of the scenario that knows its title counts before one that does not.
      const known = same.find(({ title }) => title !== null) ?? same[0]
      return known === undefined ? [] : [{ ...known, count: same.length }]
    })
    .sort((one, other) => other.count - one.count || compareTexts(one.id, other.id))
}

function needsOf(
  group: readonly ConversationFigures[],
  tell: (need: string) => string,
): readonly NeedFigures[] {
  const counts = new Map<string, { heard: number; missed: number }>()
  const add = (ids: readonly string[], what: 'heard' | 'missed') => {
    for (const id of ids) {
      const so = counts.get(id) ?? { heard: 0, missed: 0 }
      counts.set(id, { ...so, [what]: so[what] + 1 })
    }
  }
  for (const { needs } of group) {
    add(needs.heard, 'heard')
    add(needs.missed, 'missed')
  }
  return [...counts]
    .map(([id, so]) => ({ id, tells: tell(id), ...so }))
    .sort((one, other) => other.missed - one.missed || compareTexts(one.id, other.id))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
