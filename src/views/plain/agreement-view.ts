import { type LabelId, pickerOf } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import {
  type Agreement,
  alphaBand,
  amongPeople,
  type DisagreedTurn,
  humanRange,
  kappaBand,
  type LabelAgreement,
  type LabelReliability,
  leastConversations,
  leastTurns,
  type PairOfRaters,
  type Rater,
  type Reliability,
} from '../../report/index.ts'
import { labelName } from '../../scoring/index.ts'
import { flow, heading } from './flow.ts'
import type { Paper } from './paper.ts'
import { headedTables } from './table.ts'

/** So many turns that are disagreed about are listed where nobody asks for one label. */
const mostTurns = 20

/** Returns how far reviewers and scorer agree, as lines: who did what, each pair, all reviewers, the turns disagreed about, how to read it. */
export function agreementLines(agreement: Agreement, paper: Paper, isOneLabel = false): readonly string[] {
  const { conversations, turns, pairs, reliability, disagreements } = agreement
  const { say } = paper
  const head = [
    ...flow([say('agreement.head', { conversations, turns })], paper),
    '',
    ...partLines(agreement, paper),
  ]
  if (pairs.length === 0) return [...head, '', ...flow([say('agreement.nothing-judged')], paper)]
  return [
    ...head,
    ...pairs.flatMap((pair) => pairLines(pair, paper)),
    ...(reliability === null ? [] : reliabilityLines(reliability, paper)),
    ...disagreedLines(disagreements, isOneLabel ? disagreements.length : mostTurns, paper),
    ...howLines(agreement, paper),
  ]
}

function partLines({ reviewers }: Agreement, paper: Paper): readonly string[] {
  const head = (['reviewer', 'reviewed', 'blind', 'judged', 'open'] as const).map((column) =>
    paper.say(`agreement.${column}`),
  )
  const rows = reviewers.map(({ name, conversations, blind, judged, open }) => [
    name,
    ...[conversations, blind, judged, open].map(String),
  ])
  return headedTables([head, ...rows], paper)
}

function pairLines(pair: PairOfRaters, paper: Paper): readonly string[] {
  const { say } = paper
  const [first, second] = [raterName(pair.first, say), raterName(pair.second, say)]
  const { turns, conversations, labels } = pair
  const isUsed = ({ both, first, second }: LabelAgreement) => both + first + second > 0
  const rows = labels.filter(isUsed).map((each) => pairRow(each, say))
  const unused = labels.filter((each) => !isUsed(each)).map(({ label }) => label)
  return [
    ...heading(say('agreement.pair', { first, second }), paper),
    ...flow([say('agreement.pair-head', { turns, conversations, first, second })], paper),
    ...seenLines(pair, paper),
    ...(rows.length === 0 ? [] : ['', ...headedTables([pairHead(say), ...rows], paper)]),
    ...unusedLines('agreement.unused', unused, paper),
  ]
}

function pairHead(say: Say): readonly string[] {
  return (
    ['label', 'both', 'first', 'second', 'neither', 'prevalence', 'kappa', 'interval', 'words'] as const
  ).map((column) => say(`agreement.${column}`))
}

function pairRow({ label, both, first, second, neither, ...figures }: LabelAgreement, say: Say) {
  const { kappa, interval, enough } = figures
  const turns = both + first + second + neither
  const shares = { first: percent(both + first, turns), second: percent(both + second, turns) }
  return [
    labelName(label, say),
    ...[both, first, second, neither].map(String),
    say('agreement.prevalence-of', shares),
    kappa === null ? '–' : two(kappa),
    rangeOf(interval, say),
    kappa !== null && enough
      ? say(`agreement.people.${amongPeople(kappa)}`, { band: say(`agreement.band.${kappaBand(kappa)}`) })
      : say(kappa === null ? 'agreement.band.none' : 'agreement.band.few'),
  ]
}

