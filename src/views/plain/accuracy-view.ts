import { type LabelId, labelIds } from '../../analysis/index.ts'
import { labelName } from '../../scoring/index.ts'
import {
  type BootstrapSettings,
  type CoderFigures,
  f1,
  kappa,
  type kappaIntervals,
  macroF1,
  measuredFamilies,
  precision,
  recall,
} from '../../testing/index.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { tableLines } from './table.ts'

/** How good a coder is, with all that is to be said of how it was measured. */
export interface Measurement {
  /** Name and version of the coder. */
  readonly coder: string
  /** Whose turns they are, as it is to be said. */
  readonly data: string
  readonly conversations: number
  readonly figures: CoderFigures
  readonly intervals: ReturnType<typeof kappaIntervals>
  readonly bootstrap: BootstrapSettings
}

/** Returns how good a coder is, as lines: each label, the families, major flags and form, and how to read it. */
export function accuracyLines(measurement: Measurement, paper: Paper): readonly string[] {
  const { coder, data, conversations, figures, bootstrap } = measurement
  const { say } = paper
  const [head = '', ...rows] = labelRows(measurement, paper)
  return [
    ...flow([say('accuracy.head', { coder, turns: figures.turns, conversations, data })], paper),
    '',
    paper.theme.title(head),
    ...rows,
    '',
    ...tableLines(togetherRows(figures, paper)),
    '',
    ...flow([say('accuracy.how', { samples: bootstrap.samples, seed: String(bootstrap.seed) })], paper),
    ...flow([say('accuracy.ask')], paper),
  ]
}

/** A share as it is written here: two decimals. */
const two = (value: number) => value.toFixed(2).replace(/^-(0\.00)$/, '$1')

function labelRows({ figures, intervals }: Measurement, { say }: Paper): readonly string[] {
  const head = (['label', 'n', 'precision', 'recall', 'f1', 'kappa', 'interval'] as const).map((column) =>
    say(`accuracy.${column}`),
  )
  const rows = Object.values(labelIds)
    .flat()
    .map((label: LabelId) => {
      const tally = figures.labels[label]
      const { hit, missed, wrong } = tally
      const interval = intervals[label]
      // A share of nothing says nothing.
      return [
        labelName(label, say),
        String(hit + missed),
        hit + wrong === 0 ? '–' : two(precision(tally)),
        hit + missed === 0 ? '–' : two(recall(tally)),
        hit + missed + wrong === 0 ? '–' : two(f1(tally)),
        interval === null ? '–' : two(kappa(tally, figures.turns)),
        interval === null ? '–' : say('accuracy.range', { low: two(interval[0]), high: two(interval[1]) }),
      ]
    })
  return tableLines([head, ...rows])
}

function togetherRows(figures: CoderFigures, { say }: Paper): readonly (readonly string[])[] {
  const families = (['technique', 'safeguard', 'partnership', 'major', 'minor'] as const).map((family) => {
    const labels: readonly LabelId[] = measuredFamilies[family]
    const macro = macroF1(figures, labels)
    const there = labels.filter((label) => figures.labels[label].hit + figures.labels[label].missed > 0)
    const name = say(`accuracy.${family}`)
    const some = say('accuracy.of-labels', { count: there.length, all: labels.length })
    return [there.length === labels.length ? name : `${name} ${some}`, macro === null ? '–' : two(macro)]
  })
  const { anyMajor, form } = figures
  return [
    ...families,
    [say('accuracy.any-major'), `${two(precision(anyMajor))} / ${two(recall(anyMajor))}`],
    [say('accuracy.form'), two(form)],
  ]
}
