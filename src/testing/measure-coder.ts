import { type Coder, type LabelId, labelIds, severityOf } from '../analysis/index.ts'
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
  for (const turn of turns) {
    const analysis = await coder.code(turn.text, turn.context, [])
    coded.push({ turn, form: analysis.form, labels: labelsOf(analysis) })
  }
  return coded
}

/** Returns the figures of coded turns. */
export function figuresOf(coded: readonly CodedTurn[]): CoderFigures {
  const all = Object.values(labelIds).flat()
  const major = labelIds.flag.filter((flag) => severityOf(flag) === 'major')
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
    anyMajor: tally(major),
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

/** Cohen's kappa of a label over `turns` turns: agreement beyond chance (Cohen 1960). */
export function kappa({ hit, missed, wrong }: Tally, turns: number): number {
  const agreed = share(turns - missed - wrong, turns)
  const [is, found] = [share(hit + missed, turns), share(hit + wrong, turns)]
  const chance = is * found + (1 - is) * (1 - found)
  return share(agreed - chance, 1 - chance)
}

/** Returns in how many of ten turns in which each label is heard it is not there, rounded. */
export function wrongInTenOf({ labels }: CoderFigures): Readonly<Record<LabelId, number>> {
  const entries = Object.entries(labels).map(([label, tally]) => {
    const heard = tally.hit + tally.wrong
    return [label, heard === 0 ? 0 : Math.round(10 * (1 - precision(tally)))]
  })
  return Object.fromEntries(entries) as Record<LabelId, number>
}
