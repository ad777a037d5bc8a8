import { labelIds } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import { labelName } from '../../scoring/index.ts'
import {
  cameTo,
  isChanged,
  type LabelChange,
  type Rescored,
  type RescoredTurn,
  type Story,
  type StoryDifference,
  wentFrom,
} from '../../transcript/index.ts'
import { formName } from './analysis-view.ts'
import { flow, indented, type Piece } from './flow.ts'
import type { Paper } from './paper.ts'
import { tableLines } from './table.ts'

/**
 * Returns what came, what went and what else is coded otherwise today, as lines, turn by turn and only for turns that changed;
 * then what becomes of story and score.
 */
export function rescoredLines({ turns, story }: Rescored, paper: Paper): readonly string[] {
  const changed = turns.filter(isChanged)
  return indented('  ', paper, (narrower) => [
    ...changed.flatMap((turn) => turnLines(turn, narrower)),
    ...(story === null ? [] : storyLines(story, narrower)),
  ])
}

function turnLines(turn: RescoredTurn, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const head: readonly Piece[] = [
    [theme.title, say('rescore.turn', { turn: turn.turn })],
    ...(turn.counts ? [] : [` ${say('rescore.replaced')}`]),
    `  ${say('views.quote', { quote: turn.text.replace(/\s+/g, ' ').trim() })}`,
  ]
  return [
    ...flow(head, paper, { first: '', rest: '  ' }),
    ...indented('  ', paper, (narrower) => changeLines(turn, narrower)),
  ]
}

function changeLines(turn: RescoredTurn, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { recorded, today } = turn
  const marks: readonly Piece[] = [
    ...cameTo(turn).map((label): Piece => [theme.hit, `+${labelName(label, say)}  `]),
    ...wentFrom(turn).map((label): Piece => [theme.remark, `-${labelName(label, say)}  `]),
  ]
  const forms = { recorded: formName(recorded.form, paper), today: formName(today.form, paper) }
  const named = (topics: readonly string[]) => topics.join(', ') || say('rescore.no-topics')
  const topics = { recorded: named(recorded.topics), today: named(today.topics) }
  return [
    ...(marks.length === 0 ? [] : flow(marks, paper)),
    ...(recorded.form === today.form ? [] : flow([say('rescore.form', forms)], paper)),
    ...(topics.recorded === topics.today ? [] : flow([say('rescore.topics', topics)], paper)),
  ]
}

function storyLines({ agrees, score, differs }: Story, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { recorded, today } = score
  const scored =
    recorded === null || today === null
      ? say('rescore.no-score')
      : say('rescore.score', { recorded: String(recorded), today: String(today) })
  const elsewhere = differs === null ? [] : differenceInWords(differs, say)
  return [
    ...[scored, ...elsewhere].flatMap((text) => flow([text], paper)),
    ...(agrees ? [] : flow([[theme.remark, say('rescore.not-as-recorded')]], paper)),
  ]
}

function differenceInWords(differs: StoryDifference, say: Say): readonly string[] {
  const { turn, ending, score } = differs
  const quoted = (words: string | null) =>
    words === null ? say('rescore.nothing-more') : say('views.quote', { quote: words })
  const words = { recorded: quoted(differs.recorded), today: quoted(differs.today) }
  return [
    say('rescore.differs', { turn, ...words }),
    ending === null || score === null
      ? say('rescore.differs-no-ending')
      : say('rescore.differs-ending', { ending, score: String(score) }),
  ]
}

/** Returns how often each label was there then and now, how often it came and went, as a table in the order of the codebook. */
export function labelChangeLines(
  changes: ReadonlyMap<string, LabelChange>,
  { say, theme }: Paper,
): readonly string[] {
  const known: readonly string[] = Object.values(labelIds).flat()
  const ids = [
    ...known.filter((id) => changes.has(id)),
    ...[...changes.keys()].filter((id) => !known.includes(id)),
  ]
  const rows = ids.map((id) => {
    const { recorded = 0, today = 0, came = 0, went = 0 } = changes.get(id) ?? {}
    return [
      labelName(id, say),
      String(recorded),
      String(today),
      came === 0 ? '' : `+${came}`,
      went === 0 ? '' : `-${went}`,
    ]
  })
  const head = (['label', 'recorded', 'today', 'came', 'went'] as const).map((column) =>
    say(`rescore.table.${column}`),
  )
  const [first = '', ...rest] = tableLines([head, ...rows])
  return [theme.title(first), ...rest]
}
