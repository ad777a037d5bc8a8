/** A thing that was not reached: why, where it is a rule. */
type Unreached = {
  readonly type: 'never' | 'not-found'
  readonly hindrance:
    | { readonly type: 'shadowed'; readonly by: string }
    | { readonly type: 'never-holds' }
    | null
}

/** What walking the machine of a scenario found out: what was reached, and where one is stuck. */
export interface Explored {
  /** Rules are known by their place, lines by their id. */
  readonly things: readonly {
    readonly kind: 'state' | 'ending' | 'fact' | 'rule' | 'line'
    readonly id: string
    readonly verdict: { readonly type: 'reached' } | Unreached
  }[]
  /** States in which one can stand without any way to an ending, with a conversation that leads into it. */
  readonly traps: readonly {
    readonly state: string
    readonly witness: { readonly turns: readonly unknown[] }
  }[]
}
