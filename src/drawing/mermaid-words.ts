import type { Point } from './points.ts'

/** Words that Mermaid reads as its own where a state's id stands. */
const reserved = new Set(
  'acctitle accdescr as class classdef click default direction end hide href note scale state style'.split(
    ' ',
  ),
)

/** Returns an id that Mermaid takes: a hyphen would begin an arrow. Each id stays its own. */
export function mermaidId(id: string): string {
  const word = id.replaceAll('-', '_')
  return reserved.has(word) ? `${word}__` : word
}

/** Returns the id of a point that is no state, or of the one beside `target`. No id of a writer's gives two underscores. */
export function mermaidPointId(point: Point, target = ''): string {
  const from = point.type === 'anywhere' ? 'any' : `every__${point.id.replaceAll('-', '_')}`
  return target === '' ? from : `${from}__to__${target.replaceAll('-', '_')}`
}

/** Returns text in which nothing is Mermaid's: all punctuation that might be is written as an entity ("#58;" is a colon). */
export function escaped(text: string): string {
  const entity = (character: string) => `#${character.codePointAt(0)};`
  return (
    text
      .replace(/[^\p{L}\p{M}\p{N} ,.()/+!?'’“”…≥≤=·×–—→-]|ﬂ/gu, entity)
      // Wherever it stands in a line, "direction TB" sets a direction.
      .replace(/(?<=direction) (?=TB|BT|RL|LR)/gi, entity)
  )
}
