import { assign, initialTransition, type SnapshotFrom, setup, transition } from 'xstate'
import type { Occasion, Officer, Rule, Scenario, State } from '../scenario/index.ts'
import { type Memory, newMemory, type TurnEvent } from './memory.ts'
import { createPlay, type Play, type ReadyRule } from './play.ts'
import { answer, begin, type Chosen, choose, type Middle, openingOf } from './step.ts'

/** The state that a machine leaves at once, so that it can begin inside nested states. No id of a writer's looks so. */
const beginning = '(beginning)'

/**
 * Returns the xstate machine of a scenario: its states as written, one transition for each rule that can fire in a
 * state, in the order in which they are looked at, and a final state for each ending. Guards and effects are those
 * of `step`, so that both always agree. `from` is where it begins in the middle.
 */
export function createScenarioMachine(
  scenario: Scenario,
  variant: Variant = 'full',
  from: Middle | null = null,
) {
  const short = variant === 'short'
  const play = createPlay(scenario)
  const opening = play.land(openingOf(scenario, short, from))
  const chosen = createChooser(play)
  return setup({
    types: { context: {} as Memory, events: {} as TurnEvent, input: {} as Input },
    guards: {
      fires: ({ context, event }, { state, rule }: { state: string; rule: Rule }) =>
        chosen(state, context, event).ready.rule === rule,
    },
    actions: {
      answer: assign(
        ({ context, event }, { state }: { state: string; rule: Rule }) =>
          answer(play, context, chosen(state, context, event)).memory,
      ),
      open: assign(
        ({ context }) => begin(play, { seed: context.random, officer: context.officer, short, from }).memory,
      ),
    },
  }).createMachine({
    id: scenario.id,
    context: ({ input }) => beginAnew(scenario, input),
    initial: beginning,
    states: {
      [beginning]: { always: { target: `#${opening}`, actions: 'open' } },
      ...Object.fromEntries(scenario.states.map((state) => [state.id, stateConfig(play, state)])),
      ...Object.fromEntries(
        scenario.endings.map((ending) => [ending.id, { id: ending.id, type: 'final' as const }]),
      ),
    },
  })
}

/**
 * xstate's pure `transition` starts an actor for each step, which nobody asks for its own beginning and which has no input. What is thrown ends
 * that beginning; an error of JavaScript's own would do too, but its stack takes longer than a turn.
 */
function beginAnew(scenario: Scenario, input: Input | undefined): Memory {
  if (input === undefined) throw noBeginning
  return newMemory(scenario, input.seed, {}, input.officer)
}

const noBeginning = 'no beginning'

/** What a conversation on a machine begins with. */
interface Input {
  readonly seed: number
  readonly officer?: Officer
}

/** The whole conversation, or the short variant that begins later. */
export type Variant = 'full' | 'short'

/** The machine that `createScenarioMachine` makes. */
export type ScenarioMachine = ReturnType<typeof createScenarioMachine>

/** Choosing is the guard of every transition; it is done once for each turn. */
function createChooser(play: Play): (state: string, memory: Memory, event: TurnEvent) => Chosen {
  const known = new WeakMap<TurnEvent, { state: string; memory: Memory; chosen: Chosen }>()
  return (state, memory, event) => {
    const before = known.get(event)
    if (before?.memory === memory && before.state === state) return before.chosen
    const chosen = choose(play, { state, memory }, event)
    known.set(event, { state, memory, chosen })
    return chosen
  }
}

interface StateConfig {
  readonly id: string
  readonly initial?: string
  readonly states?: Record<string, StateConfig>
  readonly on?: Record<Occasion, readonly ReturnType<typeof transitionConfig>[]>
}

function stateConfig(play: Play, state: State): StateConfig {
  if (state.start !== null) {
    const states = Object.fromEntries(state.states.map((each) => [each.id, stateConfig(play, each)]))
    return { id: state.id, initial: state.start, states }
  }
  const { fallback, notUnderstood } = play
  const answers = [...play.answers.values()].flat()
  const own = play.rules.get(state.id)
  const of = (rules: readonly ReadyRule[] = []) =>
    rules.map(({ rule }) => transitionConfig(play, state.id, rule))
  return {
    id: state.id,
    on: {
      turn: of([...(own?.turn ?? []), ...answers, notUnderstood, fallback]),
      silence: of([...(own?.silence ?? []), fallback]),
      leave: of([...(own?.leave ?? []), fallback]),
    },
  }
}

function transitionConfig(play: Play, state: string, rule: Rule) {
  const params = { state, rule }
  return {
    guard: { type: 'fires' as const, params },
    actions: { type: 'answer' as const, params },
    ...(rule.goTo === null ? {} : { target: `#${play.land(rule.goTo)}`, reenter: true }),
  }
}

/** Returns the innermost state (or the ending) of a machine's state value. */
export function stateOf(value: string | object): string {
  if (typeof value === 'string') return value
  const [key, inner] = Object.entries(value)[0] ?? ['', '']
  return typeof inner === 'string' ? inner : inner === undefined ? key : stateOf(inner)
}

/** A moment of a machine: its state and the persona's memory. A value; stepping on gives another. */
export type Snapshot = SnapshotFrom<ScenarioMachine>

/** Returns the snapshot after the persona's opening words. `officer` is whom the trainee says they are. */
export function startMachine(machine: ScenarioMachine, seed: number, officer: Officer = 'unsaid'): Snapshot {
  return initialTransition(machine, { seed, officer })[0]
}

/** Returns the snapshot after one turn. */
export function stepMachine(machine: ScenarioMachine, snapshot: Snapshot, event: TurnEvent): Snapshot {
  return transition(machine, snapshot, event)[0]
}
