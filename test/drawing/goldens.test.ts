import { describe, expect, it } from 'vitest'
import {
  createGraph,
  createXstateConfig,
  dotText,
  type Graph,
  mermaidText,
  narrowGraph,
  overlayVisits,
  svgPicture,
} from '../../src/drawing/index.ts'
import { createSay } from '../../src/language/index.ts'
import type { Visits } from '../../src/testing/index.ts'
import { graphLines } from '../../src/views/plain/index.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'
import { page, paperOf } from '../views/plain/paper.ts'

const say = createSay('en')
const lin = scenarioAt('test/corpus/good/lin.yaml')
const whole = createGraph(lin, say)

/** What a few conversations saw: nobody ever got to `talking`, and nobody threatened. */
const visits: Visits = {
  states: new Map([
    ['morning', 7],
    ['wary', 7],
  ]),
  rules: new Map([[ruleTo('gone'), 3]]),
  lines: new Map(),
  facts: new Map(),
  endings: new Map([['gone', 3]]),
  topics: new Map(),
}

function ruleTo(target: string): string {
  return (
    whole.edges.find((edge) => edge.to === target && edge.from.type === 'anywhere')?.rules[0]?.place ?? ''
  )
}

const parts: Readonly<Record<string, Graph>> = {
  lin: whole,
  'lin-closed': narrowGraph(whole, { within: null, depth: 1 }),
  'lin-wary': narrowGraph(whole, { within: 'wary', depth: 1 }),
  'lin-seen': overlayVisits(whole, visits),
}

const forms: Readonly<Record<string, (graph: Graph) => string | Promise<string>>> = {
  txt: (graph) => page(graphLines(graph, paperOf(72))),
  mmd: (graph) => mermaidText(graph, say),
  dot: (graph) => dotText(graph, say),
  svg: (graph) => svgPicture(graph, say),
}

describe.each(Object.keys(parts))('the drawing of %s', (name) => {
  it.each(Object.keys(forms))('as %s', async (form) => {
    const graph = parts[name] ?? whole
    await expect(await forms[form]?.(graph)).toMatchFileSnapshot(`golden/${name}.${form}`)
  })
})

it('the tea stall as a configuration for xstate', async () => {
  const text = `${JSON.stringify(createXstateConfig(lin, say), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('golden/lin.xstate.json')
})
