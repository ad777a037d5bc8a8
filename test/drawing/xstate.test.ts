import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  createMachine,
  initialTransition,
  setup,
  transition,
} from 'xstate'
import {
  createXstateConfig,
  guardNames,
  type XstateState,
  type XstateTransition,
} from '../../src/drawing/index.ts'
import { createSay } from '../../src/language/index.ts'
import {
  begin,
  createPlay,
  createScenarioMachine,
  stateOf,
  step,
  type TurnEvent,
} from '../../src/machine/index.ts'
import { allRules, allStates, type Scenario } from '../../src/scenario/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { nestedScenarios } from '../arbitrary/nested-scenarios.ts'
import { scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'

const say = createSay('en')
const paths = ['test/corpus/good/lin.yaml', ...shippedIds.map((id) => `scenarios/${id}.yaml`)]

function transitionsIn(state: XstateState): readonly XstateTransition[] {
  const own = [...(state.always ?? []), ...Object.values(state.on ?? {}).flat()]
  return [...own, ...Object.values(state.states ?? {}).flatMap(transitionsIn)]
}

/** The machine of a scenario's configuration, as plain JSON gives it, with `fires` as every guard. */
function machineOf(scenario: Scenario, fires: (name: string) => boolean): AnyStateMachine {
  const config = JSON.parse(JSON.stringify(createXstateConfig(scenario, say)))
  const all = transitionsIn(config)
  const names = (list: readonly (string | undefined)[]) => [
    ...new Set(list.filter((name) => name !== undefined)),
  ]
  return setup({
    guards: Object.fromEntries(names(all.map(({ guard }) => guard)).map((name) => [name, () => fires(name)])),
    actions: Object.fromEntries(names(all.flatMap(({ actions }) => actions)).map((name) => [name, () => {}])),
  }).createMachine(config)
}

function nodesIn(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)]
}

/** The ids of all states of a machine that one can stand in, and of its final ones; what a machine leaves at once is left out. */
function placesOf(machine: AnyStateMachine): {
  readonly states: readonly string[]
  readonly endings: readonly string[]
} {
  const nodes = nodesIn(machine.root).filter(({ key }) => key !== '(beginning)')
  const ids = (type: string) => nodes.filter((node) => node.type === type).map(({ id }) => id)
  return { states: ids('atomic').sort(), endings: ids('final').sort() }
}

describe.each(paths)('the configuration of %s', (path) => {
  const scenario = scenarioAt(path)

  it('makes a machine with the same states and endings as the scenario’s own', () => {
    const machine = machineOf(scenario, () => false)
    expect(placesOf(machine)).toEqual(placesOf(createScenarioMachine(scenario)))
    expect(placesOf(machine).endings).toEqual(scenario.endings.map(({ id }) => id).sort())
  })

  it('has targets that resolve, and a guard of its own for each rule', () => {
    const config = createXstateConfig(scenario, say)
    const machine: AnyStateMachine = createMachine(JSON.parse(JSON.stringify(config)))
    const guards = transitionsIn(config).flatMap(({ target, guard }) => {
      if (target !== undefined) expect(machine.getStateNodeById(target.slice(1))).toBeDefined()
      return guard ?? []
    })
    // Also what xstate itself looks up, state by state.
    for (const node of nodesIn(machine.root))
      for (const [, list] of node.transitions) expect(list.length).toBeGreaterThan(0)
    const names = guardNames(scenario, say)
    expect(new Set(names.values()).size).toBe(allRules(scenario).length)
    const inConfig = new Set(guards)
    for (const [rule, name] of names) expect(inConfig.has(name)).toBe(rule !== scenario.fallback)
  })
})

function eventsOf(topics: readonly string[]): fc.Arbitrary<readonly TurnEvent[]> {
  const type = fc.constantFrom<TurnEvent['type']>('turn', 'turn', 'turn', 'turn', 'silence', 'leave')
  return fc.array(fc.record({ type, analysis: analyses(topics) }), { maxLength: 20 })
}

function agree(scenario: Scenario, events: readonly TurnEvent[]): void {
  const play = createPlay(scenario)
  const places = new Map([...guardNames(scenario, say)].map(([rule, name]) => [name, rule.place]))
  let fired: string | null = null
  const machine = machineOf(scenario, (name) => places.get(name) === fired)
  let situation = begin(play, { seed: 1 })
  let snapshot: AnyMachineSnapshot = initialTransition(machine)[0]
  expect(stateOf(snapshot.value)).toBe(situation.state)
  for (const event of events) {
    if (!play.paths.has(situation.state)) break
    situation = step(play, situation, event)
    fired = situation.memory.answer.rule
    snapshot = transition(machine, snapshot, event)[0]
    expect(stateOf(snapshot.value)).toBe(situation.state)
  }
  expect(snapshot.status === 'done').toBe(!play.paths.has(situation.state))
}

describe('with guards that say which rule fires, the configuration goes where the scenario goes', () => {
  it.each(paths)('%s', (path) => {
    const scenario = scenarioAt(path)
    const topics = scenario.topics.map(({ id }) => id)
    fc.assert(
      fc.property(eventsOf(topics), (events) => agree(scenario, events)),
      { numRuns: 40 },
    )
  })

  it('any scenario, however nested', () => {
    fc.assert(
      fc.property(nestedScenarios, eventsOf(['buses']), (drawn, events) => {
        // Two rules of a file can share a line, and then a place does not tell which fired; here each has its own.
        let line = 0
        const own = <Part>(part: Part): Part =>
          JSON.parse(JSON.stringify(part), (key, value) => (key === 'place' ? `x.yaml:${++line}` : value))
        agree(own(drawn), events)
      }),
      { numRuns: 100 },
    )
  })

  it('a scenario whose id is also a state’s', () => {
    const lin = scenarioAt('test/corpus/good/lin.yaml')
    const twin: Scenario = { ...lin, id: allStates(lin)[0]?.id ?? '' }
    fc.assert(
      fc.property(eventsOf(['buses']), (events) => agree(twin, events)),
      { numRuns: 20 },
    )
  })
})
