import type { Scenario } from '../../scenario/index.ts'
import {
  type Coverage,
  type NotUnderstood,
  type PartLines,
  partKinds,
  percentOf,
  type Visits,
  type WayTo,
} from '../../testing/index.ts'
import { inlineYaml, safeText } from '../../text/index.ts'
import { flow, heading } from './flow.ts'
import type { Paper } from './paper.ts'
import { tableLines } from './table.ts'

/** What conversations covered of a scenario, and what is needed to tell it. */
export interface ToldCoverage {
  readonly scenario: Scenario
  readonly coverage: Coverage
  /** How much conversations with other versions of the scenario covered; null where there were none, or nobody asked. */
  readonly others: Coverage | null
  /** The bare name of the scenario's file, as places begin: "hoa.yaml". */
  readonly file: string
  readonly parts: PartLines
  readonly wayTo: WayTo
}

/** So many parts of a kind are named where not all are asked for. */
export const mostParts = 10

/** Returns how much of each kind of part was covered, as a table. */
export function coverageTable({ coverage, others }: ToldCoverage, { say, theme }: Paper): readonly string[] {
  const head = [
    say('coverage.head.part'),
    say('coverage.head.percent'),
    say('coverage.head.count'),
    ...(others === null ? [] : [say('coverage.head.others')]),
  ]
  const rows = partKinds.map((kind) => {
    const { covered, missing } = coverage[kind]
    const other = others?.[kind].covered.length ?? 0
    return [
      say(`coverage.${kind}`),
      String(percentOf(coverage[kind])),
      say('coverage.count', { covered: covered.length, all: covered.length + missing.length }),
      // Places of rules and numbers of lines are those of one version only.
      ...(others === null ? [] : [kind === 'rules' || kind === 'lines' ? '–' : String(other)]),
    ]
  })
  const [first = '', ...rest] = tableLines([head, ...rows])
  return [theme.title(first), ...rest]
}

/** Returns how often each state was stood in and each ending reached, the most frequent first. */
export function visitLines(
  { coverage }: Pick<ToldCoverage, 'coverage'>,
  visits: Visits,
  all: boolean,
  paper: Paper,
): readonly string[] {
  return (['states', 'endings'] as const).flatMap((kind) => {
    const sorted = coverage[kind].covered
      .map((id) => [id, visits[kind].get(id) ?? 0] as const)
      .sort(([, one], [, other]) => other - one)
    if (sorted.length === 0) return []
    const shown = all ? sorted : sorted.slice(0, mostParts)
    const more = sorted.length - shown.length
    return [
      ...heading(paper.say(`coverage.visits.${kind}`), paper),
      ...tableLines(shown.map(([id, times]) => [id, String(times)])).map((line) => `  ${line}`),
      ...moreLines(more, paper, '  '),
    ]
  })
}

/** Returns turns that nobody understood as items of a YAML list, to be pasted among the examples of a topic. */
export function notUnderstoodLines(
  turns: readonly NotUnderstood[],
  all: boolean,
  paper: Paper,
): readonly string[] {
  const { say } = paper
  if (turns.length === 0) return heading(say('coverage.understood'), paper)
  const shown = all ? turns : turns.slice(0, mostParts)
  // What is to be pasted is not wrapped.
  const items = shown.map(({ text, times, states }) => {
    const where = say('coverage.times', { times, states: states.join(', ') })
    return safeText(`      - ${inlineYaml(text)}  # ${where}`)
  })
  const count = turns.reduce((sum, { times }) => sum + times, 0)
  return [
    ...heading(say('coverage.not-understood', { count }), paper),
    ...items,
    ...moreLines(turns.length - shown.length, paper, '      # '),
  ]
}

/** Returns the line that says how many more there are; none where there are none. */
export function moreLines(more: number, paper: Paper, indent = ''): readonly string[] {
  return more === 0
    ? []
    : flow([[paper.theme.remark, paper.say('coverage.more', { count: more })]], paper, indent)
}
