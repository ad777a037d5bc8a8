import type { Analysis, Utterance } from '../analysis/index.ts'
import {
  countingRecords,
  type HeaderRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { contextOf, type MachineOf, machineOf } from '../session/index.ts'
import { type Coding, codingOf } from './coding.ts'
import { feedAgain, type Story } from './story.ts'

/** A recorded turn with what was said before it, as its coder saw both. */
export interface RecordedTurn {
  readonly record: TraineeRecord
  readonly context: readonly Utterance[]
}

/** One turn coded twice: when it was said, and today. */
export interface RescoredTurn {
  readonly turn: number
  readonly text: string
  /** False where the turn was said again later: then this version does not count for the score. */
  readonly counts: boolean
  readonly recorded: Coding
  readonly today: Coding
}

/** What today's coder makes of a conversation. */
export interface Rescored {
  /** Every turn in which something was said or done, in the order of the records, the unchanged ones too. */
  readonly turns: readonly RescoredTurn[]
  /** What becomes of story and score; null without the scenario. */
  readonly story: Story | null
}

/** Yields the turns of a transcript that a coder had to code, in order: all but the silent ones. */
export function* recordedTurns(records: readonly TranscriptRecord[]): Generator<RecordedTurn> {
  for (const [at, record] of records.entries())
    if (isCoded(record)) yield { record, context: contextOf(records.slice(0, at)) }
}

/**
 * Compares what was recorded with today's analyses, of which there is one for each of `recordedTurns`, in order. `coder` is the name
 * of who made them. Where the scenario is given its story and score are told too; `machine` gives its machine.
 */
export function rescore(
  header: HeaderRecord,
  records: readonly TranscriptRecord[],
  analyses: readonly Analysis[],
  coder: string,
  scenario: Scenario | null,
  machine: MachineOf = machineOf,
): Rescored {
  const counting = new Set(countingRecords(records))
  const coded = records.filter(isCoded)
  const turns = coded.map((record, at): RescoredTurn => {
    const analysis = analyses[at] ?? record.analysis
    const today = codingOf(analysis)
    const recorded = codingOf(record.analysis)
    // Without its scenario no turn has topics today.
    const topics = scenario === null ? today.topics : recorded.topics
    const { turn, text } = record
    return { turn, text, counts: counting.has(record), recorded: { ...recorded, topics }, today }
  })
  if (scenario === null) return { turns, story: null }
  const byRecord = new Map(coded.map((record, at) => [record, analyses[at] ?? record.analysis]))
  const recoded = records.map((record): TranscriptRecord => {
    const analysis = isCoded(record) ? byRecord.get(record) : undefined
    return record.type === 'trainee' && analysis !== undefined ? { ...record, analysis } : record
  })
  return { turns, story: feedAgain(scenario, header, records, recoded, coder, machine) }
}

/** Tells whether a record is a turn that a coder had to code: not a silent one. */
export function isCoded(record: TranscriptRecord): record is TraineeRecord {
  return record.type === 'trainee' && record.act !== 'wait'
}

/** Returns the labels that a turn has today and had not when it was said. */
export function cameTo({ recorded, today }: RescoredTurn): readonly string[] {
  return today.labels.filter((label) => !recorded.labels.includes(label))
}

/** Returns the labels that a turn had when it was said and has not today. */
export function wentFrom({ recorded, today }: RescoredTurn): readonly string[] {
  return recorded.labels.filter((label) => !today.labels.includes(label))
}

/** Tells whether labels, form or topics of a turn are others today. The order of topics counts: the nearest is answered. */
export function isChanged(turn: RescoredTurn): boolean {
  const { recorded, today } = turn
  return (
    recorded.form !== today.form ||
    cameTo(turn).length > 0 ||
    wentFrom(turn).length > 0 ||
    recorded.topics.join(' ') !== today.topics.join(' ')
  )
}

/** How often a label was there when turns were said, how often it is today, and in how many turns it came and went. */
export interface LabelChange {
  readonly recorded: number
  readonly today: number
  readonly came: number
  readonly went: number
}

/**
 * Returns the changes of each label that is in any of the turns, then or today, in the order in which they are first met. `before`
 * holds those of other turns, which are added to.
 */
export function labelChanges(
  turns: Iterable<RescoredTurn>,
  before: ReadonlyMap<string, LabelChange> = new Map(),
): ReadonlyMap<string, LabelChange> {
  const changes = new Map(before)
  const add = (labels: readonly string[], what: keyof LabelChange) => {
    for (const label of labels) {
      const so = changes.get(label) ?? { recorded: 0, today: 0, came: 0, went: 0 }
      changes.set(label, { ...so, [what]: so[what] + 1 })
    }
  }
  for (const turn of turns) {
    add(turn.recorded.labels, 'recorded')
    add(turn.today.labels, 'today')
    add(cameTo(turn), 'came')
    add(wentFrom(turn), 'went')
  }
  return changes
}
