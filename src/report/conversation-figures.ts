import { type LabelId, labelIds } from '../analysis/index.ts'
import type { HeaderRecord, Mode, TranscriptRecord } from '../record/index.ts'
import { countingRecords } from '../record/index.ts'
import type { EndingKind, Scenario } from '../scenario/index.ts'
import {
  countsAsTold,
  type Due,
  duesOf,
  type GoodLabel,
  labelTurnsOf,
  readConversation,
  score,
  settledDues,
  type ToldFact,
  toldFacts,
} from '../scoring/index.ts'
import { type Family, familiesOfLabels, familyIds, goodLabels } from './family.ts'
import { minutesOf } from './minutes.ts'
import type { Trainee } from './trainee.ts'

/** How a due label fared: how often it was met in time, met later than the rubric asks, and missed. */
export interface DueCount {
  readonly label: GoodLabel
  readonly met: number
  readonly late: number
  readonly missed: number
}

/** How the scenario stands to the conversation: as it was played, changed since, or not here at all. */
export type ScenarioStanding = 'same' | 'changed' | 'unknown'

/** A score with its parts: `points` of `of`. */
export interface ScoreFigures {
  readonly total: number
  readonly parts: readonly { readonly id: string; readonly points: number; readonly of: number }[]
}

/** What a report knows of one conversation: figures and ids, no words that were said. */
export interface ConversationFigures {
  /** The transcript's file name without its ending. */
  readonly id: string
  readonly trainee: Trainee
  readonly scenario: { readonly id: string; readonly title: string }
  readonly mode: Mode
  /** "short" where the short variant was played; null for the whole scenario. */
  readonly variant: 'short' | null
  /** Who coded the turns: a program with its version, or a person ("self 1", "peer 1"). */
  readonly coder: string
  /** An ISO time. */
  readonly started: string
  /** How long it was held, in minutes with one decimal; the time between stopping and going on is left out. */
  readonly minutes: number
  /** How many turns count: one that was said again counts once. */
  readonly turns: number
  /** The ending that was reached; null where it is not finished yet. Title and kind are null where the scenario does not know it. */
  readonly ending: {
    readonly id: string
    readonly title: string | null
    readonly kind: EndingKind | null
  } | null
  /** Null where no ending was reached: then nothing is scored. */
  readonly score: ScoreFigures | null
  /** The score of the case sheet; null where none was filled in, which counts against nobody. */
  readonly sheet: ScoreFigures | null
  /** In how many turns something of each family was heard. */
  readonly families: Readonly<Record<Family, number>>
  /** In how many turns each label was heard; a label that was not is left out. */
  readonly labels: Readonly<Partial<Record<LabelId, number>>>
  /** What fell due and is settled, by the label that met it or would have, in the order of the codebook. */
  readonly due: readonly DueCount[]
  /** The needs of the person, as ids of facts. What is theirs to keep is in neither; `missed` is empty until an ending is reached. */
  readonly needs: { readonly heard: readonly string[]; readonly missed: readonly string[] }
  /** How many people reviewed it; their verdicts are in the figures. */
  readonly reviewers: number
  /** Without the scenario there are no due moments and needs; where it has changed they are those of today's. */
  readonly standing: ScenarioStanding
}

/** One conversation as it is handed to a report. */
export interface ReportedConversation {
  readonly id: string
  readonly trainee: Trainee
  readonly header: HeaderRecord
  /** With the labels that count, and the score that they give: what reviewers overruled is overruled in them. */
  readonly records: readonly TranscriptRecord[]
  readonly reviewers: number
  /** The scenario; null where it is not here. */
  readonly scenario: Scenario | null
  /** True where that is not the text it was played from. */
  readonly changed: boolean
}

/**
 * Returns the figures of one conversation. Its score is the recorded one; where an ending was reached and none was recorded, it is
 * what these records give, if the scenario is here. Never throws, whatever the records.
 */
export function conversationFigures(reported: ReportedConversation): ConversationFigures {
  const { id, trainee, header, records, scenario, changed, reviewers } = reported
  const conversation = readConversation(records)
  const ended = conversation.ending
  const turnsOf = labelTurnsOf(conversation)
  const known = scenario?.endings.find((ending) => ending.id === ended)
  const again = () => (scenario === null ? null : score(records, scenario))
  const counting = ended === null ? null : (recordedScore(records) ?? again())
  return {
    id,
    trainee,
    scenario: { id: header.scenario.id, title: header.scenario.title },
    mode: header.mode,
    variant: header.variant ?? null,
    coder: header.coder,
    started: header.started,
    minutes: minutesOf(records),
    turns: conversation.exchanges.length,
    ending: ended === null ? null : { id: ended, title: known?.title ?? null, kind: known?.kind ?? null },
    score: counting === null ? null : compactScore(counting),
    sheet: sheetScore(records),
    families: familyTurns(turnsOf),
    labels: Object.fromEntries(allLabels.flatMap((label) => countIn(label, turnsOf))),
    due: scenario === null ? [] : dueCounts(settledDues(conversation, duesOf(conversation, scenario))),
    needs:
      scenario === null
        ? { heard: [], missed: [] }
        : needsOf(toldFacts(conversation, scenario), ended !== null),
    reviewers,
    standing: scenario === null ? 'unknown' : changed ? 'changed' : 'same',
  }
}

const allLabels: readonly LabelId[] = Object.values(labelIds).flat()

type TurnsOf = ReturnType<typeof labelTurnsOf>

function countIn(label: LabelId, turnsOf: TurnsOf): readonly (readonly [LabelId, number])[] {
  const turns = turnsOf.get(label)
  return turns === undefined ? [] : [[label, turns.length]]
}

function familyTurns(turnsOf: TurnsOf): Readonly<Record<Family, number>> {
  const counts = familyIds.map((family) => {
    const turns = familiesOfLabels[family].flatMap((label) => turnsOf.get(label) ?? [])
    return [family, new Set(turns).size] as const
  })
  return Object.fromEntries(counts) as Record<Family, number>
}

function recordedScore(records: readonly TranscriptRecord[]): ScoreFigures | null {
  const end = countingRecords(records).findLast((record) => record.type === 'end')
  return end?.type === 'end' ? end.score : null
}

function sheetScore(records: readonly TranscriptRecord[]): ScoreFigures | null {
  const last = countingRecords(records).findLast((record) => record.type === 'case-sheet')
  return last?.type === 'case-sheet' ? compactScore(last.score) : null
}

/** Which turns are the evidence of a part is in the transcript. */
function compactScore({ total, parts }: ScoreFigures): ScoreFigures {
  return { total, parts: parts.map(({ id, points, of }) => ({ id, points, of })) }
}

function dueCounts(dues: readonly Due[]): readonly DueCount[] {
  const counts = goodLabels.map((label) => {
    const own = dues.filter((due) => due.label === label)
    const met = own.filter((due) => due.credit === 1).length
    const missed = own.filter((due) => due.met === null).length
    return { label, met, late: own.length - met - missed, missed }
  })
  return counts.filter(({ met, late, missed }) => met + late + missed > 0)
}

/** A conversation that is not finished may still hear a need, so that none is missed yet. */
function needsOf(told: readonly ToldFact[], isEnded: boolean): ConversationFigures['needs'] {
  const needs = told.filter((each) => each.fact.kind === 'need' && countsAsTold(each))
  const ids = (some: readonly ToldFact[]) => some.map(({ fact }) => fact.id)
  return {
    heard: ids(needs.filter(({ turn }) => turn !== null)),
    missed: isEnded ? ids(needs.filter(({ turn }) => turn === null)) : [],
  }
}
