import { describe, expect, it } from 'vitest'
import { createGraph, dotText, type Graph, type GraphEdge, svgPicture } from '../../src/drawing/index.ts'
import { createSay } from '../../src/language/index.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'

const say = createSay('en')
const lin = createGraph(scenarioAt('test/corpus/good/lin.yaml'), say)
const leaf = { about: null, states: [], hidden: 0, outside: false, staying: [], seen: null }

/** A drawing of `count` states with that many arrows from each to others. */
function dense(count: number, each: number): Graph {
  const rules = [{ place: 'x.yaml:7', reading: 'privacy, trust ≥ 4', seen: null }]
  const ids = Array.from({ length: count }, (_, at) => `s-${at}`)
  const edges = ids.flatMap((id, at) =>
    Array.from({ length: each }, (_, step): GraphEdge => {
      return { from: { type: 'state', id }, to: `s-${(at + step + 1) % count}`, rules }
    }),
  )
  return { ...lin, beginnings: [], endings: [], edges, states: ids.map((id) => ({ ...leaf, id })) }
}

describe('a dense drawing', () => {
  it('has words at its arrows as long as there is room for them', () => {
    const arrows = dotText(dense(15, 10), say)
      .split('\n')
      .filter((line) => line.includes(' -> '))
    expect(arrows).toHaveLength(150)
    for (const arrow of arrows) expect(arrow).toContain('label="  privacy, trust ≥ 4  "')
  })

  it('has none where there are more, says so, and keeps what they say in tooltips', () => {
    const text = dotText(dense(16, 10), say)
    expect(text).toContain(say('graph.no-words'))
    const arrows = text.split('\n').filter((line) => line.includes(' -> '))
    expect(arrows).toHaveLength(160)
    for (const arrow of arrows) {
      expect(arrow).not.toContain(' [label')
      expect(arrow).toContain('tooltip="privacy, trust ≥ 4  x.yaml:7"')
    }
  })
})

describe('the picture', () => {
  it('has a title of its own, and tooltips that are no links', async () => {
    const svg = await svgPicture({ ...lin, title: 'Tea & <b>more</b>' }, say)
    expect(svg).toMatch(/<svg [^>]*>\n<title>Tea &amp; &lt;b&gt;more&lt;\/b&gt;<\/title>/)
    expect(svg).not.toMatch(/<a[ >]|xlink:title|<b>/)
    expect(svg).toContain('<title>wary: She looks past you.</title>')
  })

  it('is the same every time', async () => {
    expect(await svgPicture(lin, say)).toBe(await svgPicture(lin, say))
  })
})
