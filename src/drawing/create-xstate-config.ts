import type { Say } from '../language/index.ts'
import {
  allStates,
  type Occasion,
  occasionsOf,
  type Rule,
  type Scenario,
  type State,
} from '../scenario/index.ts'
import { guardNames } from './guard-names.ts'
import { readingOf } from './reading.ts'
import { actionsOf, meterActions, sayAction } from './xstate-actions.ts'
import type { XstateConfig, XstateEvents, XstateState, XstateTransition } from './xstate-config.ts'

/** The state that a machine leaves at once, so that it can begin inside nested states. No id of a writer's looks so. */
const beginning = '(beginning)'

/**
 * Returns a scenario as a configuration that `createMachine` accepts, with each rule where the writer put it: a state's own in that
 * state, those of `anywhere` and the topics' answers at the top. A guard is named by its rule and means "this is the rule that
 * fires"; actions are named by what they do. With guards that mean so, it goes where the scenario's own machine goes.
 */
export function createXstateConfig(scenario: Scenario, say: Say): XstateConfig {
  const guards = guardNames(scenario, say)
  const { anywhere, topics, notUnderstood, fallback, endings } = scenario
  const transition = (rule: Rule): XstateTransition => {
    const guard = guards.get(rule)
    return { ...(rule === fallback || guard === undefined ? {} : { guard }), ...effectOf(rule) }
  }
  const events = (rules: readonly Rule[]): XstateEvents => {
    const of = (occasion: Occasion) => rules.filter(({ when }) => occasionsOf(when).has(occasion))
    const lists = (['turn', 'silence', 'leave'] as const).map(
      (each) => [each, of(each).map(transition)] as const,
    )
    return Object.fromEntries(lists.filter(([, list]) => list.length > 0))
  }
  const stateConfig = (state: State): XstateState => ({
    id: state.id,
    ...(state.about === null ? {} : { description: state.about }),
    ...(state.says === null ? {} : { entry: [sayAction(state.says)] }),
    ...(state.rules.length === 0 ? {} : { on: events(state.rules) }),
    ...(state.start === null ? {} : { initial: state.start, states: byId(state.states, stateConfig) }),
  })
  const everywhere = events([...anywhere, ...topics.flatMap(({ answers }) => answers), notUnderstood])
  const last = [transition(fallback)]
  return {
    id: rootId(scenario),
    description: scenario.title,
    context: { meters: Object.fromEntries(scenario.meters.map(({ id, start }) => [id, start])), told: [] },
    initial: beginning,
    states: {
      [beginning]: { always: beginningsOf(scenario, say) },
      ...byId(scenario.states, stateConfig),
      ...byId(endings, ({ id, title, kind, says }) => ({
        id,
        type: 'final',
        description: title,
        ...(says === null ? {} : { entry: [sayAction(says)] }),
        meta: { kind },
      })),
    },
    on: {
      turn: [...(everywhere.turn ?? []), ...last],
      silence: [...(everywhere.silence ?? []), ...last],
      leave: [...(everywhere.leave ?? []), ...last],
    },
    meta: { reactions: reactionsOf(scenario, say) },
  }
}

function effectOf(rule: Rule): XstateTransition {
  const actions = actionsOf(rule)
  return rule.goTo === null ? { actions } : { actions, target: `#${rule.goTo}`, reenter: true }
}

function beginningsOf({ opening, short }: Scenario, say: Say): readonly XstateTransition[] {
  const whole = { actions: [], target: `#${opening}` }
  return short === null
    ? [whole]
    : [{ guard: say('graph.short'), actions: [], target: `#${short.opening}` }, whole]
}

/** What the person feels before they answer; xstate has no place for what happens with every event. */
function reactionsOf({ reactions }: Scenario, say: Say): readonly unknown[] {
  return reactions.map(({ when, meters }) => ({ when: readingOf(when, say), actions: meterActions(meters) }))
}

/** The scenario's id, in brackets where a state or an ending has the same: an id is a target, and must be one thing. */
function rootId(scenario: Scenario): string {
  const taken = [...allStates(scenario), ...scenario.endings].some(({ id }) => id === scenario.id)
  return taken ? `(${scenario.id})` : scenario.id
}

function byId<Part extends { readonly id: string }>(
  parts: readonly Part[],
  config: (part: Part) => XstateState,
): Readonly<Record<string, XstateState>> {
  return Object.fromEntries(parts.map((part) => [part.id, config(part)]))
}
