import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGraph, mermaidText, statesWithin, svgPicture } from '../../src/drawing/index.ts'
import { createSay } from '../../src/language/index.ts'
import { graphLines } from '../../src/views/plain/index.ts'
import { nestedScenarios } from '../arbitrary/nested-scenarios.ts'
import { paperOf } from '../views/plain/paper.ts'

const say = createSay('en')

/** Text in which nothing is Mermaid's, as the drawing writes it. */
const text = String.raw`(?:[\p{L}\p{M}\p{N} ,.()/+!?'’“”…≥≤=·×–—→-]|#\d+;)*`
const id = String.raw`(?:[a-z0-9_]+|\[\*\])`
const mermaidLine = new RegExp(
  `^ *(?:state "${text}" as ${id}(?: \\{)?|\\}|${id} --> ${id}(?: : ${text})?|classDef [a-z]+ [a-z0-9:#,-]+|class [a-z0-9_,]+ [a-z]+)$`,
  'u',
)

/** Nothing but what Graphviz draws with, every element closed, and every text escaped. */
function svgElements(svg: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const open: string[] = []
  const body = svg.slice(svg.indexOf('<svg')).replace(/<!--[^>]*-->/g, '')
  for (const [tag] of body.matchAll(/<[^>]*>/g)) {
    const name = /^<\/?([a-z]+)/.exec(tag)?.[1] ?? tag
    if (tag.startsWith('</')) expect(open.pop()).toBe(name)
    else {
      expect(tag).toMatch(/^<[a-z]+(?: [a-zA-Z:-]+="[^"<]*"|\s)*\/?>$/)
      if (!tag.endsWith('/>')) open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  expect(open).toEqual([])
  return counts
}

describe('text that wants to break out of a drawing', () => {
  it('stays a label in Mermaid', () => {
    fc.assert(
      fc.property(nestedScenarios, (scenario) => {
        const [start, title, end, kind, ...lines] = mermaidText(createGraph(scenario, say), say)
          .trimEnd()
          .split('\n')
        expect([start, end, kind]).toEqual(['---', '---', 'stateDiagram-v2'])
        expect(title).toMatch(/^title: "(?:[^"\\]|\\.)*"$/)
        for (const line of lines) {
          expect(line).toMatch(mermaidLine)
          expect(line).not.toMatch(/direction\s+(?:TB|BT|RL|LR)/i)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('stays a label in DOT and in the picture', async () => {
    await fc.assert(
      fc.asyncProperty(nestedScenarios, async (scenario) => {
        const graph = createGraph(scenario, say)
        const svg = await svgPicture(graph, say)
        const counts = svgElements(svg)
        expect([...counts.keys()].sort()).toEqual(
          expect.not.arrayContaining(['script', 'image', 'foreignObject', 'iframe', 'style']),
        )
        const boxes = graph.states.flatMap((state) => [state, ...statesWithin(state)])
        for (const { id: state, states } of boxes)
          expect(svg).toContain(
            states.length === 0
              ? `<title>${state.replaceAll('-', '&#45;')}</title>`
              : `cluster ${state}`.replaceAll('-', '&#45;'),
          )
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 40 },
    )
  })

  it('stays within the lines of the outline', () => {
    fc.assert(
      fc.property(nestedScenarios, (scenario) => {
        for (const line of graphLines(createGraph(scenario, say), paperOf(80)))
          expect(line).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 100 },
    )
  })
})
