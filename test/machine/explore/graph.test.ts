import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestModel, getShortestPaths } from 'xstate/graph'
import {
  createScenarioMachine,
  type Exploration,
  eventOf,
  explore,
  type ScenarioMachine,
  type Snapshot,
  stateOf,
} from '../../../src/machine/index.ts'
import { explorableScenarios } from '../../arbitrary/explorable-scenarios.ts'
import { bruteForce, everyTurn, keyOf, officersIn } from './brute-force.ts'

const events = everyTurn.map(eventOf)

/** What two snapshots must have in common to count as one. Without it every word spoken would make another. */
function serializeState(snapshot: Snapshot): string {
  return keyOf({ state: stateOf(snapshot.value), memory: snapshot.context })
}

/** The fewest turns to each place, by paths of xstate's and what they pass. A step has the state that it leads to; the first is
 * the machine's own beginning. */
function fewestIn(
  paths: readonly {
    readonly state: Snapshot
    readonly steps: readonly { readonly state: Snapshot }[]
  }[],
): ReadonlyMap<string, number> {
  const fewest = new Map<string, number>()
  for (const { state, steps } of paths) {
    const states = steps.length === 0 ? [state] : steps.map((step) => step.state)
    for (const [turns, passed] of states.entries()) {
      const place = stateOf(passed.value)
      fewest.set(place, Math.min(fewest.get(place) ?? Number.POSITIVE_INFINITY, turns))
    }
  }
  return fewest
}

/** The fewest turns to each place one can stand in, by our own exploration. */
function fewestOf({ things }: Exploration, machine: ScenarioMachine) {
  return new Map(
    things.flatMap(({ kind, id, verdict }): [string, number][] => {
      const isPlace = kind === 'ending' || (kind === 'state' && isLeaf(machine, id))
      return isPlace && verdict.type === 'reached' ? [[id, verdict.witness.turns.length]] : []
    }),
  )
}

function isLeaf(machine: ScenarioMachine, id: string): boolean {
  return Object.keys(machine.getStateNodeById(id).states).length === 0
}

describe('exploring and xstate/graph', () => {
  it('agree on the places that are reached, and with how many turns', () => {
    let compared = 0
    fc.assert(
      fc.property(explorableScenarios, (drawn) => {
        const scenario = { ...drawn, short: null }
        // xstate takes long for each situation.
        if (bruteForce(scenario, 120) === null) return
        compared++
        const machine = createScenarioMachine(scenario)
        const own = fewestOf(explore(scenario), machine)
        const inputs = officersIn(scenario).map((officer) => ({ seed: 1, officer }))
        const settings = { events, serializeState, limit: 20_000 }
        const shortest = inputs.flatMap((input) => getShortestPaths(machine, { ...settings, input }))
        expect(fewestIn(shortest)).toEqual(own)
        const models = inputs.map((input) => createTestModel(machine, { ...settings, input }))
        expect(fewestIn(models.flatMap((model) => model.getShortestPaths()))).toEqual(own)
      }),
      { numRuns: 250, seed: 7 },
    )
    expect(compared).toBeGreaterThan(2)
  }, 600_000)
})
