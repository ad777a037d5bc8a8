import type { EndingKind, Scenario } from '../scenario/index.ts'
import { type Spread, scoreCounts, spreadOf } from '../scoring/index.ts'
import type { SimulatedRun } from './simulate.ts'
import { overlap, reaches } from './spread.ts'
import { rankedKinds } from './trainees/kinds/index.ts'
import type { TraineeKind } from './trainees/trainee-kind.ts'

/** How often something happened. */
export interface Counted {
  readonly id: string
  readonly count: number
}

/** How the conversations of one kind of trainee went. */
export interface KindFigures {
  readonly kind: string
  readonly like: string
  readonly runs: number
  /** Of those that reached an ending. */
  readonly scores: Spread | null
  /** How many scores lie in each step of five points. */
  readonly counts: readonly number[]
  readonly turns: Spread | null
  /** How many facts were told in one conversation. */
  readonly told: Spread | null
  /** Endings in the order of the scenario, with those never reached. */
  readonly endings: readonly (Counted & { readonly title: string; readonly kind: EndingKind })[]
  /** Conversations that did not end, because the person could not be left. */
  readonly open: number
  /** Facts in the order of the scenario: in how many conversations each was told. */
  readonly facts: readonly Counted[]
}

/** How well the scores of two kinds are told apart, of which the first should have the higher ones. */
export interface Comparison {
  readonly higher: string
  readonly lower: string
  /** The probability that a conversation of `lower` scores at or above one of `higher`, 0–1. */
  readonly reaches: number
  /** The share that both have in common, 0–1. */
  readonly overlap: number
  readonly isApart: boolean
}

/** Whether a scenario tells skill apart; `unknown` where kinds that have to be compared are missing or have too few conversations. */
export type Verdict = 'apart' | 'not-apart' | 'unknown'

/** All figures of a simulation. */
export interface SimulationFigures {
  readonly kinds: readonly KindFigures[]
  readonly comparisons: readonly Comparison[]
  readonly verdict: Verdict
}

/** Two kinds are told apart where no more than one conversation in four of the lower reaches one of the higher. */
export const mostReaching = 0.25
/** With fewer conversations of a kind than these there is nothing to say. */
export const fewestRuns = 10

/** Returns the figures of simulated conversations, whatever their order. */
export function simulationFigures(
  runs: readonly SimulatedRun[],
  kinds: readonly TraineeKind[],
  scenario: Scenario,
): SimulationFigures {
  const byKind = new Map(kinds.map(({ id }) => [id, runs.filter((run) => run.kind === id)]))
  const scores = new Map([...byKind].map(([id, own]) => [id, own.flatMap(({ score }) => score ?? [])]))
  const ranked = rankedKinds.map((id) => ({ id, scores: scores.get(id) ?? [] }))
  const areEnough = ranked.every((each) => each.scores.length >= fewestRuns)
  const comparisons = areEnough ? compareAll(ranked) : []
  const isApart = comparisons.every((each) => each.isApart)
  return {
    kinds: kinds.map((kind) => kindFigures(kind, byKind.get(kind.id) ?? [], scenario)),
    comparisons,
    verdict: !areEnough ? 'unknown' : isApart ? 'apart' : 'not-apart',
  }
}

/** Compares each of ranked kinds with each below it, neighbours first. */
function compareAll(
  ranked: readonly { readonly id: string; readonly scores: readonly number[] }[],
): readonly Comparison[] {
  const pairs = ranked.flatMap((higher, at) =>
    ranked.slice(at + 1).map((lower, below) => ({ higher, lower, apart: below })),
  )
  return pairs
    .toSorted((one, other) => one.apart - other.apart)
    .map(({ higher, lower }) => {
      const share = reaches(lower.scores, higher.scores)
      return {
        higher: higher.id,
        lower: lower.id,
        reaches: share,
        overlap: overlap(lower.scores, higher.scores),
        isApart: share <= mostReaching,
      }
    })
}

function kindFigures(kind: TraineeKind, runs: readonly SimulatedRun[], scenario: Scenario): KindFigures {
  const scores = runs.flatMap(({ score }) => score ?? [])
  return {
    kind: kind.id,
    like: kind.like,
    runs: runs.length,
    scores: spreadOf(scores),
    counts: scoreCounts(scores),
    turns: spreadOf(runs.map(({ turns }) => turns)),
    told: spreadOf(runs.map(({ told }) => told.length)),
    endings: scenario.endings.map(({ id, title, kind: ending }) => ({
      id,
      title,
      kind: ending,
      count: runs.filter((run) => run.ending === id).length,
    })),
    open: runs.filter((run) => run.ending === null).length,
    facts: scenario.facts.map(({ id }) => ({
      id,
      count: runs.filter(({ told }) => told.includes(id)).length,
    })),
  }
}
