import stringWidth from 'string-width'
import type { Scenario } from '../../scenario/index.ts'
import {
  fewestRuns,
  type KindFigures,
  mostReaching,
  rankedKinds,
  type SimulationFigures,
} from '../../testing/index.ts'
import { safeText } from '../../text/index.ts'
import { barOf, columnsOf } from './bars.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'
import { tablesWithin } from './table.ts'

/** A simulation as it is shown. */
export interface Simulation {
  readonly scenario: Pick<Scenario, 'id' | 'title' | 'facts'>
  /** How many conversations were held in all. */
  readonly runs: number
  readonly seed: number
  /** Whether the coder coded the words. */
  readonly isSpoken: boolean
  readonly figures: SimulationFigures
}

/** Returns a simulation as lines: scores as a table and as bars, endings, facts, and whether skill is told apart. */
export function simulationLines(simulation: Simulation, paper: Paper): readonly string[] {
  const { scenario, runs, seed, isSpoken, figures } = simulation
  const { say, theme } = paper
  const head = {
    title: scenario.title,
    id: scenario.id,
    runs,
    seed: String(seed),
    isSpoken: isSpoken ? 'yes' : 'no',
  }
  return [
    ...flow([say('simulate.head', head)], paper),
    '',
    theme.title(say('simulate.scores')),
    ...scoreTable(figures.kinds, paper),
    ...flow([say('simulate.how', { facts: scenario.facts.length })], paper),
    '',
    ...flow([[theme.title, say('simulate.spread')]], paper),
    ...spreadLines(figures.kinds, paper),
    '',
    theme.title(say('simulate.endings')),
    ...figures.kinds.filter(({ runs: own }) => own > 0).flatMap((kind) => endingLines(kind, paper)),
    '',
    ...factLines(figures.kinds, scenario.facts, paper),
    ...verdictLines(figures, paper),
    ...flow([[theme.remark, say('simulate.invented')]], paper),
  ]
}

/** The name of a kind as people read it. */
const nameOf = (kind: string) => kind.replaceAll('-', ' ')

const one = (value: number) => value.toFixed(1)

function scoreTable(kinds: readonly KindFigures[], { say, theme, width }: Paper): readonly string[] {
  const someOpen = kinds.some(({ open }) => open > 0)
  const columns = ['kind', 'n', 'mean', 'median', 'half', 'turns', 'told'] as const
  const head = [...columns, ...(someOpen ? (['open'] as const) : [])].map((id) => say(`simulate.${id}`))
  const rows = kinds.map(({ kind, runs, scores, turns, told, open }) => [
    nameOf(kind),
    String(runs),
    scores === null ? '–' : one(scores.mean),
    scores === null ? '–' : one(scores.median),
    scores === null ? '–' : say('simulate.range', { low: one(scores.lower), high: one(scores.upper) }),
    turns === null ? '–' : String(Math.round(turns.median)),
    told === null ? '–' : one(told.mean),
    ...(someOpen ? [String(open)] : []),
  ])
  const [first = '', ...rest] = tablesWithin([head, ...rows], width)
  return [theme.title(first), ...rest]
}

function spreadLines(kinds: readonly KindFigures[], { theme }: Paper): readonly string[] {
  const width = Math.max(...kinds.map(({ kind }) => stringWidth(nameOf(kind))))
  return kinds.map(({ kind, counts }) => `${nameOf(kind).padEnd(width)}  ${theme.hit(columnsOf(counts))}`)
}

const barWidth = 24

function endingLines(figures: KindFigures, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const reached = figures.endings
    .filter(({ count }) => count > 0)
    .toSorted((first, second) => second.count - first.count)
  const rows = [
    ...reached.map(({ id, kind, count }) => ({
      name: safeText(id),
      kind: say('simulate.ending-kind', { kind }),
      style: kind === 'poor' ? theme.flag : kind === 'good' ? theme.hit : theme.persona,
      count,
    })),
    ...(figures.open === 0
      ? []
      : [{ name: say('simulate.not-ended'), kind: '', style: theme.flag, count: figures.open }]),
  ]
  const width = Math.max(0, ...rows.map(({ name }) => stringWidth(name)))
  const kindWidth = Math.max(0, ...rows.map(({ kind }) => stringWidth(kind)))
  // Where there is no room for a bar, the figure says it.
  const room = Math.min(barWidth, paper.width - width - kindWidth - 14)
  return [
    nameOf(figures.kind),
    ...rows.map(({ name, kind, style, count }) => {
      const share = count / figures.runs
      const percent = say('simulate.percent', { share: Math.round(100 * share) }).padStart(5)
      return `  ${padded(name, width)}  ${padded(kind, kindWidth)}  ${percent}  ${style(barOf(share, room))}`.trimEnd()
    }),
  ]
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Facts by kinds; kinds that do not fit beside one another come in a table below. What is theirs to keep is not said to be missing. */
function factLines(
  kinds: readonly KindFigures[],
  facts: Simulation['scenario']['facts'],
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const held = kinds.filter(({ runs }) => runs > 0)
  const isTold = (id: string) => held.some((kind) => countOf(kind, id) > 0)
  const told = facts.filter(({ id }) => isTold(id))
  const never = facts.filter(({ id, theirsToKeep }) => !theirsToKeep && !isTold(id)).map(({ id }) => id)
  const rows = [
    ['', ...held.map(({ kind }) => nameOf(kind))],
    ...told.map(({ id }) => [
      id,
      ...held.map((kind) => String(Math.round((100 * countOf(kind, id)) / kind.runs))),
    ]),
  ]
  const lines = [
    ...(told.length === 0
      ? []
      : [...flow([[theme.title, say('simulate.facts')]], paper), ...tablesWithin(rows, paper.width)]),
    ...(never.length === 0 ? [] : flow([say('simulate.never-told', { facts: never.join(', ') })], paper)),
  ]
  return lines.length === 0 ? [] : [...lines, '']
}

function countOf(kind: KindFigures, fact: string): number {
  return kind.facts.find(({ id }) => id === fact)?.count ?? 0
}

function verdictLines({ comparisons, verdict }: SimulationFigures, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const percent = (share: number) => Math.round(100 * share)
  if (verdict === 'unknown') {
    const kinds = rankedKinds.map(nameOf).join(', ')
    return flow([say('simulate.too-few', { least: fewestRuns, kinds })], paper)
  }
  const pairs = comparisons.map(({ higher, lower, reaches, overlap, isApart }) => {
    const values = { higher: nameOf(higher), lower: nameOf(lower), apart: isApart ? 'yes' : 'no' }
    const text = say('simulate.pair', { ...values, reaches: percent(reaches), overlap: percent(overlap) })
    return flow([text], paper, { first: '', rest: '  ' })
  })
  const failed = comparisons.filter(({ isApart }) => !isApart).length
  const most = percent(mostReaching)
  const sentence =
    verdict === 'apart' ? say('simulate.apart', { most }) : say('simulate.not-apart', { most, pairs: failed })
  return [...pairs.flat(), ...flow([[verdict === 'apart' ? theme.hit : theme.flag, sentence]], paper)]
}
