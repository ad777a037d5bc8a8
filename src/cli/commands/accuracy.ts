import { type LabelId, labelIds } from '../../analysis/index.ts'
import {
  bootstrapSettings,
  type CodedTurn,
  codedTurn,
  f1,
  figuresOf,
  kappa,
  kappaIntervals,
  macroF1,
  measuredFamilies,
  precision,
  recall,
} from '../../testing/index.ts'
import { safeText } from '../../text/index.ts'
import { accuracyLines, type Measurement } from '../../views/plain/index.ts'
import { openCodingPool } from '../coding-pool.ts'
import { type Run, textOption } from '../command.ts'
import { inOrder } from '../in-order.ts'
import { jobsFrom } from '../jobs.ts'
import { openLabelledData, shippedLabelledData } from '../labelled-data.ts'
import { stayModest } from '../memory.ts'
import { paperOf } from '../paper.ts'
import { showProgress } from '../progress.ts'
import { print, remark, type World } from '../world.ts'

/** Measures the coder on labelled turns. Exit code 1 where a line of `--data` is none; the others are measured all the same. */
export const run: Run = async (given, world) => {
  stayModest()
  const jobs = jobsFrom(given, world)
  const file = textOption(given, 'data')
  const { turns, remarks } = file === null ? shippedLabelledData(world) : openLabelledData(file, world)
  for (const each of remarks) remark(world, each)
  const { coder, coded } = await codeAll(turns, jobs, world)
  const measurement: Measurement = {
    coder,
    data: file === null ? world.say('accuracy.shipped') : safeText(file),
    conversations: new Set(turns.map(({ conversation }) => conversation)).size,
    figures: figuresOf(coded),
    intervals: kappaIntervals(coded, bootstrapSettings),
    bootstrap: bootstrapSettings,
  }
  if (given.options.json === true) print(world, JSON.stringify(dataOf(measurement), null, 2))
  else for (const line of accuracyLines(measurement, paperOf(world))) print(world, line)
  return remarks.length > 0 ? 1 : 0
}

async function codeAll(turns: readonly CodedTurn['turn'][], jobs: number, world: World) {
  const pool = openCodingPool(jobs, world)
  const progress = showProgress('turns', turns.length, world)
  const coded: CodedTurn[] = []
  try {
    const work = async (turn: CodedTurn['turn']) => {
      const analysis = await pool.code(turn.text, turn.context, none)
      progress.step()
      return codedTurn(turn, analysis)
    }
    for await (const each of inOrder(turns, pool.width, work)) coded.push(each)
  } finally {
    progress.clear()
    pool.close()
  }
  return { coder: pool.name, coded }
}

/** No topics: a turn alone belongs to no scenario. */
const none: readonly [] = []

/** All figures as `--json` writes them, rounded to four decimals; null where there is nothing to measure. */
function dataOf({ coder, data, conversations, figures, intervals, bootstrap }: Measurement): object {
  const labels = Object.values(labelIds)
    .flat()
    .map((label: LabelId) => {
      const tally = figures.labels[label]
      const n = tally.hit + tally.missed
      const heard = tally.hit + tally.wrong
      const interval = intervals[label]
      const row = {
        n,
        heard,
        precision: heard === 0 ? null : four(precision(tally)),
        recall: n === 0 ? null : four(recall(tally)),
        f1: n + heard === 0 ? null : four(f1(tally)),
        kappa: interval === null ? null : four(kappa(tally, figures.turns)),
        kappaInterval: interval === null ? null : interval.map(four),
      }
      return [label, row] as const
    })
  const families = Object.entries(measuredFamilies).map(([family, ids]) => {
    const macro = macroF1(figures, ids)
    return [family, macro === null ? null : four(macro)] as const
  })
  const { anyMajor, turns, form } = figures
  return {
    coder,
    data,
    turns,
    conversations,
    labels: Object.fromEntries(labels),
    macroF1: Object.fromEntries(families),
    anyMajor: { precision: four(precision(anyMajor)), recall: four(recall(anyMajor)) },
    form: four(form),
    bootstrap: { of: 'conversations', interval: 0.95, ...bootstrap },
  }
}

function four(value: number): number {
  return Math.round(10_000 * value) / 10_000
}
