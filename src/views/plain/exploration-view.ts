import type { Exploration, ExploredThing } from '../../machine/index.ts'
import { formatGroupedReport, formatReport, type ReportedProblem } from '../../problems/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { turnWords } from './explored-words.ts'
import { flow, heading } from './flow.ts'
import type { Paper } from './paper.ts'
import { tableLines } from './table.ts'
import { type PlayedWitness, playedLines } from './witness-view.ts'

/** What exploring a scenario found out, and what is needed to tell it. */
export interface ToldExploration {
  readonly scenario: Scenario
  /** What one types to mean the scenario. */
  readonly word: string
  readonly exploration: Exploration
  /** Whether the limit ended the walk; then nothing is said of what was not reached. */
  readonly isCut: boolean
  readonly limit: number
  readonly milliseconds: number
  /** What is to be told of what was not reached: what is silenced is left out, and what hangs on other things. */
  readonly problems: readonly ReportedProblem[]
  /** The states that one can be stuck in, but for silenced ones, with a conversation that leads into each. */
  readonly traps: readonly { readonly state: string; readonly played: PlayedWitness }[]
  /** Where a thing stands in the file ("hoa.yaml:88"); null where it is not found. */
  placeOf(thing: Pick<ExploredThing, 'kind' | 'id'>): string | null
}

/** The kinds of things, in the order in which they are told. */
const kinds = ['state', 'ending', 'fact', 'rule', 'line'] as const

/** So many loops are named where not all are asked for. */
const mostLoops = 6

/** Returns what exploring found out as lines: the verdict, counts, what is not reached and why, endings, loops, and how sure it is. */
export function explorationLines(told: ToldExploration, all: boolean, paper: Paper): readonly string[] {
  const { problems } = told
  return [
    ...headLines(told, paper),
    ...verdictLines(told, paper),
    '',
    ...countTable(told, paper),
    ...(problems.length === 0 ? [] : ['', (all ? formatReport : formatGroupedReport)(problems, paper.say)]),
    ...trapLines(told, paper),
    ...quickestLines(told, paper),
    ...loopLines(told, all, paper),
    ...(all ? listLines(told, paper) : []),
    '',
    ...surenessLines(told, paper),
  ]
}

function headLines({ scenario, exploration, milliseconds }: ToldExploration, paper: Paper) {
  const { situations, transitions } = exploration
  const seconds = (milliseconds / 1000).toFixed(1)
  const values = { title: scenario.title, id: scenario.id, situations, turns: transitions, seconds }
  return flow([paper.say('explore.head', values)], paper)
}

function countOf(things: readonly ExploredThing[], type: ExploredThing['verdict']['type']): number {
  return things.filter(({ verdict }) => verdict.type === type).length
}

function verdictLines(told: ToldExploration, paper: Paper): readonly string[] {
  const { exploration, isCut, limit, problems, traps } = told
  const { say, theme } = paper
  const { things } = exploration
  const [never, notFound] = [countOf(things, 'never'), countOf(things, 'not-found')]
  const beside: readonly string[] = ['unused-silencer', 'no-way-out']
  const isSilenced = !problems.some(({ severity, code }) => severity !== 'note' && !beside.includes(code))
  const reached = countOf(things, 'reached')
  const verdict = isCut
    ? say('explore.cut', { limit, reached, all: things.length })
    : reached === things.length
      ? say('explore.everything')
      : never > 0 && !isSilenced
        ? say('explore.never', { never, notFound })
        : problems.some(({ severity }) => severity === 'note')
          ? say('explore.not-found', { count: notFound })
          : say('explore.silenced', { count: never + notFound })
  const isFine = !isCut && isSilenced && !problems.some(({ severity }) => severity === 'note')
  return [
    ...flow([[isFine ? theme.hit : theme.flag, verdict]], paper),
    ...(traps.length === 0 ? [] : flow([[theme.flag, say('explore.stuck', { count: traps.length })]], paper)),
  ]
}

