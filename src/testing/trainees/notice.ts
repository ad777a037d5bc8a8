import type { LabelId } from '../../analysis/index.ts'
import type { TranscriptRecord } from '../../record/index.ts'
import type { Surroundings } from './surroundings.ts'
import { type Quotable, quotable } from './words-of-persona.ts'

/** What was called for, and how many turns it still stands. */
interface Call {
  readonly labels: readonly LabelId[]
  readonly left: number
}

/** What a trainee has noticed of a conversation so far: simple things only. A value. */
export interface Noticed {
  /** What the last lines call for and no turn since has given. */
  readonly calls: readonly Call[]
  /** What the person spoke of last, as far as it is a topic. */
  readonly spokenOf: string | null
  /** What of the last answer can be said back, and the latest that could be before it. */
  readonly lately: readonly Quotable[]
  readonly earlier: Quotable | null
}

/** Returns what is noticed before the first word. */
export const nothingNoticed: Noticed = { calls: [], spokenOf: null, lately: [], earlier: null }

/** A line stands for two turns, as the score sees it too. */
const stands = 2

/** Returns what is noticed after a turn (its labels, or none at the beginning) and what was said in answer. */
export function notice(
  before: Noticed,
  given: readonly LabelId[] | null,
  records: readonly TranscriptRecord[],
  { recognise }: Pick<Surroundings, 'recognise'>,
): Noticed {
  const lines = records.filter((record) => record.type === 'persona' || record.type === 'third')
  const text = lines.map((line) => line.text).join(' ')
  const standing = before.calls.flatMap(({ labels, left }) => {
    const isMet = labels.some((label) => given?.includes(label))
    return isMet || (given !== null && left <= 1) ? [] : [{ labels, left: given === null ? left : left - 1 }]
  })
  const calls = lines.flatMap(({ callsFor = [] }) =>
    callsFor.length === 0 ? [] : [{ labels: callsFor, left: stands }],
  )
  const lately = lines.filter(({ type }) => type === 'persona').flatMap((line) => quotable(line.text))
  return {
    calls: [...standing, ...calls],
    spokenOf: recognise(text)[0] ?? null,
    lately,
    earlier: before.lately.at(-1) ?? before.earlier,
  }
}
