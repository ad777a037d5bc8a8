import type { TranscriptRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { type Difference, nothingFound, type TestRun } from '../../testing/index.ts'
import { flow, indented } from './flow.ts'
import type { Paper } from './paper.ts'
import { spokenLines, turnLines } from './speaking.ts'

/** A test conversation that was run, and what is needed to tell how it went. */
export interface ToldRun {
  readonly run: TestRun
  readonly scenario: Scenario
  /** The test file as people know it; a line of it is named after a colon. */
  readonly file: string
  /** The line (from 1) at which an offset of the test file stands. */
  lineAt(offset: number): number
  /** A rule as it is written, by its place. */
  ruleSource(place: string): string
}

/** So many turns with differences are shown where not all are asked for: most later ones follow from the first. */
const mostTurns = 3

/** Returns how a test conversation went as lines: one where all was as expected, else the conversation up to each difference. */
export function testRunLines(told: ToldRun, all: boolean, paper: Paper): readonly string[] {
  const { run } = told
  const { say, theme } = paper
  const { conversation, session, differences } = run
  const turns = session.before.length
  if (differences.length === 0) {
    const end = session.records.findLast((record) => record.type === 'end')
    const score = end?.score?.total
    const how = [
      say('test.passed', { turns }),
      ...(end?.ending == null ? [] : [end.ending]),
      ...(score === undefined ? [] : [say('test.points', { score: String(score) })]),
    ]
    return flow([[theme.hit, '✓ '], conversation.name, [theme.remark, `  ${how.join(', ')}`]], paper, '  ')
  }
  const place = placeOf(told, 0)
  const failing = [...Map.groupBy(differences, ({ turn }) => turn)].sort(
    ([one], [other]) => (one || Number.POSITIVE_INFINITY) - (other || Number.POSITIVE_INFINITY),
  )
  const shown = all ? failing : failing.slice(0, mostTurns)
  const more = failing.length - shown.length
  return [
    ...flow(
      [
        [theme.flag, '✗ '],
        [theme.title, conversation.name],
        [theme.remark, `  ${place}`],
      ],
      paper,
      '  ',
    ),
    ...indented('    ', paper, (narrower) => [
      ...conversationLines(told, shown, narrower),
      ...(more === 0 ? [] : flow([[theme.remark, say('test.more-differences', { count: more })]], narrower)),
    ]),
  ]
}

/** Returns differences of a run that were accepted, each with its place in the file as it was. */
export function acceptedLines(
  told: Pick<ToldRun, 'file' | 'lineAt'>,
  run: TestRun,
  differences: readonly Difference[],
  paper: Paper,
): readonly string[] {
  return differences.flatMap((difference) => {
    const place = placeOf({ ...told, run }, difference.turn)
    return flow([[paper.theme.remark, `${place}  `], differenceInWords(difference, paper)], paper, {
      first: '  ',
      rest: '    ',
    })
  })
}

/** Where a turn stands in the test file; turn 0 is the conversation itself. */
function placeOf({ run, file, lineAt }: Pick<ToldRun, 'run' | 'file' | 'lineAt'>, turn: number): string {
  const { conversation } = run
  return `${file}:${lineAt((conversation.turns[turn - 1] ?? conversation).span.start)}`
}

/** The conversation up to the last of some turns with differences, with these under their turns; turn 0 stands for the end. */
function conversationLines(
  told: ToldRun,
  shown: readonly (readonly [turn: number, differences: readonly Difference[]])[],
  paper: Paper,
): readonly string[] {
  const { records, before } = told.run.session
  const last = shown.some(([turn]) => turn === 0) ? before.length : Math.max(...shown.map(([turn]) => turn))
  const turns = Array.from({ length: Math.min(last, before.length) + 1 }, (_, turn) => turn)
  const under = (turn: number) =>
    shown
      .filter(([at]) => at === turn)
      .flatMap(([, differences]) => differenceLines(told, differences, paper))
  const isOver = last > before.length
  return [
    ...turns.flatMap((turn) => [
      ...saidIn(records, turn, told.scenario, paper),
      ...(turn === 0 ? [] : under(turn)),
    ]),
    ...(isOver ? under(last) : []),
    ...under(0),
  ]
}

function saidIn(
  records: readonly TranscriptRecord[],
  turn: number,
  scenario: Scenario,
  paper: Paper,
): readonly string[] {
  return records.flatMap((record): readonly string[] => {
    if (record.type === 'trainee' && record.turn === turn) {
      const number = String(turn)
      const [first = '', ...rest] = indented(' '.repeat(number.length + 2), paper, (narrower) =>
        turnLines(record, narrower),
      )
      return [`${paper.theme.remark(number)}  ${first.trimStart()}`, ...rest]
    }
    const isAnswer = record.type === 'persona' || record.type === 'third'
    if (!isAnswer || record.turn !== turn) return []
    return indented(' '.repeat(String(turn).length + 2), paper, (narrower) =>
      spokenLines(record, scenario, narrower),
    )
  })
}

/** What was not as expected in one turn, with its place in the test file, and the rule that answered. */
function differenceLines(told: ToldRun, differences: readonly Difference[], paper: Paper): readonly string[] {
  const { say, theme } = paper
  const [{ turn, rule } = { turn: 0, rule: null }] = differences
  const place = placeOf(told, turn)
  return indented('   ', paper, (narrower) => [
    ...differences.flatMap((difference) =>
      flow([[theme.flag, '✗ '], differenceInWords(difference, paper)], narrower, { first: '', rest: '  ' }),
    ),
    ...flow([[theme.remark, place]], narrower, '  '),
    ...(rule === null
      ? []
      : flow(
          [[theme.remark, say('test.rule', { place: rule, source: told.ruleSource(rule) })]],
          narrower,
          '  ',
        )),
  ])
}

function differenceInWords({ what, meter = '', expected, found }: Difference, { say }: Paper): string {
  const ids =
    found === ''
      ? say('test.none')
      : found
          .split(', ')
          .map((id) => `\`${id}\``)
          .join(', ')
  switch (what) {
    case 'label':
    case 'no-label':
    case 'told':
      return say(`test.${what}`, { expected, found: ids })
    case 'meter':
      return say('test.meter', { meter, expected, found })
    case 'reply':
      return say('test.reply', { expected: say('views.quote', { quote: expected }) })
    case 'ending':
      return say('test.ending', {
        expected,
        found: found === nothingFound ? say('test.no-ending') : `\`${found}\``,
      })
    case 'score':
      return say('test.score', { expected, found: found === nothingFound ? say('test.no-score') : found })
    case 'state':
    case 'not-told':
    case 'over':
      return say(`test.${what}`, { expected, found })
  }
}
