import type { Scenario } from '../scenario/index.ts'
import type { Conversation, SpokenRecord } from './conversation.ts'
import { createEarning } from './earning.ts'
import { type GoodLabel, goodLabelsOf, heardIn, isGood, majorsOf } from './labels.ts'
import { linesCalls } from './lines-calls.ts'
import { dueWindow, factsForSummary, repeatWindow } from './weights.ts'

/** Why a thing was due: a line called for it, the rubric asks for it, a fact was told, or much was told at once. */
export type DueSource =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'rubric'; readonly by: number | null }
  | { readonly type: 'fact'; readonly fact: string }
  | { readonly type: 'summary' }

/** A thing that was due, and what came of it. */
export interface Due {
  readonly label: GoodLabel
  readonly source: DueSource
  /** The turn after which it was due; 0 is the opening. */
  readonly turn: number
  /** The turn that met it, or null where none did. */
  readonly met: number | null
  /** 1 where it was met in time, 0.5 where later than the rubric asks, 0 where it was missed. */
  readonly credit: number
}

interface OpenDue extends Due {
  /** How many turns are left; null where the end of the conversation is the limit. */
  left: number | null
  /** Still open, met, missed, or cut off by the end with time left, which counts neither way. */
  outcome: 'open' | 'met' | 'missed'
  met: number | null
  credit: number
}

/**
 * Returns what fell due in a conversation, in the order in which it did, with what met it. What fell due so late that
 * the conversation ended first is left out, and so is what the trainee had just done: nothing is asked twice in a row.
 */
export function duesOf(conversation: Conversation, scenario: Scenario): readonly Due[] {
  const callsFor = linesCalls(scenario)
  const dues: OpenDue[] = []
  const lastMet = new Map<GoodLabel, number>()
  let factsSinceSummary = 0

  const isCalledFor = (label: GoodLabel, turn: number) =>
    dues.some((due) => due.turn === turn && due.source.type !== 'rubric' && accepts(due.label, label))
  const fallDue = (label: GoodLabel, source: DueSource, turn: number, next: number) => {
    const last = lastMet.get(label)
    if (isCalledFor(label, turn) || (last !== undefined && next - last <= repeatWindow)) return
    dues.push({ label, source, turn, left: dueWindow, outcome: 'open', met: null, credit: 0 })
  }
  const hear = (spoken: readonly SpokenRecord[], turn: number, next: number) => {
    for (const record of spoken) {
      for (const label of record.callsFor ?? callsFor.get(record.line) ?? [])
        if (isGood(label)) fallDue(label, { type: 'line', text: record.text }, turn, next)
      for (const fact of record.facts)
        for (const { label, when } of scenario.rubric.due)
          if (when.type === 'fact' && when.fact === fact && isGood(label))
            fallDue(label, { type: 'fact', fact }, turn, next)
      factsSinceSummary += record.facts.length
    }
    if (factsSinceSummary >= factsForSummary) {
      factsSinceSummary = 0
      fallDue('summarize', { type: 'summary' }, turn, next)
    }
  }

  for (const { label, when } of scenario.rubric.due)
    if (when.type !== 'fact' && isGood(label)) {
      const by = when.type === 'turn' ? when.turn : null
      dues.push({
        label,
        source: { type: 'rubric', by },
        turn: 0,
        left: null,
        outcome: 'open',
        met: null,
        credit: 0,
      })
    }
  hear(conversation.opening, 0, 0)

  const earning = createEarning()
  for (const [index, { turn, said, answers }] of conversation.exchanges.entries()) {
    const labels = goodLabelsOf(said.analysis, said.text)
    const open = dues.filter((due) => due.outcome === 'open')
    const heard = heardIn(said.analysis)
    const closes = majorsOf(said.analysis).length > 0
    for (const label of earning({ labels, heard, text: said.text, closes }, (id) => wantedBy(open, id))) {
      for (const due of open) {
        if (due.outcome !== 'open' || !accepts(due.label, label)) continue
        due.outcome = 'met'
        due.met = turn
        due.credit = due.source.type === 'rubric' && due.source.by !== null && turn > due.source.by ? 0.5 : 1
        lastMet.set(due.label, index)
        lastMet.set(label, index)
      }
    }
    if (labels.some((label) => label.id === 'summarize')) factsSinceSummary = 0
    if (said.act !== 'wait') for (const due of open) spend(due)
    hear(answers, turn, index + 1)
  }
  return dues
    .filter((due) => due.outcome !== 'open' || due.source.type === 'rubric')
    .map(({ label, source, turn, met, credit }) => ({ label, source, turn, met, credit }))
}

/** Returns true where `label` meets what was due; to encourage or to elicit is the same to the score (codebook, 8). */
export function accepts(due: GoodLabel, label: GoodLabel): boolean {
  const inviting = (id: GoodLabel) => id === 'encourage' || id === 'elicit'
  return due === label || (inviting(due) && inviting(label))
}

function wantedBy(open: readonly OpenDue[], label: GoodLabel): 'by-a-line' | 'by-the-rubric' | null {
  const wanting = open.filter((due) => accepts(due.label, label))
  if (wanting.length === 0) return null
  return wanting.some((due) => due.source.type !== 'rubric') ? 'by-a-line' : 'by-the-rubric'
}

function spend(due: OpenDue): void {
  if (due.outcome !== 'open' || due.left === null) return
  due.left -= 1
  if (due.left === 0) due.outcome = 'missed'
}
