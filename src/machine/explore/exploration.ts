import type { EndingKind, Officer } from '../../scenario/index.ts'
import type { ExploredTurn } from './explored-turn.ts'

/** A thing that can happen in a conversation. Rules are known by their place ("hoa.yaml:88"), lines by their id. */
export interface Thing {
  readonly kind: 'state' | 'ending' | 'fact' | 'rule' | 'line'
  readonly id: string
}

/** A conversation that leads to a thing, turn by turn. */
export interface Witness {
  /** Whether it is one of the short variant. */
  readonly short: boolean
  /** Whom the trainee says they are. */
  readonly officer: Officer
  readonly seed: number
  readonly turns: readonly ExploredTurn[]
  /** Whether every conversation with fewer of the turns tried (see `Exploration.everyTurn`) was tried, so that none of them leads there. */
  readonly shortest: boolean
}

/** Why a rule was not seen to fire. */
export type Hindrance =
  /** Whenever its condition held, another rule, at this place, came first. */
  | { readonly type: 'shadowed'; readonly by: string }
  /** Its condition never held where it is looked at. */
  | { readonly type: 'never-holds' }

/** What exploring found out about one thing. */
export type Verdict =
  | { readonly type: 'reached'; readonly witness: Witness }
  /** No conversation leads there. */
  | { readonly type: 'never'; readonly hindrance: Hindrance | null }
  /** None was found that leads there, but not all could be tried. */
  | { readonly type: 'not-found'; readonly hindrance: Hindrance | null }

/** A thing with what was found out about it. */
export interface ExploredThing extends Thing {
  readonly verdict: Verdict
}

/** A state in which a conversation can go on for ever without anything changing, with a turn that does it. */
export interface Loop {
  readonly state: string
  readonly rule: string
  readonly turn: ExploredTurn
}

/** A situation from which no ending can be reached any more, whatever is said, and a conversation that leads into it. */
export interface Trap {
  readonly state: string
  readonly witness: Witness
}

/** The ending of a kind that takes the fewest turns. */
export interface QuickestEnding {
  readonly kind: EndingKind
  readonly ending: string
  readonly witness: Witness
}

/** What exploring a scenario found out. */
export interface Exploration {
  /** States, endings, facts, rules and lines, each in the order of the file. */
  readonly things: readonly ExploredThing[]
  /** Whether each of them was either reached or proved never to happen. */
  readonly exhaustive: boolean
  /** How many situations were seen, and how many turns were taken in them. */
  readonly situations: number
  readonly transitions: number
  /** Every conversation with so many of the turns tried was tried; null where every conversation was. */
  readonly depth: number | null
  /** Whether the turns tried are all that a trainee could make; else they do no more than some one condition asks for. */
  readonly everyTurn: boolean
  readonly traps: readonly Trap[]
  /** Whether it is sure that there are no traps but those. */
  readonly noOtherTraps: boolean
  readonly loops: readonly Loop[]
  readonly quickest: readonly QuickestEnding[]
}
