import { type Analysis, type Coder, type LabelId, labelIds, severityOf } from '../analysis/index.ts'
import { cohenKappa } from './cohen-kappa.ts'
import type { LabelledTurn } from './labelled-turn.ts'
import { labelsOf } from './run-conversation.ts'

/** How a coder's label compares with the careful reader's over many turns. */
export interface Tally {
  readonly hit: number
  readonly missed: number
  readonly wrong: number
}

/** What a coder made of one labelled turn. */
export interface CodedTurn {
  readonly turn: LabelledTurn
  readonly form: string
  readonly labels: readonly string[]
}

/** How good a coder is on labelled turns. Shares are 0–1. */
export interface CoderFigures {
  readonly turns: number
  readonly labels: Readonly<Record<LabelId, Tally>>
  /** Any major flag present, against any heard. */
  readonly anyMajor: Tally
  readonly form: number
}

/** Codes labelled turns, each in its context. */
export async function codeTurns(coder: Coder, turns: readonly LabelledTurn[]): Promise<readonly CodedTurn[]> {
  const coded: CodedTurn[] = []
  for (const turn of turns) coded.push(codedTurn(turn, await coder.code(turn.text, turn.context, [])))
  return coded
}

/** Returns what a coder made of a labelled turn. */
export function codedTurn(turn: LabelledTurn, analysis: Analysis): CodedTurn {
  return { turn, form: analysis.form, labels: labelsOf(analysis) }
}

/** Returns the figures of coded turns. */
export function figuresOf(coded: readonly CodedTurn[]): CoderFigures {
  const all = Object.values(labelIds).flat()
  const tally = (labels: readonly string[]) =>
    coded.reduce<Tally>(
      (so, { turn, labels: heard }) => {
        const is = turn.labels.some((label) => labels.includes(label))
        const found = heard.some((label) => labels.includes(label))
        return {
          hit: so.hit + Number(is && found),
          missed: so.missed + Number(is && !found),
          wrong: so.wrong + Number(!is && found),
        }
      },
      { hit: 0, missed: 0, wrong: 0 },
    )
  return {
    turns: coded.length,
    labels: Object.fromEntries(all.map((label) => [label, tally([label])])) as Record<LabelId, Tally>,
    anyMajor: tally(measuredFamilies.major),
    form: share(coded.filter(({ turn, form }) => turn.form === form).length, coded.length),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** Of what was heard, how much is there. */
export function precision({ hit, wrong }: Tally): number {
  return share(hit, hit + wrong)
}

/** Of what is there, how much was heard. */
export function recall({ hit, missed }: Tally): number {
  return share(hit, hit + missed)
}

/** The harmonic mean of precision and recall. */
export function f1({ hit, missed, wrong }: Tally): number {
  return share(2 * hit, 2 * hit + missed + wrong)
}

/** The labels of a family, in the order of the codebook; flags by how much they weigh. */
export const measuredFamilies = {
  technique: labelIds.technique,
  safeguard: labelIds.safeguard,
  partnership: labelIds.partnership,
  major: labelIds.flag.filter((flag) => severityOf(flag) === 'major'),
  minor: labelIds.flag.filter((flag) => severityOf(flag) === 'minor'),
} as const

/**
 * The mean F1 of those labels that any turn has: each counts the same, however rare. Of the others nothing can be known; where that is
 * all of them it is null.
 */
export function macroF1({ labels }: CoderFigures, among: readonly LabelId[]): number | null {
  const there = among.map((label) => labels[label]).filter(({ hit, missed }) => hit + missed > 0)
  return there.length === 0 ? null : there.reduce((sum, tally) => sum + f1(tally), 0) / there.length
}

/** Cohen's κ of a label over `turns` turns; 0 where it cannot be told. */
export function kappa({ hit, missed, wrong }: Tally, turns: number): number {
  return (
    cohenKappa([
      [hit, missed],
      [wrong, turns - hit - missed - wrong],
    ]) ?? 0
  )
}

/** Returns in how many of ten turns in which each label is heard it is not there, rounded. */
export function wrongInTenOf({ labels }: CoderFigures): Readonly<Record<LabelId, number>> {
  const entries = Object.entries(labels).map(([label, tally]) => {
    const heard = tally.hit + tally.wrong
    return [label, heard === 0 ? 0 : Math.round(10 * (1 - precision(tally)))]
  })
  return Object.fromEntries(entries) as Record<LabelId, number>
}
