import { isSpokenRecord, type Replay, type ReplayStep } from './replay.ts'

/** Which way one looks through a conversation. */
export type Direction = 1 | -1

/** Returns the place of the nearest step after (or before) `from` of which something holds; null where there is none. */
export function seekStep(
  { steps }: Replay,
  from: number,
  direction: Direction,
  holds: (step: ReplayStep) => boolean,
): number | null {
  for (let place = from + direction; place >= 0 && place < steps.length; place += direction) {
    const step = steps[place]
    if (step !== undefined && holds(step)) return place
  }
  return null
}

/** Tells whether a flag was raised in a step. */
export function hasFlag({ trainee }: ReplayStep): boolean {
  return trainee !== null && trainee.analysis.flags.length > 0
}

/** Tells whether a technique was heard in a step. */
export function hasTechnique({ trainee }: ReplayStep): boolean {
  return trainee !== null && trainee.analysis.techniques.length > 0
}

/** Returns all that was said in a step, the trainee's words first. */
export function wordsOf({ records }: ReplayStep): readonly string[] {
  return records.flatMap((record) =>
    record.type === 'trainee' || isSpokenRecord(record) ? [record.text] : [],
  )
}

/** Returns the ids of all labels of a step. */
export function labelsOf({ trainee }: ReplayStep): readonly string[] {
  if (trainee === null) return []
  const { techniques, safeguards, partnership, flags } = trainee.analysis
  return [...techniques, ...safeguards, ...partnership, ...flags].map(({ id }) => id)
}
