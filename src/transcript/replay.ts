import {
  countingRecords,
  type HeaderRecord,
  type PersonaRecord,
  type ThirdRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../record/index.ts'

/** Meters by their id. */
export type Meters = Readonly<Record<string, number>>

/** One thing the trainee said or did with all that came of it; the first step of a conversation is its opening. */
export interface ReplayStep {
  /** 0 for the opening. */
  readonly turn: number
  /** False where the turn was said again later. */
  readonly counts: boolean
  /** What was said or done; null for the opening. */
  readonly trainee: TraineeRecord | null
  /** All records of the step as they stand in the file, the trainee's first. */
  readonly records: readonly TranscriptRecord[]
  /** The meters before it. */
  readonly before: Meters
  /** Milliseconds between the record before it and its own first, as they were recorded; never negative. */
  readonly pause: number
}

/** A meter over a conversation. */
export interface Gauge {
  readonly meter: string
  /** Its value after each step; null where none was recorded yet. */
  readonly values: readonly (number | null)[]
  readonly lowest: number
  readonly highest: number
}

/** A conversation as it can be stepped through, turns that were said again included. */
export interface Replay {
  readonly header: HeaderRecord
  /** At least the opening. */
  readonly steps: readonly ReplayStep[]
  /** The highest number of a turn; 0 where nobody said anything. */
  readonly lastTurn: number
  /** The meter that is drawn: trust, or the first where none is called so; null where nothing was recorded. */
  readonly gauge: Gauge | null
}

/** Returns a transcript as steps. Nothing is needed but its records, and every one of them is in a step. */
export function createReplay(header: HeaderRecord, records: readonly TranscriptRecord[]): Replay {
  const steps = stepsOf(records)
  const lastTurn = steps.reduce((most, { turn }) => Math.max(most, turn), 0)
  return { header, steps, lastTurn, gauge: gaugeOf(steps) }
}

/** Returns the place of the step that holds a turn: the one that counts where it was said several times; null where there is none. */
export function stepOfTurn({ steps }: Replay, turn: number): number | null {
  const counting = steps.findLastIndex((step) => step.turn === turn && step.counts)
  const found = counting === -1 ? steps.findLastIndex((step) => step.turn === turn) : counting
  return found === -1 ? null : found
}

/** Tells whether a record is something that was said to the trainee. */
export function isSpokenRecord(record: TranscriptRecord): record is PersonaRecord | ThirdRecord {
  return record.type === 'persona' || record.type === 'third'
}

function stepsOf(records: readonly TranscriptRecord[]): readonly ReplayStep[] {
  const counting = new Set(countingRecords(records))
  const groups: TranscriptRecord[][] = [[]]
  for (const record of records) {
    if (record.type === 'trainee') groups.push([])
    groups.at(-1)?.push(record)
  }
  let meters: Meters = {}
  let until = 0
  return groups.map((group, index): ReplayStep => {
    const [first] = group
    const trainee = index > 0 && first?.type === 'trainee' ? first : null
    const times = group.flatMap((record) => ('at' in record ? [record.at] : []))
    const step: ReplayStep = {
      turn: trainee?.turn ?? 0,
      counts: trainee === null || counting.has(trainee),
      trainee,
      records: group,
      before: meters,
      pause: Math.max(0, (times[0] ?? until) - until),
    }
    meters = group.findLast(isSpokenRecord)?.meters ?? meters
    until = times.at(-1) ?? until
    return step
  })
}

function gaugeOf(steps: readonly ReplayStep[]): Gauge | null {
  const spoken = steps.flatMap((step) => step.records.filter(isSpokenRecord))
  const named = new Set(spoken.flatMap(({ meters }) => Object.keys(meters)))
  const meter = named.has('trust') ? 'trust' : [...named][0]
  if (meter === undefined) return null
  let value: number | null = null
  const values = steps.map(({ records }) => {
    value = records.findLast(isSpokenRecord)?.meters[meter] ?? value
    return value
  })
  const known = values.filter((each) => each !== null)
  const lowest = known.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  const highest = known.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY)
  return { meter, values, lowest, highest }
}
