/** One transition: a rule, with the name of its guard and those of its actions. */
export interface XstateTransition {
  readonly guard?: string
  readonly actions: readonly string[]
  /** The id of a state or an ending: "#weighing". */
  readonly target?: string
  readonly reenter?: true
}

/** The transitions for what the trainee can do: say something, stay silent, leave. */
export interface XstateEvents {
  readonly turn?: readonly XstateTransition[]
  readonly silence?: readonly XstateTransition[]
  readonly leave?: readonly XstateTransition[]
}

/** One state of a configuration. */
export interface XstateState {
  readonly id?: string
  readonly type?: 'final'
  readonly description?: string
  readonly initial?: string
  readonly entry?: readonly string[]
  readonly always?: readonly XstateTransition[]
  readonly on?: XstateEvents
  readonly states?: Readonly<Record<string, XstateState>>
  readonly meta?: Readonly<Record<string, unknown>>
}

/** A scenario as a configuration for xstate's `createMachine`, as plain JSON. */
export interface XstateConfig extends XstateState {
  readonly id: string
  readonly context: Readonly<Record<string, unknown>>
}
