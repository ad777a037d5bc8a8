import type { Scenario } from '../scenario/index.ts'
import type { SpokenRecord } from './conversation.ts'
import type { DueSource } from './due.ts'
import { type GoodLabel, isGood } from './labels.ts'
import { factsForSummary } from './weights.ts'

/** What falls due at a moment: any one of `labels` meets it. */
export interface FallingDue {
  readonly labels: readonly GoodLabel[]
  readonly source: DueSource
}

/** Returns what the rubric asks for in the whole conversation. */
export function dueByRubric(scenario: Scenario): readonly FallingDue[] {
  return scenario.rubric.due.flatMap(({ label, when }) => {
    if (when.type === 'fact' || !isGood(label)) return []
    return [
      { labels: [label], source: { type: 'rubric', by: when.type === 'turn' ? when.turn : null } as const },
    ]
  })
}

/**
 * Returns what falls due by one answer: what the rubric asks for after a fact, then what its lines call for. Of what a
 * line calls for any one thing meets it, but safety is due by itself. A label is due once by one answer.
 */
export function dueByAnswer(answer: readonly SpokenRecord[], scenario: Scenario): readonly FallingDue[] {
  const told = answer.flatMap((record) => record.facts)
  const byFacts = told.flatMap((fact) =>
    scenario.rubric.due.flatMap(({ label, when }): FallingDue[] =>
      when.type === 'fact' && when.fact === fact && isGood(label)
        ? [{ labels: [label], source: { type: 'fact', fact } }]
        : [],
    ),
  )
  const byLines = answer.flatMap((record): FallingDue[] => {
    const labels = (record.callsFor ?? []).filter(isGood)
    const others = labels.filter((label) => label !== 'safety')
    return [labels.filter((label) => label === 'safety').slice(0, 1), others]
      .filter((each) => each.length > 0)
      .map((each) => ({ labels: each, source: { type: 'line', text: record.text } }))
  })
  const kept: FallingDue[] = []
  for (const due of [...byFacts, ...byLines])
    if (!kept.some((other) => other.labels.some((label) => due.labels.includes(label)))) kept.push(due)
  return kept
}

/** Counts the facts told since the last summary, and says when the next one falls due. */
export interface SummaryClock {
  /** Returns true where a summary falls due by these facts. */
  readonly tell: (facts: number) => boolean
  readonly summarized: () => void
}

/** Returns a clock at zero. */
export function createSummaryClock(): SummaryClock {
  let since = 0
  return {
    tell: (facts) => {
      since += facts
      if (since < factsForSummary) return false
      since = 0
      return true
    },
    summarized: () => {
      since = 0
    },
  }
}
