import type { Analysis, FlagLabel, Label } from '../../../analysis/index.ts'

/** One label of a turn, by the number that it has on the page. */
export interface NumberedLabel {
  readonly number: number
  readonly label: Label | FlagLabel
  readonly isFlag: boolean
}

/** Returns the labels of a turn, numbered from 1 in the order of the families. */
export function numberedLabels(analysis: Analysis): readonly NumberedLabel[] {
  const { techniques, safeguards, partnership, flags } = analysis
  const good: readonly Label[] = [...techniques, ...safeguards, ...partnership]
  return [
    ...good.map((label) => ({ label, isFlag: false })),
    ...flags.map((label) => ({ label, isFlag: true })),
  ].map((each, index) => ({ ...each, number: index + 1 }))
}

/** A stretch of a turn on which the same labels stand, and the numbers of those whose evidence ends with it. */
export interface Stretch {
  readonly text: string
  readonly isHit: boolean
  readonly isFlag: boolean
  readonly ending: readonly number[]
}

/** Returns a turn cut where evidence begins or ends. The stretches together are the turn. */
export function stretchesOf(text: string, labels: readonly NumberedLabel[]): readonly Stretch[] {
  const ranges = labels.flatMap(({ label, number, isFlag }) =>
    label.evidence
      .map(([start, end]) => ({ start: Math.max(0, start), end: Math.min(text.length, end), number, isFlag }))
      .filter(({ start, end }) => start < end),
  )
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  )
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const over = ranges.filter((range) => range.start <= start && end <= range.end)
    return {
      text: text.slice(start, end),
      isHit: over.some(({ isFlag }) => !isFlag),
      isFlag: over.some(({ isFlag }) => isFlag),
      ending: over.filter((range) => range.end === end).map(({ number }) => number),
    }
  })
}
