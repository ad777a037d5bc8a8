import type { Analysis, Form } from '../analysis/index.ts'

/** What a coder made of a turn: ids of labels in the order of the codebook's families, of topics the nearest first. */
export interface Coding {
  readonly form: Form
  readonly labels: readonly string[]
  readonly topics: readonly string[]
}

/** Returns what an analysis says of a turn, each label once. */
export function codingOf(analysis: Analysis): Coding {
  const { form, techniques, safeguards, partnership, flags, topics = [] } = analysis
  const labels = [...techniques, ...safeguards, ...partnership, ...flags].map(({ id }) => id)
  return { form, labels: [...new Set<string>(labels)], topics: topics.map(({ id }) => id) }
}
