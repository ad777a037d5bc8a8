import type { HeaderRecord, Score, TranscriptRecord } from '../record/index.ts'
import { allStates, type Scenario } from '../scenario/index.ts'
import { type MachineOf, machineOf, rerun } from '../session/index.ts'

/** What feeding a transcript through its scenario again gave. `turn` is where the first difference is. */
export type Verification =
  | { readonly type: 'same'; readonly turns: number }
  /** Everything recorded agrees, but the last records that should follow are not there. */
  | { readonly type: 'cut-off'; readonly turns: number; readonly missing: readonly TranscriptRecord[] }
  | {
      readonly type: 'different'
      readonly turn: number
      /** What differs: "text", "state", "meters.trust" …, or "records" where one has more of them. */
      readonly field: string
      readonly recorded: string
      readonly found: string
    }

type Comparable = Exclude<TranscriptRecord, { type: 'unknown' | 'header' }>

/**
 * Feeds the recorded analyses through the scenario with the recorded seed, and compares line, text, state, meters,
 * facts, ending and score. Never codes again. Times and rule places are not compared. `machine` gives the scenario's machine.
 */
export function verify(
  scenario: Scenario,
  header: HeaderRecord,
  records: readonly TranscriptRecord[],
  machine: MachineOf = machineOf,
): Verification {
  const begun = header.from?.state
  if (begun !== undefined && !allStates(scenario).some(({ id }) => id === begun))
    return { type: 'different', turn: 0, field: 'state', recorded: begun, found: '—' }
  const [, again] = rerun(scenario, header, records, machine)
  const second = records.slice(1).find((record) => record.type === 'header')
  if (second !== undefined)
    return { type: 'different', turn: 0, field: 'records', recorded: second.type, found: '—' }
  const recorded = records.filter(isComparable)
  const found = again.filter(isComparable)
  for (const [index, one] of recorded.entries()) {
    const other = found[index]
    if (other === undefined) return different(one, 'records', one.type, '—')
    const difference = firstDifference(one, other)
    if (difference !== null) return { type: 'different', turn: one.turn, ...difference }
  }
  const turns = recorded.reduce((most, record) => Math.max(most, record.turn), 0)
  const missing = found.slice(recorded.length)
  return missing.length > 0 ? { type: 'cut-off', turns, missing } : { type: 'same', turns }
}

function isComparable(record: TranscriptRecord): record is Comparable {
  return record.type !== 'unknown' && record.type !== 'header'
}

function different(record: Comparable, field: string, recorded: string, found: string): Verification {
  return { type: 'different', turn: record.turn, field, recorded, found }
}

function firstDifference(
  recorded: Comparable,
  found: Comparable,
): { field: string; recorded: string; found: string } | null {
  const ours = flatten(compared(found))
  const theirs = flatten(compared(recorded))
  for (const field of new Set([...theirs.keys(), ...ours.keys()])) {
    const [one = '—', other = '—'] = [theirs.get(field), ours.get(field)]
    if (one !== other) return { field, recorded: one, found: other }
  }
  return null
}

/** The fields that count, in the order in which a difference is told. */
function compared(record: Comparable): Readonly<Record<string, unknown>> {
  const { type, turn } = record
  switch (record.type) {
    case 'persona':
    case 'third': {
      const { line, text, state, meters, facts } = record
      const who = record.type === 'third' ? record.who : ''
      return { type, turn, who, line, text, state, meters, facts: facts.join(', ') }
    }
    case 'end': {
      const { ending, reason = null, score } = record
      return { type, turn, ending, reason, ...comparedScore(score) }
    }
    case 'case-sheet':
      return { type, turn, sheet: JSON.stringify(record.sheet), ...comparedScore(record.score) }
    case 'trainee':
      return { type, turn, text: record.text }
    case 'votes':
      return { type, turn, about: record.about, counts: record.counts }
    case 'again':
    case 'resume':
      return { type, turn }
  }
}

function comparedScore(score: Score | null): Readonly<Record<string, unknown>> {
  const parts = score?.parts ?? []
  const points = Object.fromEntries(parts.map((part) => [part.id, part.points]))
  const turns = Object.fromEntries(parts.map((part) => [part.id, part.turns.join(' ')]))
  return { score: score?.total ?? null, points, turns }
}

function flatten(fields: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([name, value]): readonly (readonly [string, string])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, inner]) => [`${name}.${key}`, String(inner)])
        : [[name, String(value)]],
    ),
  )
}
