import {
  type Analysis,
  type FlagLabel,
  type Label,
  type LabelId,
  labelIds,
  severityOf,
} from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import { countingRecords, type Review, type TraineeRecord, type TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { codingOf } from './coding.ts'
import { opinionOf } from './opinion.ts'
import { scoredAgain } from './scored-again.ts'

/** A label that counts otherwise than the scorer has it. */
export interface OverruledLabel {
  readonly turn: number
  readonly label: LabelId
  /** Whether it counts as there. */
  readonly is: boolean
}

/** A conversation with the labels that count. */
export interface Overruled {
  /** The same list where nothing was overruled. Words, meters and the ending are always those there were. */
  readonly records: readonly TranscriptRecord[]
  /** In the order of the turns, and in each of the codebook. */
  readonly changes: readonly OverruledLabel[]
  /** False where labels were overruled and the score is still the one from before, as the scenario is not there to score with. */
  readonly isScored: boolean
}

/**
 * Returns a conversation with the labels that count: of a label at a turn, what most of the reviewers hold who said anything about it;
 * where they are as many on either side, or none, the scorer's stays. Its score is given again with them, where the scenario is at hand.
 */
export function overrule(
  records: readonly TranscriptRecord[],
  reviews: readonly Review[],
  scenario: Scenario | null,
  say: Say,
): Overruled {
  const counting = new Set(countingRecords(records))
  const changes: OverruledLabel[] = []
  const overruled = records.map((record): TranscriptRecord => {
    if (record.type !== 'trainee' || !counting.has(record)) return record
    const own = changesOf(record, reviews)
    changes.push(...own)
    return own.length === 0 ? record : { ...record, analysis: changed(record.analysis, own, say) }
  })
  if (changes.length === 0) return { records, changes, isScored: true }
  if (scenario === null) return { records: overruled, changes, isScored: false }
  return { records: scoredAgain(overruled, scenario), changes, isScored: true }
}

function changesOf({ turn, analysis }: TraineeRecord, reviews: readonly Review[]): readonly OverruledLabel[] {
  const about = reviews.filter(({ turns }) => turns.has(turn))
  if (about.length === 0) return []
  const scored = new Set(codingOf(analysis).labels)
  return Object.values(labelIds)
    .flat()
    .flatMap((label): readonly OverruledLabel[] => {
      const is = scored.has(label)
      const held = about.map((review) => opinionOf(review, turn, label, is))
      const agree = held.filter((each) => each === is).length
      const differ = held.filter((each) => each === !is).length
      return differ > agree ? [{ turn, label, is: !is }] : []
    })
}

function changed(analysis: Analysis, changes: readonly OverruledLabel[], say: Say): Analysis {
  const { possible } = analysis
  const gone = new Set<string>(changes.filter(({ is }) => !is).map(({ label }) => label))
  const come = changes.filter(({ is }) => is).map(({ label }) => label)
  const kept = <Each extends Label>(labels: readonly Each[]) => labels.filter(({ id }) => !gone.has(id))
  const added = <Id extends LabelId>(ids: readonly Id[]): readonly Label<Id>[] =>
    ids
      .filter((id) => come.includes(id))
      .map((id) => ({ id, confidence: 1, evidence: [], because: say('overrule.because') }))
  return {
    ...analysis,
    techniques: [...kept(analysis.techniques), ...added(labelIds.technique)],
    safeguards: [...kept(analysis.safeguards), ...added(labelIds.safeguard)],
    partnership: [...kept(analysis.partnership), ...added(labelIds.partnership)],
    flags: [...kept(analysis.flags), ...added(labelIds.flag).map(asFlag)],
    ...(possible === undefined ? {} : { possible: possible.filter(({ id }) => !come.includes(id)) }),
  }
}

function asFlag(label: Label<FlagLabel['id']>): FlagLabel {
  return { ...label, severity: severityOf(label.id), instead: '' }
}
