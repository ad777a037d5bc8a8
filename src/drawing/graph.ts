import type { EndingKind } from '../scenario/index.ts'

/** Where an arrow begins: in one state, in every state inside a nested one, or in every state there is. */
export type Origin =
  | { readonly type: 'state'; readonly id: string }
  | { readonly type: 'every'; readonly id: string }
  | { readonly type: 'anywhere' }

/** One rule as it is drawn. */
export interface GraphRule {
  /** "hoa.yaml:88", its line in the file. */
  readonly place: string
  /** Its condition in few words: "privacy + family, trust ≥ 4". */
  readonly reading: string
  /** How many turns it answered in the conversations that are laid over; null where none are. */
  readonly seen: number | null
}

/** One arrow, for all rules that lead from one place to another. */
export interface GraphEdge {
  readonly from: Origin
  /** A state that one can stand in (or a closed box), or an ending. */
  readonly to: string
  readonly rules: readonly GraphRule[]
}

/** One state as it is drawn, with those inside it. */
export interface GraphState {
  readonly id: string
  readonly about: string | null
  readonly states: readonly GraphState[]
  /** How many states are inside and not drawn; such a state is a closed box. */
  readonly hidden: number
  /** True where it only shows where an arrow comes from or goes, outside what is drawn. */
  readonly outside: boolean
  /** Its own rules that answer and stay. */
  readonly staying: readonly GraphRule[]
  readonly seen: number | null
}

/** One ending as it is drawn. */
export interface GraphEnding {
  readonly id: string
  readonly title: string
  readonly kind: EndingKind
  readonly seen: number | null
}

/** A scenario as a drawing: what there is, and what leads where. Everything drawn is made from it. */
export interface Graph {
  readonly id: string
  readonly title: string
  /** Where conversations begin: the whole one, and the short variant where it begins elsewhere. */
  readonly beginnings: readonly { readonly to: string; readonly short: boolean }[]
  readonly states: readonly GraphState[]
  readonly endings: readonly GraphEnding[]
  readonly edges: readonly GraphEdge[]
  /** The rules of `anywhere`, the topics' answers, `fallback` and `not-understood` that answer and stay. */
  readonly staying: readonly GraphRule[]
}
