import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createGraph,
  fittingDepth,
  type Graph,
  levelsOf,
  mostDrawn,
  narrowGraph,
  statesWithin,
} from '../../src/drawing/index.ts'
import { createSay } from '../../src/language/index.ts'
import { begin, createPlay, step, type TurnEvent } from '../../src/machine/index.ts'
import { allRules, allStates, innermost, type Scenario, statePaths } from '../../src/scenario/index.ts'
import { analyses } from '../arbitrary/analyses.ts'
import { nestedScenarios } from '../arbitrary/nested-scenarios.ts'
import { scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'

const say = createSay('en')
const runs = { numRuns: 100 }

function drawnStates(graph: Graph) {
  return graph.states.flatMap((state) => [state, ...statesWithin(state)])
}

/** The places that an arrow can lead to or from: states that are not drawn open, and endings. */
function ends(graph: Graph): ReadonlySet<string> {
  const boxes = drawnStates(graph).filter((state) => state.states.length === 0)
  return new Set([...boxes, ...graph.endings].map(({ id }) => id))
}

/** Tells whether an arrow of the drawing stands for a rule that led from one state to another place. */
function isDrawn(graph: Graph, around: readonly string[], rule: string | null, to: string): boolean {
  return graph.edges.some(
    ({ from, to: target, rules }) =>
      target === to &&
      rules.some(({ place }) => place === rule) &&
      (from.type === 'anywhere' ||
        (from.type === 'state' ? around[0] === from.id : around.includes(from.id))),
  )
}

function playThrough(scenario: Scenario, events: readonly TurnEvent[]): void {
  const play = createPlay(scenario)
  const graph = createGraph(scenario, say)
  let situation = begin(play, { seed: 1 })
  for (const event of events) {
    const before = situation.state
    if (!play.paths.has(before)) break
    situation = step(play, situation, event)
    if (situation.state === before) continue
    const around = (play.paths.get(before) ?? []).map(({ id }) => id)
    const { rule } = situation.memory.answer
    expect(isDrawn(graph, around, rule, situation.state), `${before} → ${situation.state} (${rule})`).toBe(
      true,
    )
  }
}

function eventsOf(topics: readonly string[]): fc.Arbitrary<readonly TurnEvent[]> {
  const type = fc.constantFrom<TurnEvent['type']>('turn', 'turn', 'turn', 'silence', 'leave')
  return fc.array(fc.record({ type, analysis: analyses(topics) }), { maxLength: 20 })
}

describe('wherever a conversation goes', () => {
  it('there is an arrow from where it stood, for the rule that fired', () => {
    fc.assert(fc.property(nestedScenarios, eventsOf(['buses']), playThrough), { numRuns: 300 })
  })

  it.each(shippedIds)('also in %s', (id) => {
    const scenario = scenarioAt(`scenarios/${id}.yaml`)
    const events = eventsOf(scenario.topics.map((topic) => topic.id))
    fc.assert(
      fc.property(events, (some) => playThrough(scenario, some)),
      { numRuns: 40 },
    )
  })
})

describe('the drawing of a scenario', () => {
  it('holds every state, every ending and every rule that leads on', () => {
    fc.assert(
      fc.property(nestedScenarios, (scenario) => {
        const graph = createGraph(scenario, say)
        expect(drawnStates(graph).map(({ id }) => id)).toEqual(allStates(scenario).map(({ id }) => id))
        expect(graph.endings.map(({ id }) => id)).toEqual(scenario.endings.map(({ id }) => id))
        const paths = statePaths(scenario)
        for (const rule of allRules(scenario)) {
          if (rule.goTo === null) continue
          const to = innermost(paths, rule.goTo)
          const drawn = graph.edges.some(
            (edge) => edge.to === to && edge.rules.some(({ place }) => place === rule.place),
          )
          expect(drawn, `${rule.place} → ${to}`).toBe(true)
        }
      }),
      runs,
    )
  })

  it('draws a rule that is tied to states by `in` from these, and only these', () => {
    fc.assert(
      fc.property(nestedScenarios, (scenario) => {
        const graph = createGraph(scenario, say)
        for (const rule of scenario.anywhere) {
          if (rule.goTo === null || rule.when.type !== 'in') continue
          const [id] = rule.when.ids
          const edges = graph.edges.filter(({ rules }) => rules.some(({ place }) => place === rule.place))
          expect(edges.some(({ from }) => 'id' in from && from.id === id)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('has no two arrows between the same places, and none that ends in the air, whatever part is drawn', () => {
    fc.assert(
      fc.property(
        nestedScenarios,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (scenario, at, depth, part) => {
          const ids = allStates(scenario).map(({ id }) => id)
          const within = part ? (ids[at % ids.length] ?? null) : null
          const graph = narrowGraph(createGraph(scenario, say), { within, depth })
          const places = ends(graph)
          const states = new Set(allStates(scenario).map(({ id }) => id))
          for (const { from, to } of graph.edges) {
            expect(places).toContain(to)
            if (from.type === 'state') expect(places).toContain(from.id)
            if (from.type === 'every') expect(states).toContain(from.id)
          }
          const keys = graph.edges.map(({ from, to }) => JSON.stringify([from, to]))
          expect(new Set(keys).size).toBe(keys.length)
          if (within !== null) expect(graph.states[0]?.id).toBe(within)
          for (const { to } of graph.beginnings) expect(places).toContain(to)
        },
      ),
      runs,
    )
  })

  it('is the same where everything is opened', () => {
    fc.assert(
      fc.property(nestedScenarios, (scenario) => {
        const graph = createGraph(scenario, say)
        expect(narrowGraph(graph, { within: null, depth: levelsOf(graph.states) })).toEqual(graph)
      }),
      runs,
    )
  })

  it('counts what is in closed boxes', () => {
    fc.assert(
      fc.property(nestedScenarios, fc.integer({ min: 1, max: 4 }), (scenario, depth) => {
        const graph = narrowGraph(createGraph(scenario, say), { within: null, depth })
        const drawn = drawnStates(graph)
        const hidden = drawn.reduce((sum, state) => sum + state.hidden, 0)
        expect(drawn.length + hidden).toBe(allStates(scenario).length)
        expect(levelsOf(graph.states)).toBeLessThanOrEqual(depth)
      }),
      runs,
    )
  })

  it('opens shipped scenarios whole, and a large one only as far as a page holds', () => {
    for (const id of shippedIds) {
      const { states } = createGraph(scenarioAt(`scenarios/${id}.yaml`), say)
      expect(fittingDepth(states)).toBe(levelsOf(states))
    }
    const leaf = { about: null, states: [], hidden: 0, outside: false, staying: [], seen: null }
    const many = (name: string, inside: number) => ({
      ...leaf,
      id: name,
      states: Array.from({ length: inside }, (_, at) => ({ ...leaf, id: `${name}-${at}` })),
    })
    expect(fittingDepth(Array.from({ length: 12 }, (_, at) => many(`s${at}`, 8)))).toBe(1)
    expect(fittingDepth([many('all', mostDrawn * 2)])).toBe(2)
    expect(fittingDepth([many('one', 0)])).toBe(1)
  })
})
