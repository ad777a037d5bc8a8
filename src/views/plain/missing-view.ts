import { type PartKind, partKinds, type RuleHome, ruleHomes } from '../../testing/index.ts'
import { moreLines, mostParts, type ToldCoverage } from './coverage-view.ts'
import { flow, heading, indented, items, type Piece } from './flow.ts'
import type { Paper } from './paper.ts'

/** Where not all are asked for, so many states and topics are named that have rules which never fired, and so many rules of each. */
const mostHomes = 8
const mostOfHome = 2

/** Returns what was not covered, each part with its place in the file and, where one is known, the way to it. */
export function missingLines(told: ToldCoverage, all: boolean, paper: Paper): readonly string[] {
  return partKinds.flatMap((kind) => {
    const missing = kind === 'lines' ? linesOfSpokenReplies(told) : told.coverage[kind].missing
    if (missing.length === 0) return []
    const some = all ? Number.POSITIVE_INFINITY : mostParts
    return [
      ...heading(paper.say(`coverage.missing.${kind}`, { count: missing.length }), paper),
      ...indented('  ', paper, (narrower) =>
        kind === 'rules'
          ? ruleLines(missing, some, told, narrower)
          : [
              ...missing.slice(0, some).flatMap((id) => partLines(kind, id, told, narrower)),
              ...moreLines(Math.max(0, missing.length - some), narrower),
            ],
      ),
    ]
  })
}

/** Lines nobody heard, of replies of which others were heard: those of the rest stand under a rule that never fired. */
function linesOfSpokenReplies({ coverage }: ToldCoverage): readonly string[] {
  const replyOf = (line: string) => line.slice(0, line.lastIndexOf('.'))
  const spoken = new Set(coverage.lines.covered.map(replyOf))
  return coverage.lines.missing.filter((line) => spoken.has(replyOf(line)))
}

/** Rules by where they stand. Where there are more than `some`, the first of some states and topics. */
function ruleLines(
  places: readonly string[],
  some: number,
  told: ToldCoverage,
  paper: Paper,
): readonly string[] {
  const homes = ruleHomes(told.scenario)
  const named = (place: string) => homeName(homes.get(place) ?? { type: 'own' }, paper)
  const groups = [...Map.groupBy(places, named)]
  const areMany = places.length > some
  const shown = areMany ? groups.slice(0, mostHomes) : groups
  const left = groups.slice(shown.length).flatMap(([, rules]) => rules)
  return [
    ...shown.flatMap(([home, rules]) => {
      const first = areMany ? rules.slice(0, mostOfHome) : rules
      return [
        ...flow([[paper.theme.title, home]], paper),
        ...first.flatMap((place) => ruleLine(place, told, paper)),
        ...moreLines(rules.length - first.length, paper, '  '),
      ]
    }),
    ...moreLines(left.length, paper),
  ]
}

function ruleLine(place: string, told: ToldCoverage, paper: Paper): readonly string[] {
  const source: Piece = [paper.theme.remark, told.parts.ruleSource(place)]
  return [
    ...flow([`${place}  `, source], paper, { first: '  ', rest: '      ' }),
    ...wayLines('rules', place, told, paper),
  ]
}

function homeName(home: RuleHome, { say }: Paper): string {
  return home.type === 'state' || home.type === 'topic'
    ? say(`coverage.home.${home.type}`, { id: home.id })
    : say(`coverage.home.${home.type}`)
}

function partLines(kind: PartKind, id: string, told: ToldCoverage, paper: Paper): readonly string[] {
  const line = told.parts.lineOf(kind, id)
  const place: Piece = [paper.theme.remark, line === null ? '' : `  ${told.file}:${line}`]
  return [...flow([id, place], paper, { first: '', rest: '    ' }), ...wayLines(kind, id, told, paper)]
}

/** The way to a part, a turn a line; nothing where it is not known. */
function wayLines(kind: PartKind, id: string, { wayTo }: ToldCoverage, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const way = wayTo(kind, id)
  if (way === null) return []
  if (way.type === 'never') return flow([[theme.flag, say('coverage.way.never')]], paper, '      ')
  const values = {
    variant: way.short ? 'short' : 'full',
    officer: way.officer,
    seed: way.seed,
    turns: way.turns.length,
  }
  return [
    ...flow([[theme.remark, say('coverage.way.turns', values)]], paper, '      '),
    ...items(withTimes(way.turns, paper), paper, '- ', '        '),
  ]
}

/** Turns of which several in a row are the same stand once, with how many they are. */
function withTimes(turns: readonly string[], { say }: Paper): readonly string[] {
  return turns.flatMap((turn, at) => {
    if (turns[at - 1] === turn) return []
    const end = turns.findIndex((other, index) => index > at && other !== turn)
    const times = (end === -1 ? turns.length : end) - at
    return [times === 1 ? turn : say('coverage.way.times', { turn, times })]
  })
}
