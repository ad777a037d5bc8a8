import { safeText } from '../text/index.ts'
import {
  cameTo,
  isChanged,
  type LabelChange,
  labelChanges,
  type Rescored,
  type RescoredTurn,
  type Story,
  wentFrom,
} from '../transcript/index.ts'
import { labelChangeLines, namedFiles, type Paper, rescoredLines } from '../views/plain/index.ts'
import type { RescoredFile } from './rescore-file.ts'
import type { ExitCode } from './world.ts'

/** What `rescore --json` tells of one file. */
type FileData = Readonly<Record<string, unknown>>

/** What is known of all files so far. */
export interface Report {
  /** Today's coder. */
  readonly coder: string
  readonly files: readonly FileData[]
  /** How many conversations were coded again, how many of them otherwise, and how many turns they have. */
  readonly coded: number
  readonly changed: number
  readonly turns: number
  readonly labels: ReadonlyMap<string, LabelChange>
  /** By how many points each score changes. */
  readonly scores: readonly number[]
  readonly exit: ExitCode
}

/** Returns the report of no file. */
export function startReport(coder: string): Report {
  return { coder, files: [], coded: 0, changed: 0, turns: 0, labels: new Map(), scores: [], exit: 0 }
}

/** Returns the report with one file more. */
export function addReport(report: Report, found: RescoredFile): Report {
  const { file } = found
  if (found.type !== 'rescored') {
    const exit = found.type === 'unreadable' ? 2 : report.exit
    return { ...report, files: [...report.files, { file, result: found.type }], exit }
  }
  const { coder, rescored, damaged, written } = found
  const changed = rescored.turns.filter(isChanged)
  const isSame = changed.length === 0 && damaged.length === 0 && rescored.story !== null
  const data = {
    file,
    result: changed.length === 0 ? 'same' : 'changed',
    coder,
    turns: rescored.turns.length,
    changed: changed.map(turnData),
    story: storyData(rescored),
    damaged,
    written,
  }
  const { recorded = null, today = null } = rescored.story?.score ?? {}
  return {
    ...report,
    files: [...report.files, data],
    coded: report.coded + 1,
    changed: report.changed + Number(changed.length > 0),
    turns: report.turns + rescored.turns.length,
    labels: labelChanges(rescored.turns, report.labels),
    scores: recorded === null || today === null ? report.scores : [...report.scores, today - recorded],
    exit: report.exit === 0 && !isSame ? 1 : report.exit,
  }
}

function turnData(turn: RescoredTurn): FileData {
  const { recorded, today } = turn
  return {
    turn: turn.turn,
    counts: turn.counts,
    came: cameTo(turn),
    went: wentFrom(turn),
    ...(recorded.form === today.form ? {} : { form: { recorded: recorded.form, today: today.form } }),
    ...(recorded.topics.join() === today.topics.join()
      ? {}
      : { topics: { recorded: recorded.topics, today: today.topics } }),
  }
}

function storyData({ story }: Rescored): Omit<Story, 'records'> | null {
  if (story === null) return null
  const { agrees, score, differs } = story
  return { agrees, score, differs }
}

/** Returns all that is known, as `rescore --json` writes it. Of each conversation only the turns that changed are listed. */
export function reportData({ coder, files, labels }: Report): object {
  return { coder, conversations: files, labels: Object.fromEntries(labels) }
}

/** Returns what is to be told of one file, as lines; a file that was not coded again has only its remarks. */
export function reportedLines(found: RescoredFile, now: string, paper: Paper): readonly string[] {
  if (found.type !== 'rescored') return []
  const { file, coder, rescored, damaged } = found
  const { say } = paper
  const turns = rescored.turns.length
  const changed = rescored.turns.filter(isChanged).length
  const [line] = damaged
  return [
    say('rescore.head', { file, held: safeText(coder), now, turns, changed }),
    ...(line === undefined ? [] : [say('rescore.damaged', { file, count: damaged.length, line })]),
    ...rescoredLines(rescored, paper),
  ]
}

/** Returns what is to be told of all files together: the table of labels, and how many conversations and scores changed. */
export function summaryLines(
  { coder, files, coded, changed, turns, labels, scores }: Report,
  paper: Paper,
): readonly string[] {
  const { say } = paper
  const bad = files.filter(({ result }) => result === 'unreadable').map(({ file }) => String(file))
  if (coded === 0) return []
  const mean = scores.reduce((sum, each) => sum + each, 0) / Math.max(1, scores.length)
  const values = {
    scored: scores.length,
    higher: scores.filter((each) => each > 0).length,
    lower: scores.filter((each) => each < 0).length,
    mean: `${mean > 0 ? '+' : ''}${mean.toFixed(1)}`,
  }
  return [
    '',
    ...(labels.size === 0 ? [] : [...labelChangeLines(labels, paper), '']),
    say('rescore.summary', { changed, files: coded, turns, coder }),
    ...(scores.length === 0 ? [] : [say('rescore.scores', values)]),
    ...(bad.length === 0
      ? []
      : [say('rescore.bad-files', { count: bad.length, files: namedFiles(bad, say) })]),
  ]
}
