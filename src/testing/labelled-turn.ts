import type { Form, LabelId, Utterance } from '../analysis/index.ts'

/** One turn of the labelled corpus, coded by a careful reader. */
export interface LabelledTurn {
  readonly id: string
  readonly conversation: string
  /** Good English, the English of a second or third language, or haste. */
  readonly register: 'good' | 'second' | 'hasty'
  readonly text: string
  /** What was said before, oldest first. */
  readonly context: readonly Utterance[]
  readonly form: Form
  readonly labels: readonly LabelId[]
}

/** Reads labelled turns, one JSON object a line; the files are the project's own, and tests hold their shape. */
export function readLabelledTurns(text: string): readonly LabelledTurn[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledTurn)
}
