import type { Graph } from './graph.ts'
import { mermaidId } from './mermaid-words.ts'
import { colours, type DrawingTone, tonesOf } from './tones.ts'

/** Returns the lines that give states and endings of a Mermaid diagram their colours; what a colour says stands in words as well. */
export function mermaidClasses(graph: Graph): readonly string[] {
  const byTone = new Map<DrawingTone, readonly string[]>()
  for (const [id, tone] of tonesOf(graph)) byTone.set(tone, [...(byTone.get(tone) ?? []), mermaidId(id)])
  return [...byTone].flatMap(([tone, ids]) => {
    const { fill, line, dashed } = colours[tone]
    return [
      `classDef ${tone} fill:${fill},stroke:${line},color:#1a1a1a${dashed ? ',stroke-dasharray:4' : ''}`,
      `class ${ids.join(',')} ${tone}`,
    ]
  })
}
