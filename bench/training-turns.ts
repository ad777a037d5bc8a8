import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Form,
  type LabelId,
  labels as labelData,
  labelIds,
  severityOf,
  type Utterance,
} from '../src/analysis/index.ts'
import { readLabelledTurns } from '../src/testing/index.ts'
import type { Case } from '../test/analysis/case.ts'
import { lines, tables } from '../test/analysis/codebook.ts'
import { fresh } from '../test/analysis/fresh.ts'
import { heldOut } from '../test/analysis/held-out.ts'
import { played } from '../test/analysis/played.ts'
import { varied } from '../test/analysis/varied.ts'

const folder = resolve(import.meta.dirname, '../src/analysis/corpus/train')
const ids: readonly LabelId[] = Object.values(labelIds).flat()
const majors = labelIds.flag.filter((flag) => severityOf(flag) === 'major')

/** A turn that is learned from. */
export interface TrainingTurn {
  readonly text: string
  readonly context: readonly Utterance[]
  /** Which turns are held out together: those of one writer; -1 for examples, which never are. */
  readonly writer: number
  readonly form: Form | undefined
  /** Whether a label is there; undefined where nobody said. */
  readonly answer: (label: LabelId) => boolean | undefined
}

/** Turns of which only some labels are known: the codebook's and the labels' own examples, and turns that were once misheard. */
const known: readonly Case[] = [
  ...labelData.flatMap(({ id, examples, counterExamples }): readonly Case[] => [
    ...examples.map((example) => ({ ...example, has: [id] })),
    ...counterExamples.map((example) => ({ ...example, not: [id] })),
  ]),
  ...tables,
  ...lines,
  ...played.map(({ harmless, not = [], ...one }) => ({
    ...one,
    not: harmless === true ? [...not, ...majors] : not,
  })),
  ...[...heldOut, ...varied, ...fresh].map(({ labels, also = [], ...one }) => ({
    ...one,
    has: labels,
    not: ids.filter((id) => !labels.includes(id) && !also.includes(id)),
  })),
]

const files = () => readdirSync(folder).toSorted()
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')

/** Names all that is learned from: SHA-256 of the labelled turns and the examples. */
export function corpusHash(): string {
  const hash = createHash('sha256')
  for (const file of files()) hash.update(textOf(file))
  return hash.update(JSON.stringify(known)).digest('hex')
}

/** Reads all that is learned from. */
export function trainingTurns(): {
  readonly corpus: readonly TrainingTurn[]
  readonly examples: readonly TrainingTurn[]
  readonly writers: number
} {
  const corpus = files().flatMap((file, writer) =>
    readLabelledTurns(textOf(file)).map(
      ({ text, context, form, labels }): TrainingTurn => ({
        text,
        context,
        writer,
        form,
        answer: (label) => labels.includes(label),
      }),
    ),
  )
  const examples = known.map(
    ({ text, after = [], has = [], not = [], form }): TrainingTurn => ({
      text,
      context: after.map((line) => ({ speaker: 'persona', text: line })),
      writer: -1,
      form,
      answer: (label) => (has.includes(label) ? true : not.includes(label) ? false : undefined),
    }),
  )
  return { corpus, examples, writers: files().length }
}
