import {
  countingRecords,
  type EndRecord,
  type HeaderRecord,
  type PersonaRecord,
  type ThirdRecord,
  type TranscriptRecord,
} from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { type MachineOf, rerun } from '../session/index.ts'
import { scoredAgain } from './scored-again.ts'
import { verify } from './verify.ts'

/** Where a story would go another way: `recorded` and `today` are what is said there, or the id of the ending; null where nothing is. */
export interface StoryDifference {
  readonly turn: number
  readonly recorded: string | null
  readonly today: string | null
  /** The ending that the scenario comes to today; null where it comes to none. */
  readonly ending: string | null
  /** The score that it gives then, 0–100; null without an ending. */
  readonly score: number | null
}

/** What becomes of a conversation when its turns are coded again. Scores are 0–100, and null where no ending is reached. */
export interface Story {
  /** False where the recorded analyses do not give what was recorded any more: then not every change is the coder's. */
  readonly agrees: boolean
  readonly score: {
    readonly recorded: number | null
    /** With today's analyses; where the story would go another way, for what was said in fact. */
    readonly today: number | null
  }
  /** Null where the same words would be said. */
  readonly differs: StoryDifference | null
  /**
   * The conversation with today's analyses and score, and with today's meters where the same words would be said. Words and endings
   * are always those there were: nobody said others.
   */
  readonly records: readonly TranscriptRecord[]
}

/** Feeds turns that were coded again by `coder` (`recoded`, else the same as `records`) through their scenario. */
export function feedAgain(
  scenario: Scenario,
  header: HeaderRecord,
  records: readonly TranscriptRecord[],
  recoded: readonly TranscriptRecord[],
  coder: string,
  machine: MachineOf,
): Story {
  const [, fed] = rerun(scenario, header, recoded, machine)
  const agrees = verify(scenario, header, records, machine).type !== 'different'
  // Where the scenario has changed since, its own changes are not laid at the coder's door.
  const before = agrees ? records : rerun(scenario, header, records, machine)[1]
  const differs = firstDifference(before, fed)
  const after = agrees && differs === null ? asFed(recoded, fed) : scoredAgain(recoded, scenario)
  const first = { ...header, coder, heldWith: header.heldWith ?? header.coder }
  return {
    agrees,
    score: { recorded: totalOf(records), today: totalOf(after) },
    differs,
    records: after.map((record) => (record === header ? first : record)),
  }
}

/** The records as feeding gave them. What feeding does not give (the header, records of unknown types) stays. */
function asFed(
  recoded: readonly TranscriptRecord[],
  fed: readonly TranscriptRecord[],
): readonly TranscriptRecord[] {
  const given = fed.filter(isFed)[Symbol.iterator]()
  return recoded.map((record) => (isFed(record) ? (given.next().value ?? record) : record))
}

function isFed(record: TranscriptRecord): boolean {
  return record.type !== 'header' && record.type !== 'unknown'
}

function endOf(records: readonly TranscriptRecord[]): EndRecord | null {
  const last = countingRecords(records).findLast(({ type }) => type === 'end' || type === 'trainee')
  return last?.type === 'end' ? last : null
}

function totalOf(records: readonly TranscriptRecord[]): number | null {
  return endOf(records)?.score?.total ?? null
}

type Told = PersonaRecord | ThirdRecord | EndRecord

/** What is heard of a story: its lines and its ending. */
function isTold(record: TranscriptRecord): record is Told {
  return (
    record.type === 'persona' || record.type === 'third' || (record.type === 'end' && record.ending !== null)
  )
}

/** Where the lines, the states they lead to, or the ending first differ. Lines that a crash cut off are no difference. */
function firstDifference(
  before: readonly TranscriptRecord[],
  fed: readonly TranscriptRecord[],
): StoryDifference | null {
  const [recorded, today] = [before.filter(isTold), fed.filter(isTold)]
  const end = endOf(fed)
  for (const [at, one] of recorded.entries()) {
    const other = today[at]
    if (other !== undefined && keyOf(one) === keyOf(other)) continue
    const [ending, total] = [end?.ending ?? null, end?.score?.total ?? null]
    const words = { recorded: wordsOf(one), today: other === undefined ? null : wordsOf(other) }
    return { turn: Math.min(one.turn, other?.turn ?? one.turn), ...words, ending, score: total }
  }
  return null
}

function keyOf(told: Told): string {
  const { type, turn } = told
  return told.type === 'end'
    ? JSON.stringify([type, turn, told.ending])
    : JSON.stringify([type, turn, told.line, told.state])
}

function wordsOf(told: Told): string | null {
  return told.type === 'end' ? told.ending : told.text
}
