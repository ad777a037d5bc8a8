import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createGraph, type Graph, type GraphState } from '../src/drawing/index.ts'
import { createSay } from '../src/language/index.ts'
import { allStates, type Reply, type Rule, type Scenario } from '../src/scenario/index.ts'
import { scenarioAt, shippedIds } from './arbitrary/scenarios.ts'

const say = createSay('en')
const scenarios = shippedIds.map((id) => scenarioAt(`scenarios/${id}.yaml`))

/** Everything that somebody says in a scenario, as it is written. */
function saidIn(scenario: Scenario): readonly string[] {
  const ofRule = ({ says, third }: Rule): readonly (Reply | null)[] => [says, third?.says ?? null]
  const states = allStates(scenario)
  const rules = [
    ...scenario.anywhere,
    ...scenario.topics.flatMap(({ answers }) => answers),
    ...states.flatMap((state) => state.rules),
    scenario.fallback,
    scenario.notUnderstood,
  ]
  const replies = [
    ...rules.flatMap(ofRule),
    ...states.map((state) => state.says),
    ...scenario.endings.map((ending) => ending.says),
    scenario.askedAgain,
    scenario.thanksForRephrasing,
  ]
  return replies.flatMap((reply) => reply?.lines.map(({ text }) => text) ?? [])
}

/** The same words, however they are set. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * A word for the shape of a graph, whatever its states are called: two of one shape always have the same (Weisfeiler and Leman's colours,
 * refined until they tell apart all that they can).
 */
function shapeOf({ states, endings, edges, beginnings }: Graph): string {
  const inner = (each: GraphState): readonly string[] => [each.id, ...each.states.flatMap(inner)]
  const nodes = [...states.flatMap(inner), ...endings.map(({ id }) => id), '*']
  const arrows = edges.map(({ from, to }) => ({ from: from.type === 'anywhere' ? '*' : from.id, to }))
  let colours = new Map(
    nodes.map((id) => {
      const ending = endings.find((each) => each.id === id)
      return [id, `${id === '*'} ${ending?.kind} ${beginnings.some(({ to }) => to === id)}`]
    }),
  )
  for (const _ of nodes) {
    colours = new Map(
      nodes.map((id) => {
        const out = arrows.filter(({ from }) => from === id).map(({ to }) => colours.get(to))
        const into = arrows.filter(({ to }) => to === id).map(({ from }) => colours.get(from))
        return [id, digest([colours.get(id), out.sort(), into.sort()])]
      }),
    )
  }
  return digest([...colours.values()].sort())
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

describe('the shipped scenarios are people apart', () => {
  it('nobody says what somebody else says', () => {
    const by = new Map<string, string>()
    const repeated: string[] = []
    for (const scenario of scenarios) {
      for (const text of new Set(saidIn(scenario).map(plain))) {
        const other = by.get(text)
        if (other !== undefined && text !== '') repeated.push(`${other} and ${scenario.id}: ${text}`)
        by.set(text, scenario.id)
      }
    }
    expect(repeated).toEqual([])
  })

  it('no two conversations are drawn alike', () => {
    const shapes = scenarios.map((scenario) => shapeOf(createGraph(scenario, say)))
    expect(new Set(shapes).size).toBe(scenarios.length)
  })

  it('a graph with other names is drawn alike, and one with an arrow less is not', () => {
    const graph = createGraph(scenarioAt('scenarios/hoa.yaml'), say)
    const named = JSON.parse(JSON.stringify(graph).replaceAll('"door-shut"', '"other"')) as Graph
    expect(shapeOf(named)).toBe(shapeOf(graph))
    expect(shapeOf({ ...graph, edges: graph.edges.slice(1) })).not.toBe(shapeOf(graph))
  })
})