function countTable({ exploration: { things }, isCut }: ToldExploration, { say, theme }: Paper) {
  const columns = isCut
    ? (['reached'] as const)
    : countOf(things, 'not-found') > 0
      ? (['reached', 'never', 'not-found'] as const)
      : (['reached', 'never'] as const)
  const rows = kinds.map((kind) => {
    const own = things.filter((thing) => thing.kind === kind)
    return [
      say(`explore.kind.${kind}`),
      String(own.length),
      ...columns.map((type) => String(countOf(own, type))),
    ]
  })
  const titles = columns.map((type) => say(`explore.column.${type}`))
  const [first = '', ...rest] = tableLines([
    [say('explore.column.things'), say('explore.column.all'), ...titles],
    ...rows,
  ])
  return [theme.title(first), ...rest]
}

function trapLines({ traps }: ToldExploration, paper: Paper): readonly string[] {
  return traps.flatMap(({ state, played }) => [
    ...heading(paper.say('explore.trap', { id: state }), paper),
    ...playedLines(played, paper),
  ])
}

function quickestLines({ exploration, word }: ToldExploration, paper: Paper): readonly string[] {
  const { say } = paper
  const { quickest } = exploration
  const [first] = quickest
  if (first === undefined) return []
  const rows = quickest.map(({ kind, ending, witness }) => [
    say('explore.ending-kind', { kind }),
    ending,
    say('explore.turns', { turns: witness.turns.length }),
  ])
  const width = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return [
    ...heading(say('explore.quickest'), paper),
    ...rows.flatMap((row) =>
      flow([row.map((cell, at) => cell.padEnd(width[at] ?? 0)).join('  ')], paper, '  '),
    ),
    ...flow([[paper.theme.remark, say('explore.how', { word, example: first.ending })]], paper),
  ]
}

function loopLines({ exploration: { loops } }: ToldExploration, all: boolean, paper: Paper) {
  const { say, theme } = paper
  if (loops.length === 0) return []
  const groups = [...Map.groupBy(loops, ({ turn, rule }) => `${turnWords(turn, say)} ${rule}`).values()]
  const shown = all ? groups : groups.slice(0, mostLoops)
  const more = groups.length - shown.length
  return [
    ...heading(say('explore.loops'), paper),
    ...shown.flatMap((group) => {
      const states = group.map(({ state }) => state).join(', ')
      return group.slice(0, 1).flatMap(({ turn, rule }) =>
        flow([say('explore.loop', { states, turn: turnWords(turn, say), rule })], paper, {
          first: '  ',
          rest: '    ',
        }),
      )
    }),
    ...(more === 0 ? [] : flow([[theme.remark, say('explore.more', { count: more })]], paper, '  ')),
  ]
}

/** Every thing with a conversation that leads to it. */
function listLines({ exploration: { things }, isCut, placeOf }: ToldExploration, paper: Paper) {
  const { say, theme } = paper
  const entry = (thing: ExploredThing) => {
    const { verdict } = thing
    const place = thing.kind === 'rule' ? null : placeOf(thing)
    const way =
      verdict.type === 'reached'
        ? verdict.witness.turns.map((turn) => turnWords(turn, say)).join(' / ')
        : say(verdict.type === 'never' && !isCut ? 'explore.listed.none' : 'explore.listed.not-found')
    const turns =
      verdict.type === 'reached' ? say('explore.turns', { turns: verdict.witness.turns.length }) : ''
    const parts = [place, turns].filter((part) => part !== null && part !== '').join('  ')
    return flow([thing.id, [theme.remark, parts === '' ? '' : `  ${parts}`], `  ${way}`], paper, {
      first: '  ',
      rest: '      ',
    })
  }
  return kinds.flatMap((kind) => {
    const own = things.filter((thing) => thing.kind === kind)
    return own.length === 0
      ? []
      : [...heading(say(`explore.list.${kind}`), paper), ...own.flatMap((thing) => entry(thing))]
  })
}

function surenessLines({ exploration, isCut }: ToldExploration, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { depth, everyTurn, noOtherTraps, traps } = exploration
  const sentences = [
    ...(depth === null
      ? [say('explore.shortest.all', { every: everyTurn ? 'yes' : 'no' })]
      : depth > 0
        ? [say('explore.shortest.depth', { depth, every: everyTurn ? 'yes' : 'no' })]
        : []),
    ...(traps.length > 0
      ? []
      : [say(noOtherTraps && !isCut ? 'explore.way-out.proved' : 'explore.way-out.open')]),
  ]
  return flow([[theme.remark, sentences.join(' ')]], paper)
}