function reliabilityLines(reliability: Reliability, paper: Paper): readonly string[] {
  const { say } = paper
  const { turns, conversations, labels } = reliability
  const who = { reviewers: reliability.reviewers.join(', '), count: reliability.reviewers.length }
  const isUsed = ({ given }: LabelReliability) => given > 0
  const head = (['label', 'ratings', 'given', 'alpha', 'interval', 'words'] as const).map((column) =>
    say(`agreement.${column}`),
  )
  const rows = labels
    .filter(isUsed)
    .map(({ label, ratings, given, enough, alpha, interval }) => [
      labelName(label, say),
      String(ratings),
      say('agreement.percent', { percent: percent(given, ratings) }),
      alpha === null ? '–' : two(alpha),
      rangeOf(interval, say),
      alpha !== null && enough
        ? say(`agreement.reliability.${alphaBand(alpha)}`)
        : say(alpha === null ? 'agreement.band.none' : 'agreement.band.few'),
    ])
  const unused = labels.filter((each) => !isUsed(each)).map(({ label }) => label)
  return [
    ...heading(say('agreement.all'), paper),
    ...flow([say('agreement.all-head', { turns, conversations, ...who })], paper),
    ...seenLines(reliability, paper),
    ...(rows.length === 0 ? [] : ['', ...headedTables([head, ...rows], paper)]),
    ...unusedLines('agreement.unused-by-all', unused, paper),
  ]
}

function seenLines({ seen, conversations }: PairOfRaters | Reliability, paper: Paper): readonly string[] {
  if (seen === 0) return []
  const all = seen === conversations ? 'yes' : 'no'
  return flow([[paper.theme.flag, paper.say('agreement.seen', { seen, all })]], paper)
}

function unusedLines(
  id: 'agreement.unused' | 'agreement.unused-by-all',
  labels: readonly LabelId[],
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  if (labels.length === 0) return []
  const names = labels.map((label) => labelName(label, say)).join(', ')
  return ['', ...flow([[theme.remark, say(id, { count: labels.length, labels: names })]], paper)]
}

function disagreedLines(turns: readonly DisagreedTurn[], most: number, paper: Paper): readonly string[] {
  const { say, theme } = paper
  if (turns.length === 0) return ['', ...flow([say('agreement.none-disagreed')], paper)]
  const names = (raters: readonly Rater[]) => raters.map((rater) => raterName(rater, say)).join(', ')
  const more = turns.length - most
  return [
    ...heading(say('agreement.disagreed'), paper),
    ...turns
      .slice(0, most)
      .flatMap(({ conversation, turn, text, labels }) => [
        ...flow(
          [
            [theme.title, say('agreement.turn', { file: conversation, turn })],
            `  ${say('views.quote', { quote: text.replace(/\s+/g, ' ').trim() })}`,
          ],
          paper,
          { first: '', rest: '  ' },
        ),
        ...labels.flatMap(({ label, given, not }) =>
          flow(
            [say('agreement.who', { label: labelName(label, say), given: names(given), not: names(not) })],
            paper,
            { first: '  ', rest: '    ' },
          ),
        ),
      ]),
    ...(more > 0 ? flow([say('agreement.more', { count: more })], paper) : []),
  ]
}

function howLines({ reliability, bootstrap }: Agreement, paper: Paper): readonly string[] {
  const { say } = paper
  const hundredths = (value: number) => String(Math.round(100 * value))
  const range = { low: hundredths(humanRange.low), high: hundredths(humanRange.high) }
  const drawn = { samples: bootstrap.samples, seed: String(bootstrap.seed) }
  const least = { conversations: leastConversations, turns: leastTurns }
  return [
    '',
    ...flow([say('agreement.how', range)], paper),
    ...(reliability === null ? [] : flow([say('agreement.how-alpha')], paper)),
    ...flow([say('agreement.how-interval', { ...drawn, ...least })], paper),
    ...flow([say('accuracy.ask')], paper),
  ]
}

function raterName({ type, name }: Rater, say: Say): string {
  if (type === 'reviewer') return name
  return say(pickerOf(name) === null ? 'agreement.scorer' : 'agreement.picker', { name })
}

function rangeOf(interval: readonly [number, number] | null, say: Say): string {
  return interval === null ? '–' : say('agreement.range', { low: two(interval[0]), high: two(interval[1]) })
}

/** Two decimals. */
function two(value: number): string {
  return value.toFixed(2).replace(/^-(0\.00)$/, '$1')
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole)
}
