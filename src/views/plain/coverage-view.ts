import type { Scenario } from '../../scenario/index.ts'
import {
  type Coverage,
  type NotUnderstood,
  type PartKind,
  type PartLines,
  partKinds,
  percentOf,
  type RuleHome,
  ruleHomes,
  type Visits,
  type WitnessFor,
} from '../../testing/index.ts'
import { inlineYaml, safeText } from '../../text/index.ts'
import { flow, heading, indented } from './flow.ts'
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
  readonly witnessFor: WitnessFor
}

/** So many parts of a kind are named where not all are asked for. */
const mostParts = 10

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

/** Returns what was not covered, each part with its place in the file and, where one is known, the way to it. */
export function missingLines(told: ToldCoverage, all: boolean, paper: Paper): readonly string[] {
  return partKinds.flatMap((kind) => {
    const missing = kind === 'lines' ? linesOfSpokenReplies(told) : told.coverage[kind].missing
    if (missing.length === 0) return []
    const shown = all ? missing : missing.slice(0, mostParts)
    const more = missing.length - shown.length
    return [
      ...heading(paper.say(`coverage.missing.${kind}`, { count: missing.length }), paper),
      ...indented('  ', paper, (narrower) => [
        ...(kind === 'rules' ? ruleLines(shown, told, narrower) : partLines(kind, shown, told, narrower)),
        ...moreLines(more, narrower),
      ]),
    ]
  })
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

function moreLines(more: number, paper: Paper, indent = ''): readonly string[] {
  return more === 0
    ? []
    : flow([[paper.theme.remark, paper.say('coverage.more', { count: more })]], paper, indent)
}

/** Lines nobody heard, of replies of which others were heard: those of the rest stand under a rule that never fired. */
function linesOfSpokenReplies({ coverage }: ToldCoverage): readonly string[] {
  const replyOf = (line: string) => line.slice(0, line.lastIndexOf('.'))
  const spoken = new Set(coverage.lines.covered.map(replyOf))
  return coverage.lines.missing.filter((line) => spoken.has(replyOf(line)))
}

function ruleLines(places: readonly string[], told: ToldCoverage, paper: Paper): readonly string[] {
  const homes = ruleHomes(told.scenario)
  const named = (place: string) => homeName(homes.get(place) ?? { type: 'own' }, paper)
  return [...Map.groupBy(places, named)].flatMap(([home, rules]) => [
    ...flow([[paper.theme.title, home]], paper),
    ...rules.flatMap((place) => [
      ...flow([`${place}  `, [paper.theme.remark, told.parts.ruleSource(place)]], paper, {
        first: '  ',
        rest: '      ',
      }),
      ...witnessLines('rules', place, told, paper),
    ]),
  ])
}

function homeName(home: RuleHome, { say }: Paper): string {
  return home.type === 'state' || home.type === 'topic'
    ? say(`coverage.home.${home.type}`, { id: home.id })
    : say(`coverage.home.${home.type}`)
}

function partLines(
  kind: PartKind,
  ids: readonly string[],
  told: ToldCoverage,
  paper: Paper,
): readonly string[] {
  return ids.flatMap((id) => {
    const line = told.parts.lineOf(kind, id)
    const place = line === null ? '' : `  ${told.file}:${line}`
    return [
      ...flow([id, [paper.theme.remark, place]], paper, { first: '', rest: '    ' }),
      ...witnessLines(kind, id, told, paper),
    ]
  })
}

function witnessLines(
  kind: PartKind,
  id: string,
  { witnessFor }: ToldCoverage,
  paper: Paper,
): readonly string[] {
  const turns = witnessFor(kind, id)
  if (turns === null) return []
  const { say, theme } = paper
  return flow([[theme.remark, say('coverage.witness', { turns: turns.join(' → ') })]], paper, '      ')
}
